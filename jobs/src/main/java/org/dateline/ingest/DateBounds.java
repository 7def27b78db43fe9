package org.dateline.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The days an article can have been published on. One day of grace is given at the end: where the
 * offset is not written, the clock may stand up to 14 hours east of UTC.
 */
record DateBounds(LocalDate earliest, LocalDate latest) {

  /** Of settings as {@code yyyy-MM-dd}; an empty one is no bound. */
  static DateBounds of(String earliest, String latest) {
    return new DateBounds(
        earliest.isEmpty() ? LocalDate.MIN : LocalDate.parse(earliest),
        latest.isEmpty() ? LocalDate.MAX : LocalDate.parse(latest).plusDays(1));
  }

  boolean contain(DateText date) {
    LocalDate day = date.at().atZone(ZoneOffset.UTC).toLocalDate();
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }
}
