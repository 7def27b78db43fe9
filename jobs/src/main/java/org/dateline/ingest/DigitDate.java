package org.dateline.ingest;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as programs write them: 20160920T101500Z, seconds or milliseconds since 1970. */
final class DigitDate {
  private static final Pattern COMPACT =
      Pattern.compile(
          "((?:1[5-9]|20)\\d{2})(\\d{2})(\\d{2})"
              + "(?:T?(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

  /**
   * The date, or empty if the text is none.
   *
   * @throws java.time.DateTimeException for hour 25
   */
  static Optional<DateText> read(String text) {
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return second(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
    }
    Optional<DateText> compact = compact(COMPACT.matcher(text));
    if (compact.isEmpty() && MILLISECONDS.matcher(text).matches()) {
      return second(Instant.ofEpochMilli(Long.parseLong(text)));
    }
    return compact;
  }

  private static Optional<DateText> compact(Matcher matcher) {
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
    ZoneId zone = TimeZones.zone(matcher.group(7));
    Instant at = day.get().day().atTime(time).atZone(zone).toInstant();
    return time.equals(LocalTime.MIDNIGHT)
        ? day
        : Optional.of(new DateText(at, matcher.group(6) == null ? "minute" : "second"));
  }

  private static Optional<DateText> second(Instant at) {
    return Optional.of(new DateText(at, "second"));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private DigitDate() {}
}
