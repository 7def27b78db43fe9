package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as newsrooms write it: ISO 8601, RFC 1123, English and Chinese long forms, digits only,
 * seconds or milliseconds since 1970. Without an offset it is taken as UTC; a time of exactly
 * midnight is taken as "no time given". Two numbers that could both be the month (10/1/2016) are
 * not read, nor are years of two digits, nor months without a day.
 *
 * @param precision {@code second}, {@code minute} or {@code day}
 */
record DateText(Instant at, String precision) {
  private static final String TIME =
      "(?:(?:T|,?\\s+(?:at\\s+)?|,\\s*|\\s*[-–|]\\s*)(?<hour>\\d{1,2})[:.时](?<minute>\\d{2})分?"
          + "(?::?(?<second>\\d{2})(?:[.,]\\d+)?秒?)?\\s*(?<half>[ap]\\.?m\\.?)?)?"
          + "\\s*\\(?(?<zone>Z|[A-Z]{2,4}|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?";
  private static final String OPENING =
      "(?:(?:first )?(?:published|posted)(?: on)?:?\\s+|发布时间[:：]\\s*)?(?:\\p{L}{3,9}\\.?,?\\s+)?";
  private static final String MONTH_NAME =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  private static final List<Pattern> FORMS =
      List.of(
          form("(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})"),
          form("(?<year>\\d{4})\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*[日号]"),
          form(MONTH_NAME + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"),
          form(
              "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+"
                  + MONTH_NAME
                  + ",?[\\s-]+(?<year>\\d{4})"),
          form("(?<first>\\d{1,2})[-/.](?<other>\\d{1,2})[-/.](?<year>\\d{4})"));
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})Z?)?");
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");
  private static final int LONGEST = 100;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The zones of RFC 822 and the names American newsrooms use; other names leave the day only. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("ET", "America/New_York"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("PT", "America/Los_Angeles"));

  private static Pattern form(String date) {
    return Pattern.compile(OPENING + date + TIME, Pattern.CASE_INSENSITIVE);
  }

  /** The date, or empty if the text is none, an impossible one, or an ambiguous one. */
  static Optional<DateText> read(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text = raw.strip().replaceAll("\\s+", " ");
    try {
      return readDigits(text).or(() -> readForms(text));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February, hour 25
    }
  }

  /** A day of numbers or a month's English name; empty if there is no such day. */
  static Optional<DateText> day(String year, String month, String day) {
    try {
      var date = LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
      return Optional.of(new DateText(date.atStartOfDay().toInstant(ZoneOffset.UTC), "day"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  PublicationDate as(String provenance, String raw) {
    return new PublicationDate(at, provenance, precision, raw);
  }

  private static Optional<DateText> readDigits(String text) {
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return second(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
    }
    if (MILLISECONDS.matcher(text).matches()) {
      return second(Instant.ofEpochMilli(Long.parseLong(text)));
    }
    Matcher compact = COMPACT.matcher(text);
    if (!compact.matches()) {
      return Optional.empty();
    }
    Optional<DateText> day = day(compact.group(1), compact.group(2), compact.group(3));
    if (compact.group(4) == null || day.isEmpty()) {
      return day;
    }
    var time =
        LocalTime.of(
            Integer.parseInt(compact.group(4)),
            Integer.parseInt(compact.group(5)),
            Integer.parseInt(compact.group(6)));
    return second(day.get().at().plusSeconds(time.toSecondOfDay()));
  }

  private static Optional<DateText> second(Instant at) {
    return Optional.of(new DateText(at, "second"));
  }

  private static Optional<DateText> readForms(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return day(form, matcher).map(day -> withTime(day, matcher));
      }
    }
    return Optional.empty();
  }

  private static Optional<DateText> day(Pattern form, Matcher matcher) {
    String year = matcher.group("year");
    if (!form.pattern().contains("<first>")) {
      return day(year, matcher.group("month"), matcher.group("day"));
    }
    String first = matcher.group("first");
    String other = matcher.group("other");
    boolean firstIsDay = Integer.parseInt(first) > 12;
    boolean certain =
        firstIsDay
            || Integer.parseInt(other) > 12
            || Integer.parseInt(first) == Integer.parseInt(other);
    if (!certain) {
      return Optional.empty();
    }
    return firstIsDay ? day(year, other, first) : day(year, first, other);
  }

  private static DateText withTime(DateText day, Matcher matcher) {
    if (matcher.group("hour") == null) {
      return day;
    }
    ZoneId zone = zone(matcher.group("zone"));
    LocalTime time = time(matcher);
    boolean midnight = time.equals(LocalTime.MIDNIGHT) && matcher.group("half") == null;
    if (zone == null || (midnight && zone.equals(ZoneOffset.UTC))) {
      return day;
    }
    var date = day.at().atZone(ZoneOffset.UTC).toLocalDate();
    String precision = matcher.group("second") == null ? "minute" : "second";
    return new DateText(date.atTime(time).atZone(zone).toInstant(), precision);
  }

  private static LocalTime time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    String half = matcher.group("half");
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    String second = matcher.group("second");
    return LocalTime.of(
        hour,
        Integer.parseInt(matcher.group("minute")),
        second == null ? 0 : Integer.parseInt(second));
  }

  /** The zone; UTC if none is written, null if the one written is not known. */
  private static ZoneId zone(String written) {
    if (written == null) {
      return ZoneOffset.UTC;
    }
    String name = written.toUpperCase(Locale.ROOT);
    if (ZONES.containsKey(name)) {
      return ZoneId.of(ZONES.get(name)).normalized();
    }
    String offset =
        name.replaceFirst("^(?:GMT|UTC)", "").replaceFirst("^([+-])(\\d)(?=:|$)", "$10$2");
    return offset.matches("[+-].*") ? ZoneOffset.of(offset) : null;
  }

  private static int month(String written) {
    int named = MONTHS.indexOf(written.toLowerCase(Locale.ROOT));
    return named >= 0 ? named + 1 : Integer.parseInt(written);
  }
}
