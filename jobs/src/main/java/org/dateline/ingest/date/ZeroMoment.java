package org.dateline.ingest.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values that programs write where they hold no date: the zero of a calendar or a clock, one second
 * before it, the zero in another time zone, the last moment that a field can hold. Some are days on
 * which papers appeared; only another clue can show that one is meant.
 */
public final class ZeroMoment {
  /** "0", "0000-00-00 00:00:00", "30 November -0001", and what spreadsheets make of 0. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?s)^(?:-?[01](?:\\.0+)?|0+(?:\\.0+)?|-62135596800(?:000)?|0{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T"
              + " ].*)?|0{1,2}[-/.]0{1,2}[-/.]0{2}(?:0{2})?(?: .*)?|.*-0001(?:-11-30)?(?:[T"
              + " ].*)?|1900[-/.]0?1[-/.]0{1,2}(?:[T ].*)?|0?1[-/.]0{1,2}[-/.]1900(?: .*)?)");

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");

  /**
   * Zero days of .NET and Go, a lenient MySQL, Windows, SQL Server, DEC and spreadsheets; and the
   * last day there is.
   */
  private static final Set<LocalDate> DAYS =
      Set.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(2, 11, 30),
          LocalDate.of(1601, 1, 1),
          LocalDate.of(1753, 1, 1),
          LocalDate.of(1858, 11, 17),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(9999, 12, 31));

  /** Zero days of older Macs and of DOS: believed unless midnight is written beside them. */
  private static final Set<LocalDate> DAYS_WITH_MIDNIGHT =
      Set.of(LocalDate.of(1904, 1, 1), LocalDate.of(1980, 1, 1));

  /** The largest seconds that 32 bits hold, signed and unsigned. */
  private static final Set<Instant> LAST_SECONDS =
      Set.of(Instant.ofEpochSecond(Integer.MAX_VALUE), Instant.ofEpochSecond((1L << 32) - 1));

  private static final Instant EPOCH_FARTHEST_EAST = Instant.parse("1969-12-31T10:00:00Z");
  private static final Instant EPOCH_FARTHEST_WEST = Instant.parse("1970-01-01T14:00:00Z");

  /** Seconds of 1970 to 2038, when read as milliseconds, lead to before this moment. */
  private static final Instant EPOCH_IN_MILLISECONDS = Instant.parse("1970-01-26T00:00:00Z");

  private static final int QUARTER_HOUR = 900;

  /**
   * Whether a date is such a value.
   *
   * @param read what {@link DateText} makes of it
   */
  public static boolean is(String raw, Optional<DateText> read) {
    if (read.isEmpty()) {
      return WRITTEN.matcher(raw.strip()).matches();
    }
    DateText date = read.get();
    LocalDate day = date.day();
    return DAYS.contains(day)
        || DAYS.contains(date.dayInUtc())
        || date.dayInUtc().getYear() <= 0
        || LAST_SECONDS.contains(date.at())
        || isOfEpoch(date)
        || DAYS_WITH_MIDNIGHT.contains(day)
            && date.precision().equals("day")
            && CLOCK.matcher(raw).find();
  }

  private static boolean isOfEpoch(DateText date) {
    Instant at = date.at();
    if (date.precision().equals("day")) {
      return date.day().equals(LocalDate.EPOCH) || date.day().equals(LocalDate.of(1969, 12, 31));
    }
    LocalTime time = at.atZone(ZoneOffset.UTC).toLocalTime();
    int second = time.toSecondOfDay();
    boolean wholeOrBefore = second % QUARTER_HOUR == 0 || (second + 1) % QUARTER_HOUR == 0;
    boolean inSomeZone =
        !at.isBefore(EPOCH_FARTHEST_EAST) && !at.isAfter(EPOCH_FARTHEST_WEST) && wholeOrBefore;
    boolean milliseconds =
        date.precision().equals("second")
            && at.isAfter(Instant.EPOCH)
            && at.isBefore(EPOCH_IN_MILLISECONDS);
    return inSomeZone || milliseconds;
  }

  private ZeroMoment() {}
}
