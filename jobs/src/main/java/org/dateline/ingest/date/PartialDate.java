package org.dateline.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The meaning of a date that {@link DateText} does not read: not enough for a day, but enough to
 * compare with another clue.
 */
public sealed interface PartialDate {

  /** 10/1/2016: any of these days. */
  record Ambiguous(List<LocalDate> days) implements PartialDate {}

  /** March 2016. */
  record Month(YearMonth month) implements PartialDate {}

  /** 2016. */
  record OnlyYear(int year) implements PartialDate {}

  /** March 3. */
  record NoYear(MonthDay day) implements PartialDate {}

  Pattern YEAR = Pattern.compile("(\\d{4})年?");
  Pattern YEAR_MONTH = Pattern.compile("(\\d{4})(?:[-/.]|\\s?年\\s?)(\\d{1,2})\\s?月?");
  Pattern NAMED_MONTH_YEAR = Pattern.compile("(\\p{L}{3,12}\\.?),?(?: de)? (\\d{4})");
  Pattern NAMED_MONTH_DAY = Pattern.compile("(\\p{L}{3,12}\\.?) (\\d{1,2})(?:st|nd|rd|th)?");
  Pattern DAY_NAMED_MONTH =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: de)? (\\p{L}{3,12}\\.?)");
  Pattern CHINESE_DAY = Pattern.compile("(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号]");
  int LONGEST = 60;

  /** The partial date; empty for a whole date, and for what is no date. */
  static Optional<PartialDate> of(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<NumericDate> numeric = DateText.numeric(raw).filter(date -> date.days().size() > 1);
    if (numeric.isPresent()) {
      return numeric.map(date -> new Ambiguous(date.days()));
    }
    String text = DateSpelling.tidy(raw);
    try {
      return month(text).or(() -> noYear(text));
    } catch (DateTimeException e) {
      return Optional.empty(); // the 32nd, month 13
    }
  }

  private static Optional<PartialDate> month(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return Optional.of(new OnlyYear(number(year, 1)));
    }
    Matcher numbers = YEAR_MONTH.matcher(text);
    if (numbers.matches()) {
      return Optional.of(new Month(YearMonth.of(number(numbers, 1), number(numbers, 2))));
    }
    Matcher named = NAMED_MONTH_YEAR.matcher(text);
    return named.matches()
        ? Optional.of(
            new Month(YearMonth.of(number(named, 2), MonthNames.month(named.group(1), false))))
        : Optional.empty();
  }

  private static Optional<PartialDate> noYear(String text) {
    Matcher monthFirst = NAMED_MONTH_DAY.matcher(text);
    if (monthFirst.matches()) {
      return noYear(MonthNames.month(monthFirst.group(1), false), number(monthFirst, 2));
    }
    Matcher dayFirst = DAY_NAMED_MONTH.matcher(text);
    if (dayFirst.matches()) {
      return noYear(MonthNames.month(dayFirst.group(2), false), number(dayFirst, 1));
    }
    Matcher chinese = CHINESE_DAY.matcher(text);
    return chinese.matches() ? noYear(number(chinese, 1), number(chinese, 2)) : Optional.empty();
  }

  private static Optional<PartialDate> noYear(int month, int day) {
    return Optional.of(new NoYear(MonthDay.of(month, day)));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
