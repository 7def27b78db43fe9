package org.dateline.ingest.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ingest.fields.FieldNames;
import org.dateline.ingest.fields.FieldValue;
import org.dateline.ingest.fields.RecordFields;
import org.dateline.ingest.fields.Resemblance;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;

/** Why a record's fields hold no text, and which setting helps. */
final class MissingText {
  private static final int NAMES_SHOWN = 20;
  private static final int USUAL_NAMES_SHOWN = 6;

  private final Map<?, ?> record;
  private final RecordFields fields;
  private final Map<String, String> mapping;

  MissingText(Map<?, ?> record, RecordFields fields, Map<String, String> mapping) {
    this.record = record;
    this.fields = fields;
    this.mapping = mapping;
  }

  UnreadableRecord rejection() {
    return new UnreadableRecord(RejectionReason.NO_TEXT, detail(), remedy());
  }

  private String detail() {
    List<FieldValue> texts = fields.of(Role.TEXT);
    String mapped = mapping.get(Role.TEXT.label());
    String expected =
        mapped == null
            ? "expected text in a field with a usual name (%s, … see docs/input.md)"
                .formatted(
                    String.join(", ", FieldNames.of(Role.TEXT).subList(0, USUAL_NAMES_SHOWN)))
            : "expected text in the field " + mapped + ", as ingest.fields.text says";
    String found =
        texts.isEmpty()
            ? "found fields " + names(record)
            : "found "
                + String.join(", ", texts.stream().limit(3).map(MissingText::inWords).toList())
                + " among the fields "
                + names(record);
    boolean gdelt = record.containsKey("seendate");
    String why = gdelt ? "; an article list of GDELT names articles, without text" : "";
    return expected + ", " + found + why;
  }

  private static String inWords(FieldValue field) {
    return kind(field.value()) + " in " + field.path();
  }

  private static String kind(Object value) {
    if (value instanceof Map<?, ?> map) {
      return "an object without text and with the fields " + names(map);
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "an empty list"
          : "a list of %d values without text (first: %s)"
              .formatted(list.size(), kind(list.get(0)));
    }
    if (value instanceof String text) {
      return text.isBlank() ? "an empty string" : "the string \"" + shorten(text) + "\"";
    }
    return value == null
        ? "null"
        : value instanceof Number ? "the number " + value : "the value " + value;
  }

  private static String shorten(String text) {
    return text.length() <= 30 ? text : text.substring(0, 30) + "…";
  }

  private static List<String> names(Map<?, ?> map) {
    return Stream.concat(
            map.keySet().stream().limit(NAMES_SHOWN).map(String::valueOf),
            map.size() > NAMES_SHOWN ? Stream.of("… " + map.size() + " in all") : Stream.of())
        .toList();
  }

  /** The setting that would read what looks like a text, or the headline. */
  private String remedy() {
    Optional<String> candidate =
        fields.all().stream()
            .filter(field -> field.role() == null)
            .filter(field -> Resemblance.of(field).equals(Optional.of(Resemblance.TEXT)))
            .map(FieldValue::path)
            .findFirst();
    if (candidate.isPresent()) {
      return "The field %s looks like a text: `%s` reads it."
          .formatted(candidate.get(), FieldSettings.option(Role.TEXT, candidate.get()));
    }
    List<FieldValue> titles = fields.of(Role.TITLE);
    boolean headline = fields.of(Role.TEXT).isEmpty() && !titles.isEmpty();
    return headline
        ? "If these are headlines that have no text, `%s` makes an article of each."
            .formatted(FieldSettings.option(Role.TEXT, titles.get(0).path()))
        : RejectionReason.NO_TEXT.remedy();
  }
}
