package org.dateline.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.dateline.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A date of three numbers whose order is not said: 10/1/2016, 1.10.16.
 *
 * @param shortYear whether the third number has two digits, so that the first may be the year
 */
public record NumericDate(int first, int second, int third, boolean shortYear) {
  public static final String DAY_FIRST = "day_first";
  public static final String MONTH_FIRST = "month_first";

  private static final String UNDETERMINED = "und";

  static final String FORM =
      "(?<first>\\d{1,2})(?<mark>[-/.]\\s?|\\s/\\s)(?<other>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2}(?!\\d))";

  /** Reads the groups of a matcher that has matched {@link #FORM}. */
  static NumericDate of(Matcher matcher) {
    return new NumericDate(
        Integer.parseInt(matcher.group("first")),
        Integer.parseInt(matcher.group("other")),
        Integer.parseInt(matcher.group("year")),
        matcher.group("year").length() == 2);
  }

  /** 69 to 99 as 1969 to 1999, 00 to 68 as 2000 to 2068, as POSIX has it. */
  static int fullYear(String twoDigits) {
    return fullYear(Integer.parseInt(twoDigits));
  }

  private static int fullYear(int year) {
    return year < 69 ? 2000 + year : 1900 + year;
  }

  /**
   * The order of day and month in a language; null where it has several, as English has, or none is
   * known.
   */
  public static @Nullable String orderIn(String language) {
    if (language.equals(Language.ENGLISH.code()) || language.equals(UNDETERMINED)) {
      return null;
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, Locale.forLanguageTag(language));
    return pattern.startsWith("M") ? MONTH_FIRST : DAY_FIRST;
  }

  /** The only day it can be, or the one in that order; empty where that leaves it open. */
  Optional<LocalDate> day(@Nullable String order) {
    List<LocalDate> days = days();
    if (days.size() == 1) {
      return Optional.of(days.get(0));
    }
    if (order == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(order.equals(DAY_FIRST) ? dayFirst() : monthFirst());
  }

  /** Every day it can be: day first, month first, and, with a short year, year first. */
  List<LocalDate> days() {
    LocalDate yearFirst = shortYear ? dayOf(fullYear(first), second, third) : null;
    return Stream.of(dayFirst(), monthFirst(), yearFirst)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  public @Nullable LocalDate dayFirst() {
    return dayOf(shortYear ? fullYear(third) : third, second, first);
  }

  public @Nullable LocalDate monthFirst() {
    return dayOf(shortYear ? fullYear(third) : third, first, second);
  }

  private static @Nullable LocalDate dayOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
