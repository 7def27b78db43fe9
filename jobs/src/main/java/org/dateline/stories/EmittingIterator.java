package org.dateline.stories;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Rows made while other rows are read, any number of them at each reading. */
abstract class EmittingIterator<T> implements Iterator<T> {
  private final ArrayDeque<T> made = new ArrayDeque<>();

  /** Reads on, {@link #emit} what comes of it; false if there is nothing left to read. */
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
