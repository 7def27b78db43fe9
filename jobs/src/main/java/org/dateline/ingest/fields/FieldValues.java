package org.dateline.ingest.fields;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.LongestText;
import org.jspecify.annotations.Nullable;

/**
 * Values of fields as plain strings, whatever programs wrap them in: objects with a name, MongoDB's
 * and Firestore's types, lists of one, the renderings of content management systems.
 */
public final class FieldValues {
  /** Values that programs write for "no value". */
  private static final Set<String> NO_VALUES =
      Set.of(
          "undefined",
          "null",
          "NULL",
          "(null)",
          "nil",
          "None",
          "nan",
          "NaN",
          "NaT",
          "<NA>",
          "N/A",
          "n/a",
          "#N/A",
          "#NAME?",
          "#VALUE!",
          "#REF!",
          "#DIV/0!",
          "#NUM!",
          "#NULL!",
          "[Removed]",
          "[removed]",
          "[deleted]",
          "\\N",
          "[]",
          "{}");

  private static final int LONGEST_OFFER = 100;

  /** Values that news services write into fields that a cheaper plan does not include. */
  @LongestText(LONGEST_OFFER)
  private static final Pattern OFFER =
      Pattern.compile(
          "(?i)^\\s*+only available (?:in|on|with|for) [\\p{L} ,&-]{1,80} plans?[\\s.!]*+$");

  /** Under these names wrappers hold the value itself, whatever the value is. */
  private static final List<String> WRAPPING =
      List.of(
          "$date",
          "$numberLong",
          "$numberInt",
          "$numberDouble",
          "$numberDecimal",
          "stringValue",
          "timestampValue",
          "integerValue",
          "doubleValue",
          "arrayValue",
          "values",
          "S",
          "N",
          "L",
          "#text",
          "_text",
          "__text",
          "$t",
          "@value",
          "_value",
          "_",
          "rendered",
          "value");

  private static final List<String> NAMING =
      List.of(
          "name",
          "title",
          "main",
          "original",
          "displayName",
          "display_name",
          "full_name",
          "fullName",
          "label",
          "text",
          "content",
          "default",
          "domain",
          "host",
          "hostname",
          "uri",
          "id");
  private static final List<String> ADDRESSING =
      List.of("permalink", "canonical", "alternate", "html", "web", "href", "url", "@id", "link");
  private static final List<String> DATING =
      List.of("iso", "date", "dateTime", "published", "raw", "timestamp");
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2,4})?|und");
  private static final int DEEPEST = 8;

  /** Whether a string is a value rather than a program's word for none. */
  public static boolean isPresent(@Nullable String value) {
    return value != null
        && !value.isBlank()
        && !NO_VALUES.contains(value.strip())
        && !(value.length() < LONGEST_OFFER && OFFER.matcher(value).find());
  }

  /** A title, name or language; null if the value is none. */
  public static @Nullable String name(Object value) {
    return scalar(value, NAMING, 0);
  }

  /** An address; null if the value is none. */
  public static @Nullable String address(Object value) {
    return scalar(value, ADDRESSING, 0);
  }

  /** A date as written, the seconds or milliseconds of a moment; null if the value is none. */
  public static @Nullable String date(Object value) {
    String parts = DateParts.of(value);
    return parts == null ? inItsZone(value, scalar(value, DATING, 0)) : parts;
  }

  /** PHP's {"date": "2019-05-14 12:00:00.000000", "timezone_type": 3, "timezone": …}. */
  private static @Nullable String inItsZone(Object value, @Nullable String date) {
    boolean zoned =
        date != null
            && value instanceof Map<?, ?> map
            && map.containsKey("timezone_type")
            && map.get("timezone") instanceof String;
    return zoned ? date + " " + ((Map<?, ?>) value).get("timezone") : date;
  }

  /** All names of a list, or the one name that the value is. */
  public static List<String> names(Object value) {
    var names = new ArrayList<String>();
    items(unwrap(value, 0))
        .map(FieldValues::person)
        .filter(FieldValues::isPresent)
        .forEach(names::add);
    return names;
  }

  /** The elements of a list, or of an object with the keys 0, 1, 2; else the value itself. */
  private static Stream<Object> items(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> (Object) item);
    }
    boolean numbered = value instanceof Map<?, ?> map && map.containsKey("0");
    return numbered
        ? requireNonNull(((Map<?, ?>) value)).values().stream().map(item -> (Object) item)
        : Stream.of(value);
  }

  private static @Nullable String person(Object value) {
    if (value instanceof Map<?, ?> map) {
      String first = first(map, "given", "given_name", "first_name", "firstName", "firstname");
      String last = first(map, "family", "family_name", "last_name", "lastName", "lastname");
      if (first != null && last != null) {
        return first + " " + last;
      }
    }
    return name(value);
  }

  private static @Nullable String first(Map<?, ?> map, String... names) {
    return Stream.of(names)
        .map(map::get)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(FieldValues::isPresent)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String scalar(Object given, List<String> names, int depth) {
    Object value = unwrap(given, 0);
    if (value instanceof String text) {
      return isPresent(text) ? text : null;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (depth >= DEEPEST) {
      return null;
    }
    if (value instanceof List<?> list) {
      return firstOf(list.stream(), names, depth);
    }
    if (value instanceof Map<?, ?> map) {
      String found = firstOf(names.stream().map(map::get), names, depth);
      return found == null && isByLocale(map)
          ? firstOf(map.values().stream(), names, depth)
          : found;
    }
    return null;
  }

  private static @Nullable String firstOf(Stream<?> values, List<String> names, int depth) {
    return values
        .limit(100)
        .map(value -> scalar(value, names, depth + 1))
        .filter(FieldValues::isPresent)
        .findFirst()
        .orElse(null);
  }

  /** The value within its wrappers; a string that holds a written list or object as that. */
  static @Nullable Object unwrap(@Nullable Object given, int depth) {
    if (given instanceof String text) {
      return WrittenValue.read(text.strip());
    }
    if (given instanceof Map<?, ?> map && depth < DEEPEST) {
      for (String name : WRAPPING) {
        if (map.get(name) != null) {
          return unwrap(map.get(name), depth + 1);
        }
      }
    }
    return given;
  }

  /** {"en": …, "de-CH": …}: one value in several languages, or in none that is said ("und"). */
  static boolean isByLocale(Map<?, ?> map) {
    return !map.isEmpty()
        && map.keySet().stream().allMatch(key -> LOCALE.matcher(String.valueOf(key)).matches());
  }

  /** A number without exponent and needless zeros; null if it is infinite or none. */
  static @Nullable String number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      boolean finite = !Double.isNaN(value) && !Double.isInfinite(value);
      return finite ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : null;
    }
    return number.toString();
  }

  private FieldValues() {}
}
