package org.dateline.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A record of named fields (a JSON object, front matter) read under the names that the corpora of
 * the field use, or under the one that the setting {@code ingest.fields} gives.
 */
final class Fields {
  private static final Map<String, List<String>> USUAL_NAMES =
      new TreeMap<>(
          Map.of(
              "title", List.of("title", "headline"),
              "text", List.of("text", "body", "content", "content_original", "maintext"),
              "source", List.of("source", "publisher", "source_domain"),
              "date", List.of("date", "date_publish", "published_at", "published"),
              "url", List.of("url", "link"),
              "authors", List.of("authors", "author", "byline"),
              "language", List.of("language", "lang")));

  /** What programs write where they had nothing to write. */
  private static final Set<String> NO_VALUES = Set.of("undefined", "null", "None", "nan", "NaN");

  private final Map<?, ?> record;
  private final Map<String, String> mapping;
  private final String provenance;

  /**
   * @param mapping from our name of a field to the input's, dotted where nested; a field that is
   *     mapped is looked for under that name only
   * @param provenance what dates found here are said to come from
   */
  Fields(Map<?, ?> record, Map<String, String> mapping, String provenance) {
    this.record = record;
    this.mapping = mapping;
    this.provenance = provenance;
  }

  /** Our names of the fields. */
  static Set<String> names() {
    return USUAL_NAMES.keySet();
  }

  /** The article of a record that holds its text in a field. */
  Draft draft() throws UnreadableRecord {
    String text =
        values("text").map(Fields::paragraphs).filter(Fields::present).findFirst().orElse(null);
    if (text == null) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT,
          "expected text in a field named "
              + inputNames("text")
              + ", found fields "
              + shownNames());
    }
    return draft(text);
  }

  /** The article of a record whose text stands elsewhere. */
  Draft draft(String text) {
    List<Draft.GivenDate> dates =
        values("date")
            .map(Fields::scalar)
            .filter(Fields::present)
            .map(raw -> new Draft.GivenDate(raw.strip(), provenance))
            .toList();
    List<String> authors =
        values("authors")
            .map(Fields::list)
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Draft(
        first("title"),
        text,
        first("source"),
        null,
        first("url"),
        authors,
        first("language"),
        dates,
        false,
        false);
  }

  private String first(String name) {
    return values(name)
        .map(Fields::scalar)
        .filter(Fields::present)
        .map(value -> value.strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse(null);
  }

  private Stream<Object> values(String name) {
    return inputNames(name).stream().map(this::value).filter(Objects::nonNull);
  }

  private List<String> inputNames(String name) {
    String mapped = mapping.get(name);
    return mapped == null ? USUAL_NAMES.get(name) : List.of(mapped);
  }

  /** The field of that exact name, else the nested one its dots lead to, else null. */
  private Object value(String path) {
    Object value = record;
    if (record.containsKey(path)) {
      return record.get(path);
    }
    for (String step : path.split("\\.")) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }

  private List<String> shownNames() {
    return record.keySet().stream().map(String::valueOf).limit(20).toList();
  }

  /** A string or number as written; the name of an object that has one; null for anything else. */
  private static String scalar(Object value) {
    if (value instanceof Double number) {
      boolean finite = !number.isNaN() && !number.isInfinite();
      return finite ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : null;
    }
    if (value instanceof Map<?, ?> map) {
      return map.get("name") instanceof String name ? name : null;
    }
    return value instanceof String || value instanceof Number ? value.toString() : null;
  }

  /** A text as one string; a list of strings is a list of paragraphs. */
  private static String paragraphs(Object value) {
    if (value instanceof List<?> list) {
      return String.join(
          "\n\n", list.stream().filter(String.class::isInstance).map(String.class::cast).toList());
    }
    return value instanceof String text ? text : null;
  }

  private static List<String> list(Object value) {
    var result = new ArrayList<String>();
    for (Object item : value instanceof List<?> items ? items : List.of(value)) {
      String text = scalar(item);
      if (present(text)) {
        result.add(text);
      }
    }
    return result;
  }

  private static boolean present(String value) {
    return value != null && !value.isBlank() && !NO_VALUES.contains(value.strip());
  }
}
