package org.dateline.ingest.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.LongestText;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a whole date, after {@link DateSpelling}: year first, day first or month first with
 * the month's name, East Asian, ISO 8601's weeks and days of the year, three numbers; each with a
 * time and a zone or without.
 */
@LongestText(DateText.LONGEST)
final class DateForms {
  private static final String TIME =
      "(?:(?:T|(?<=\\d{4}):|,?\\s*[-–|·•/@]\\s*|,\\s*|(?<=[日号號일])|,?\\s+(?:(?:at|um|à|às|a las|alle"
          + " ore|alle|ore|kl\\.?|klo|om|о|в|o|ob|saat|jam|pukul|lúc|เวลา|godz\\.?)\\s+)?)"
          + "(?<hour>\\d{1,2})"
          + "(?:(?:[:.时時点點시h]|\\sh)\\s?(?<minute>\\d{2})[分분]?(?:[:.]?\\s?(?<second>\\d{2})(?:[.,:]\\d{1,9})?[秒초]?)?"
          + "|(?=\\s?(?:[ap]\\.?\\s?m\\b|Uhr\\b|h\\b)))(?:\\s?(?:Uhr|hrs?|h|น\\.)(?![\\p{L}]))?\\s*+"
          + "(?<half>[ap]\\.?\\s?m(?!\\p{L})\\.?)?)?"
          + "\\s*+\\(?(?<zone>Z|(?:GMT|UTC|Z)?\\s?[+-]\\d{1,2}(?::?\\d{2})?(?::?\\d{2})?|\\p{L}{2,20}/[\\p{L}_/+-]{2,40}"
          + "|[A-Z]{2,5}|北京时间)?\\)?";
  private static final String WEEKDAY =
      "(?:(?<weekday>\\p{L}[\\p{L}\\p{M}.-]{1,20}?)\\.?,?\\s+(?:ที่\\s)?|Thứ"
          + " \\p{L}{2,4},?\\s|วัน[\\u0E01-\\u0E5B]{2,16}ที่\\s?)?(?:(?:le|am|el|den|d\\.)\\s)?";
  private static final String MONTH = "(?<month>\\p{L}[\\p{L}\\p{M}.॰׳]{1,18})";
  private static final String YEAR = "(?<year>\\d{4}|['’]?\\d{2}(?!\\d))";
  private static final String WEEKDAY_IN_BRACKETS =
      "(?:\\s?\\(?(?:周|星期|礼拜|禮拜)?[一二三四五六日天月火水木金土월화수목금토일]\\)?(?:曜日|요일)?\\)?)?";

  /** The dot after a day's number: "14. listopada". */
  private static final Pattern DOT = Pattern.compile("(?<!\\d)\\d{1,2}\\.\\s?\\p{L}");

  private static final Pattern WEEK =
      form("(?<year>\\d{4})-?W(?<week>\\d{2})-?(?<day>[1-7])(?!\\d)");
  private static final Pattern DAY_OF_YEAR = form("(?<year>\\d{4})-(?<day>\\d{3})(?!\\d)");

  private static final List<Pattern> FORMS =
      List.of(
          form(
              "(?<year>\\d{4})(?<mark>[-/._:]|\\.\\s|\\s)(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)(?:\\.(?=\\s|$))?"),
          form(
              "(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日号號일]"
                  + WEEKDAY_IN_BRACKETS),
          form(
              MONTH
                  + "(?:\\s?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[-–/]\\d{1,2})?(?:,?\\s|,)(?<year>\\d{4}|['’]\\d{2}(?!\\d))"
                  + ")"),
          form(MONTH + "(?<mark>[-/])(?<day>\\d{1,2})\\k<mark>" + YEAR),
          form(
              "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?(?:\\s(?:de|of)\\s|[\\s/-]{0,2})"
                  + MONTH
                  + "(?:\\sde[l]?\\s|,?[\\s/-]|(?<=\\p{L})(?=\\d{2}))"
                  + YEAR
                  + "\\.?(?:\\s(?:г|р)\\.)?"),
          form(
              "(?<year>\\d{4})[.,]?[\\s-]"
                  + MONTH
                  + "[\\s-](?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th|\\.)?"));

  private static final Pattern NUMERIC = form(NumericDate.FORM + "(?:\\.(?=\\s|$))?");

