package org.dateline.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * An iterator over results that are made while an input is read. One input may give any number of
 * results.
 */
public abstract class EmittingIterator<T> implements Iterator<T> {
  private final ArrayDeque<T> made = new ArrayDeque<>();

  /** Reads one input and {@link #emit}s its results; returns false if there is no input left. */
  protected abstract boolean readMore();

  protected final void emit(T row) {
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
