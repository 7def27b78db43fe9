package org.dateline.stories;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * An iterator over rows that are made while other rows are read; one reading may make any number of
 * them.
 */
abstract class EmittingIterator<T> implements Iterator<T> {
  private final ArrayDeque<T> made = new ArrayDeque<>();

  /** Reads on and {@link #emit}s the rows that result; false if there is nothing left to read. */
  abstract boolean readMore();

  final void emit(T row) {
    made.add(row);
  }

  @Override
  public final boolean hasNext() {
    while (made.isEmpty()) {
      if (!readMore()) {
        return !made.isEmpty();
      }
    }
    return true;
  }

  @Override
  public final T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return made.poll();
  }
}
