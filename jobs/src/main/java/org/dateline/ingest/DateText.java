package org.dateline.ingest;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as newsrooms write it: ISO 8601, RFC 1123, long forms with the month's name ({@link
 * MonthNames}), East Asian forms, numbers only ({@link NumericDate}), digits only ({@link
 * DigitDate}). Without an offset it is taken as UTC, so that the day is the newsroom's own; a time
 * of exactly midnight is taken as "no time given", whatever its offset.
 *
 * @param precision {@code second}, {@code minute} or {@code day}
 */
record DateText(Instant at, String precision) {
  private static final int LONGEST = 100;

  private static final String TIME =
      "(?:(?:T|,?\\s+(?:(?:at|um|à|a las|kl\\.?|о|в)\\s+)?|,\\s*|\\s*[-–|]\\s*|(?<=[日号號일]))(?<hour>\\d{1,2})"
          + "(?:[:.时時点h](?<minute>\\d{2})分?(?::?(?<second>\\d{2})(?:[.,]\\d+)?秒?)?"
          + "|(?=\\s?[ap]\\.?m\\b))(?:\\s?(?:Uhr|hrs?|h)\\b)?\\s*(?<half>[ap]\\.?m\\.?)?)?"
          + "\\s*\\(?(?<zone>Z|[A-Z]{2,4}|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?";
  private static final String OPENING =
      "(?:(?:(?:first|last|originally)\\s)?(?:published|posted|updated|modified|created|date"
          + "|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado"
          + "|pubblicato|aggiornato|发布时间|发布于|更新时间|时间|日期)"
          + "(?:\\s?(?:on|am|le|el|il|em))?\\s?:?\\s*)?(?:(?:le|am|el)\\s)?"
          + "(?:(?<weekday>\\p{L}{2,13})\\.?,?\\s+)?";
  private static final String MONTH_NAME = "(?<month>\\p{L}{3,12}\\.?)";
  private static final String WEEKDAY_IN_BRACKETS =
      "(?:\\s?\\(?(?:周|星期|礼拜)?[一二三四五六日天月火水木金土월화수목금토일]\\)?)?";

  private static final List<Pattern> FORMS =
      List.of(
          form("(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})"),
          form(
              "(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日号號일]"
                  + WEEKDAY_IN_BRACKETS),
          form(MONTH_NAME + "\\s?(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})"),
          form(
              "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s(?:de|of)\\s|[\\s-])"
                  + MONTH_NAME
                  + "(?:\\sde[l]?\\s|,?[\\s-])(?<year>\\d{4}|\\d{2}(?=\\s\\d))"));

  private static final Pattern NUMERIC = form(NumericDate.FORM);

  /** "10:30 am ET, March 3, 2024": the time stands first. */
  private static final Pattern TIME_FIRST =
      Pattern.compile(
          "(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?),?\\s(?:on\\s)?"
              + "(\\D.{7,}|\\d{1,2}\\s\\p{L}.*)",
          Pattern.CASE_INSENSITIVE);

