package org.dateline.ingest.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as newsrooms and programs write it: ISO 8601, RFC 1123, long forms with the month's name
 * ({@link MonthNames}), East Asian forms, numbers only ({@link NumericDate}), digits only ({@link
 * DigitDate}), in any script's digits. Without an offset it is taken as UTC; a time of exactly
 * midnight is taken as "no time given", whatever its offset.
 *
 * @param day as it is written, by the writer's own clock
 * @param precision {@code second}, {@code minute} or {@code day}
 * @param utc whether it is written in UTC, as programs do: then the writer's own day may be another
 */
public record DateText(Instant at, LocalDate day, String precision, boolean utc) {
  /** A time of nine parts, as Python prints it, has 150 characters. */
  static final int LONGEST = 200;

  /**
   * The date, or empty if the text is none, an impossible or incomplete one, or one whose order of
   * day and month is open.
   *
   * @param order of {@code DayMonthOrder}; null if the source's is not known
   */
  public static Optional<DateText> read(String raw, @Nullable String order) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String text = DateSpelling.tidy(raw);
      return DigitDate.read(text).or(() -> DateForms.read(text, order));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February, hour 25
    }
  }

  /** The numbers of a date that consists of them, whatever their order; empty for others. */
  public static Optional<NumericDate> numeric(String raw) {
    return raw.length() > LONGEST ? Optional.empty() : DateForms.numeric(DateSpelling.tidy(raw));
  }

  /** A day of numbers; empty if there is no such day. */
  public static Optional<DateText> day(int year, int month, int day) {
    try {
      return Optional.of(ofDay(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public static DateText ofDay(LocalDate day) {
    return new DateText(day.atStartOfDay().toInstant(ZoneOffset.UTC), day, "day", false);
  }

  /** A moment to the second that says nothing of the writer's clock. */
  public static DateText ofMoment(Instant at) {
    return new DateText(at, at.atZone(ZoneOffset.UTC).toLocalDate(), "second", true);
  }

  /**
   * A time on a day.
   *
   * @param zone null if none is written
   */
  static DateText of(LocalDateTime time, @Nullable ZoneId zone, String precision) {
    Instant at = time.atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
    boolean utc = zone != null && zone.getRules().equals(ZoneOffset.UTC.getRules());
    return new DateText(at, time.toLocalDate(), precision, utc);
  }

  /** The day in UTC. */
  public LocalDate dayInUtc() {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
