package org.dateline.ingest.fields;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are written as several numbers: {@code {"seconds": …}}, {@code {"year": …, "month": …,
 * "day": …}}, {@code [2019, 5, 14, 10, 0]}.
 */
public final class DateParts {
  private static final List<String> SECONDS =
      List.of("seconds", "_seconds", "epochSecond", "epoch", "unix");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The date as a string that says the same; null if the value is no such thing. */
  static @Nullable String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      for (String name : SECONDS) {
        if (whole(map.get(name)) != null) {
          return whole(map.get(name));
        }
      }
      Object month = map.get("monthValue") == null ? map.get("month") : map.get("monthValue");
      Object day = map.get("dayOfMonth") == null ? map.get("day") : map.get("dayOfMonth");
      return day(map.get("year"), month, day);
    }
    boolean numbers =
        value instanceof List<?> list
            && list.size() >= 3
            && list.size() <= 7
            && list.stream().allMatch(Number.class::isInstance);
    return numbers ? ofNumbers((List<?>) value) : null;
  }

  /** The day of a year, a month (number or English name) and a day; null if one is missing. */
  public static @Nullable String day(
      @Nullable Object year, @Nullable Object month, @Nullable Object day) {
    OptionalInt y = number(year);
    OptionalInt m = month(month);
    OptionalInt d = number(day);
    boolean whole =
        y.isPresent()
            && m.isPresent()
            && d.isPresent()
            && y.getAsInt() >= 1000
            && y.getAsInt() <= 9999
            && m.getAsInt() >= 1
            && m.getAsInt() <= 12
            && d.getAsInt() >= 1
            && d.getAsInt() <= 31;
    return whole ? "%04d-%02d-%02d".formatted(y.getAsInt(), m.getAsInt(), d.getAsInt()) : null;
  }

  private static @Nullable String ofNumbers(List<?> numbers) {
    String day = day(numbers.get(0), numbers.get(1), numbers.get(2));
    if (day == null || numbers.size() < 5) {
      return day;
    }
    int second = numbers.size() > 5 ? number(numbers.get(5)).orElse(0) : 0;
    return "%sT%02d:%02d:%02d"
        .formatted(day, number(numbers.get(3)).orElse(0), number(numbers.get(4)).orElse(0), second);
  }

  private static OptionalInt month(@Nullable Object value) {
    OptionalInt number = number(value);
    String text = String.valueOf(value).strip();
    if (number.isPresent() || text.length() < 3) {
      return number;
    }
    int index = MONTHS.indexOf(text.substring(0, 3).toLowerCase(java.util.Locale.ROOT));
    boolean named = index >= 0 && text.length() <= 9 && text.chars().allMatch(Character::isLetter);
    return named ? OptionalInt.of(index + 1) : OptionalInt.empty();
  }

  /** A whole number of up to four digits, however it is written: 5, "05", "5.0". */
  private static OptionalInt number(@Nullable Object value) {
    String whole = whole(value);
    return whole != null && whole.length() <= 4
        ? OptionalInt.of(Integer.parseInt(whole))
        : OptionalInt.empty();
  }

  /** The digits of a whole, non-negative number; null for anything else. */
  private static @Nullable String whole(@Nullable Object value) {
    String text =
        value instanceof Number number
            ? String.valueOf(FieldValues.number(number))
            : String.valueOf(FieldValues.unwrap(value, 0)).strip();
    String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return digits.matches("\\d{1,18}") ? digits : null;
  }

  private DateParts() {}
}