  private static Pattern form(String date) {
    return Pattern.compile(WEEKDAY + date + TIME, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The date; empty if it has none of these forms or its order of day and month is open.
   *
   * @param order of {@code DayMonthOrder}; null if the source's is not known
   * @throws java.time.DateTimeException for 31 February and hour 25
   */
  static Optional<DateText> read(String text, @Nullable String order) {
    return readNamed(text).or(() -> readCounted(text)).or(() -> readNumeric(text, order));
  }

  private static Optional<DateText> readNamed(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return day(matcher).map(day -> withTime(day, matcher));
      }
    }
    return Optional.empty();
  }

  private static Optional<DateText> readCounted(String text) {
    Matcher week = WEEK.matcher(text);
    if (week.matches()) {
      LocalDate day =
          LocalDate.of(number(week, "year"), 1, 4)
              .with(WeekFields.ISO.weekOfWeekBasedYear(), number(week, "week"))
              .with(java.time.temporal.ChronoField.DAY_OF_WEEK, number(week, "day"));
      boolean exists = day.get(IsoFields.WEEK_BASED_YEAR) == number(week, "year");
      return exists ? Optional.of(withTime(day, week)) : Optional.empty();
    }
    Matcher ofYear = DAY_OF_YEAR.matcher(text);
    return ofYear.matches()
        ? Optional.of(
            withTime(LocalDate.ofYearDay(number(ofYear, "year"), number(ofYear, "day")), ofYear))
        : Optional.empty();
  }

  private static Optional<DateText> readNumeric(String text, @Nullable String order) {
    Matcher matcher = NUMERIC.matcher(text);
    return matcher.matches()
        ? NumericDate.of(matcher).day(order).map(day -> withTime(day, matcher))
        : Optional.empty();
  }

  /** The numbers of a date that consists of them, whatever their order; empty for others. */
  static Optional<NumericDate> numeric(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    return matcher.matches() ? Optional.of(NumericDate.of(matcher)) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    String monthText = matcher.group("month");
    int month =
        Character.isDigit(monthText.charAt(0))
            ? Integer.parseInt(monthText)
            : MonthNames.month(monthText, DOT.matcher(matcher.group()).find());
    int day = number(matcher, "day");
    String yearText = matcher.group("year").replaceFirst("^['’]", "");
    if (yearText.length() == 4) {
      return DateText.day(Integer.parseInt(yearText), month, day).map(DateText::day);
    }
    return DateText.day(NumericDate.fullYear(yearText), month, day)
        .map(DateText::day)
        .filter(date -> !isOtherWeekday(matcher.group("weekday"), date));
  }

  /** Whether "Wed, 20 Sep 16" names another day than that of its numbers. */
  private static boolean isOtherWeekday(String written, LocalDate day) {
    if (written == null || written.length() < 3) {
      return false;
    }
    String name = written.toUpperCase(Locale.ROOT);
    boolean english =
        List.of(java.time.DayOfWeek.values()).stream()
            .anyMatch(weekday -> weekday.name().startsWith(name));
    return english && !day.getDayOfWeek().name().startsWith(name);
  }

  private static DateText withTime(LocalDate day, Matcher matcher) {
    if (matcher.group("hour") == null) {
      return DateText.ofDay(day);
    }
    LocalTime time = time(matcher);
    if (time == null) {
      return DateText.ofDay(day.plusDays(1)); // T24:00 is the next day's beginning
    }
    String written = matcher.group("zone");
    ZoneId zone = written == null ? null : TimeZones.zone(written);
    boolean midnight = time.equals(LocalTime.MIDNIGHT) && matcher.group("half") == null;
    if (written != null && zone == null || midnight) {
      return DateText.ofDay(day);
    }
    String precision = matcher.group("second") == null ? "minute" : "second";
    return DateText.of(day.atTime(time), zone, precision);
  }

  /** Null for 24:00. A leap second is taken as the one before it. */
  private static @Nullable LocalTime time(Matcher matcher) {
    int hour = number(matcher, "hour");
    int minute = matcher.group("minute") == null ? 0 : number(matcher, "minute");
    int second = matcher.group("second") == null ? 0 : number(matcher, "second");
    String half = matcher.group("half");
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    } else if (hour == 24 && minute == 0 && second == 0) {
      return null;
    }
    return LocalTime.of(hour, minute, second == 60 ? 59 : second);
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private DateForms() {}
}
