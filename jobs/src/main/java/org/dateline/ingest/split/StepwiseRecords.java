package org.dateline.ingest.split;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dateline.ingest.record.RawRecord;
import org.jspecify.annotations.Nullable;

/** Records found step by step in a stream; most steps find none. */
public abstract class StepwiseRecords implements Iterator<RawRecord> {
  /** The record found and not yet handed on; a step that finds one sets it. */
  public @Nullable RawRecord next;

  /** Set by the step that comes to the end; that step may still find a record. */
  public boolean ended;

  /** Goes on, for as little as it likes, until there is a record or the end. */
  public abstract void step();

  @Override
  public final boolean hasNext() {
    while (next == null && !ended) {
      step();
    }
    return next != null;
  }

  @Override
  public final RawRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RawRecord record = next;
    next = null;
    return requireNonNull(record);
  }
}
