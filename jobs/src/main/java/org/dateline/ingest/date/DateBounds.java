package org.dateline.ingest.date;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The days an article can have been published on. One day of grace is given at the end: where the
 * offset is not written, the clock may stand up to 14 hours east of UTC.
 *
 * @param fetchedAt when a crawler fetched it: it was published before; null if not known
 */
public record DateBounds(LocalDate earliest, LocalDate latest, @Nullable Instant fetchedAt) {
  /**
   * A page that says it was made so shortly before or after its fetching shows the server's clock.
   */
  private static final Duration MOMENT = Duration.ofSeconds(10);

  /** Bounds from settings such as {@code yyyy-MM-dd}; an empty one is no bound. */
  public static DateBounds of(String earliest, String latest) {
    return new DateBounds(
        earliest.isEmpty() ? LocalDate.MIN : LocalDate.parse(earliest),
        latest.isEmpty() ? LocalDate.MAX : LocalDate.parse(latest).plusDays(1),
        null);
  }

  public DateBounds forArticleFetched(@Nullable Instant at) {
    if (at == null) {
      return this;
    }
    LocalDate dayAfter = at.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
    return new DateBounds(earliest, dayAfter.isBefore(latest) ? dayAfter : latest, at);
  }

  public boolean contain(DateText date) {
    LocalDate day = date.day();
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  public boolean containYear(int year) {
    return year >= earliest.getYear() && year <= latest.getYear();
  }

  /** Whether the date is the moment of the fetching itself. */
  public boolean isFetching(DateText date) {
    return fetchedAt != null
        && date.precision().equals("second")
        && Duration.between(date.at(), fetchedAt).abs().compareTo(MOMENT) <= 0;
  }
}
