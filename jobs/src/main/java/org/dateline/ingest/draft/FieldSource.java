package org.dateline.ingest.draft;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.fields.FieldValue;
import org.dateline.ingest.fields.FieldValues;

/**
 * Which field names an article's publisher: the first that holds a name, else the first that holds
 * an address, else the first that holds anything (163 is a publisher, as is a number of a row).
 */
final class FieldSource {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|//|www\\.");

  /** Keys of databases: UUIDs and MongoDB's ids. */
  private static final Pattern KEY =
      Pattern.compile("(?i)[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Ways by which articles arrive, and words for "no publisher". */
  private static final Set<String> NOBODY =
      Set.of(
          "web",
          "rss",
          "api",
          "feed",
          "crawler",
          "crawl",
          "scraper",
          "scrape",
          "html",
          "json",
          "csv",
          "newsapi",
          "gdelt",
          "internet",
          "unknown",
          "none",
          "other",
          "various",
          "-",
          "--");

  /** The field to believe, if any. */
  static Optional<FieldValue> of(List<FieldValue> fields) {
    List<FieldValue> present =
        fields.stream().filter(field -> FieldValues.isPresent(name(field))).toList();
    return present.stream()
        .filter(field -> isName(name(field)))
        .findFirst()
        .or(() -> present.stream().filter(field -> isAddress(name(field))).findFirst())
        .or(() -> present.stream().filter(field -> !isNobody(name(field))).findFirst());
  }

  static boolean isAddress(String value) {
    return ADDRESS.matcher(value.strip()).lookingAt();
  }

  private static String name(FieldValue field) {
    return Objects.toString(FieldValues.name(field.value()), "");
  }

  private static boolean isName(String value) {
    return value.codePoints().anyMatch(Character::isLetter)
        && !isAddress(value)
        && !KEY.matcher(value.strip()).matches()
        && !isNobody(value)
        && DateText.read(value.strip(), null).isEmpty();
  }

  private static boolean isNobody(String value) {
    return NOBODY.contains(value.strip().toLowerCase(Locale.ROOT));
  }

  private FieldSource() {}
}