  /** "Tue Mar 05 10:00:00 +0000 2024", as programs in C, Java and Ruby print it. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?:\\p{L}{3} )?(\\p{L}{3} \\d{1,2}) (\\d{2}:\\d{2}:\\d{2})( [A-Z]{1,4}| [+-]\\d{4})? (\\d{4})");

  private static final Pattern CHINESE_HALF =
      Pattern.compile("(上午|凌晨|早上|下午|晚上)\\s?(\\d{1,2})[:时時点](\\d{2})分?");
  private static final Pattern UPDATE_AFTER =
      Pattern.compile("(?i)(?<=\\d{4}.{0,30})[\\s|(·;,–-]+(?:last )?(?:updated|modified)\\b.*$");

  private static Pattern form(String date) {
    return Pattern.compile(OPENING + date + TIME, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The date, or empty if the text is none, an impossible or incomplete one, or one whose order of
   * day and month is open.
   *
   * @param order of {@link DayMonthOrder}; null if the source's is not known
   */
  static Optional<DateText> read(String raw, String order) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text = tidied(raw);
    try {
      return DigitDate.read(text).or(() -> readForms(text)).or(() -> readNumeric(text, order));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February, hour 25
    }
  }

  /** Single spaces, full-width digits as ASCII, and the time after the date. */
  static String tidied(String raw) {
    String text =
        Normalizer.normalize(raw, Normalizer.Form.NFKC).strip().replaceAll("[\\s\\u00A0]+", " ");
    text = UPDATE_AFTER.matcher(text).replaceFirst("");
    text = YEAR_LAST.matcher(text).replaceFirst("$1 $4 $2$3");
    text =
        CHINESE_HALF
            .matcher(text)
            .replaceFirst(
                half -> " %s:%s %s".formatted(half.group(2), half.group(3), half(half.group(1))));
    Matcher timeFirst = TIME_FIRST.matcher(text);
    return timeFirst.matches() ? timeFirst.group(2) + " " + timeFirst.group(1) : text;
  }

  /** A day of numbers; empty if there is no such day. */
  static Optional<DateText> day(int year, int month, int day) {
    try {
      return Optional.of(ofDay(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static DateText ofDay(LocalDate day) {
    return new DateText(day.atStartOfDay().toInstant(ZoneOffset.UTC), "day");
  }

  /** The day in UTC. */
  LocalDate day() {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static String half(String chinese) {
    return List.of("下午", "晚上").contains(chinese) ? "pm" : "am";
  }

  private static Optional<DateText> readForms(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return day(matcher).map(day -> withTime(day, matcher));
      }
    }
    return Optional.empty();
  }

  private static Optional<DateText> readNumeric(String text, String order) {
    Matcher matcher = NUMERIC.matcher(text);
    return matcher.matches()
        ? NumericDate.of(matcher).day(order).map(day -> withTime(ofDay(day), matcher))
        : Optional.empty();
  }

  /** The numbers of a date that consists of them, whatever their order; empty for others. */
  static Optional<NumericDate> numeric(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = NUMERIC.matcher(tidied(raw));
    return matcher.matches() ? Optional.of(NumericDate.of(matcher)) : Optional.empty();
  }

  private static Optional<DateText> day(Matcher matcher) {
    String monthText = matcher.group("month");
    int month =
        Character.isDigit(monthText.charAt(0))
            ? Integer.parseInt(monthText)
            : MonthNames.month(monthText);
    int day = Integer.parseInt(matcher.group("day"));
    String yearText = matcher.group("year");
    if (yearText.length() == 4) {
      return day(Integer.parseInt(yearText), month, day);
    }
    // RFC 822 writes "Tue, 20 Sep 16": only the weekday tells that 16 is the year.
    return day(NumericDate.fullYear(yearText), month, day)
        .filter(date -> isWeekday(matcher.group("weekday"), date.day()));
  }

  private static boolean isWeekday(String written, LocalDate day) {
    return written != null
        && written.length() >= 3
        && day.getDayOfWeek().name().startsWith(written.toUpperCase(Locale.ROOT));
  }

  private static DateText withTime(DateText day, Matcher matcher) {
    if (matcher.group("hour") == null) {
      return day;
    }
    ZoneId zone = TimeZones.zone(matcher.group("zone"));
    LocalTime time = time(matcher);
    boolean midnight = time.equals(LocalTime.MIDNIGHT) && matcher.group("half") == null;
    if (zone == null || midnight) {
      return day;
    }
    String precision = matcher.group("second") == null ? "minute" : "second";
    return new DateText(day.day().atTime(time).atZone(zone).toInstant(), precision);
  }

  private static LocalTime time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    String half = matcher.group("half");
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    return LocalTime.of(hour, number(matcher.group("minute")), number(matcher.group("second")));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
