package org.dateline.ingest.split;

import java.util.Iterator;
import java.util.function.Function;

/** Iterators of records. */
public final class RecordStream {

  /** An iterator that changes each record when it is asked for. */
  public static <T, R> Iterator<R> mapLazily(Iterator<T> records, Function<T, R> change) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public R next() {
        return change.apply(records.next());
      }
    };
  }

  private RecordStream() {}
}
