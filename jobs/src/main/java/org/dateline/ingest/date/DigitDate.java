package org.dateline.ingest.date;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of digits alone: 20160920T101500Z; seconds, milliseconds, microseconds or nanoseconds since
 * 1970; days since 1900 as spreadsheets count them.
 */
final class DigitDate {
  private static final Pattern COMPACT =
      Pattern.compile(
          "((?:1[5-9]|20)\\d{2})(\\d{2})(\\d{2})"
              + "(?:[T\\s-]?(\\d{2}):?(\\d{2}):?(\\d{2})?(?:[.,]?\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern NUMBER = Pattern.compile("(\\d{5,19})(?:[.,](\\d{0,12}))?");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("\\d(?:\\.(\\d{1,18}))?[eE](\\+?)(\\d{1,2})");

  /** Spreadsheets show six digits of a large number, which is no time any more. */
  private static final int DIGITS_OF_SECONDS = 9;

  /** From here on programs print only numbers that they would print so in full. */
  private static final int LARGE_EXPONENT = 16;

  /** 1 January 1990 and 1 January 2050: other numbers of five digits are seldom days. */
  private static final int FIRST_SERIAL = 32_874;

  private static final int LAST_SERIAL = 54_789;
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int SECONDS_A_DAY = 86_400;

  /**
   * The date, or empty if the text is none.
   *
   * @throws java.time.DateTimeException for hour 25
   */
  static Optional<DateText> read(String text) {
    Optional<String> plain = plain(text);
    return plain.isEmpty() ? compact(text) : ofNumber(NUMBER.matcher(plain.get()), text);
  }

  /** A number without an exponent; empty if it is no number, or has lost its last digits. */
  private static Optional<String> plain(String text) {
    Matcher scientific = SCIENTIFIC.matcher(text);
    if (!scientific.matches()) {
      return NUMBER.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
    int decimals = scientific.group(1) == null ? 0 : scientific.group(1).length();
    boolean rounded =
        !scientific.group(2).isEmpty()
            && Integer.parseInt(scientific.group(3)) < LARGE_EXPONENT
            && decimals < DIGITS_OF_SECONDS;
    return rounded ? Optional.empty() : Optional.of(new BigDecimal(text).toPlainString());
  }

  private static Optional<DateText> ofNumber(Matcher number, String text) {
    if (!number.matches()) {
      return Optional.empty();
    }
    long value = Long.parseLong(number.group(1));
    return switch (number.group(1).length()) {
      case 5 -> serial(value, number.group(2));
      case 9, 10 -> second(Instant.ofEpochSecond(value));
      case 12 -> compact(text).or(() -> second(Instant.ofEpochMilli(value)));
      case 13 -> second(Instant.ofEpochMilli(value));
      case 15, 16 -> second(Instant.ofEpochSecond(0, 1_000 * value));
      case 18, 19 -> second(Instant.ofEpochSecond(0, value));
      default -> compact(text);
    };
  }

  private static Optional<DateText> serial(long days, String fraction) {
    if (days < FIRST_SERIAL || days >= LAST_SERIAL) {
      return Optional.empty();
    }
    var part = new BigDecimal("0." + (fraction == null || fraction.isEmpty() ? "0" : fraction));
    long seconds =
        part.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalDate day = SERIAL_ZERO.plusDays(days);
    return seconds == 0
        ? Optional.of(DateText.ofDay(day))
        : Optional.of(DateText.of(day.atStartOfDay().plusSeconds(seconds), null, "second"));
  }

  private static Optional<DateText> compact(String text) {
    Matcher matcher = COMPACT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<DateText> day =
        DateText.day(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    if (matcher.group(4) == null || day.isEmpty()) {
      return day;
    }
    var time =
        LocalTime.of(
            number(matcher, 4),
            number(matcher, 5),
            matcher.group(6) == null ? 0 : number(matcher, 6));
    ZoneId zone = matcher.group(7) == null ? null : TimeZones.zone(matcher.group(7));
    String precision = matcher.group(6) == null ? "minute" : "second";
    return time.equals(LocalTime.MIDNIGHT)
        ? day
        : Optional.of(DateText.of(day.get().day().atTime(time), zone, precision));
  }

  private static Optional<DateText> second(Instant at) {
    return Optional.of(DateText.ofMoment(at));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private DigitDate() {}
}
