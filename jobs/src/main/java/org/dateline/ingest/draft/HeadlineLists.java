package org.dateline.ingest.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ingest.fields.FieldValue;
import org.dateline.ingest.fields.RecordFields;
import org.dateline.ingest.fields.Role;

/**
 * Data sets whose records are headlines and never had a text: known by fields that stand together
 * in these only. Each record becomes an article whose text is its headline.
 */
final class HeadlineLists {
  private static final List<Set<String>> SIGNATURES =
      List.of(
          Set.of("story", "hostname", "timestamp"), // UCI News Aggregator
          Set.of("media_name", "publish_date", "url"), // Media Cloud's CSV
          Set.of("media_url", "publish_date", "url"),
          Set.of("headline", "short_description", "link"), // News Category
          Set.of("headline_text", "publish_date"), // A Million News Headlines
          Set.of("headlines", "time", "description"), // CNBC, Guardian and Reuters headlines
          Set.of("headline", "web_url", "pub_date")); // New York Times' archive and search API

  /** The text of these data sets' own that is none: UCI's names a cluster. */
  private static final String CLUSTER = "story";

  /** Whether the record is of such a list. */
  static boolean contain(RecordFields fields) {
    Set<String> names =
        fields.all().stream().map(field -> plain(field.path())).collect(Collectors.toSet());
    return SIGNATURES.stream().anyMatch(names::containsAll)
        && fields.of(Role.TEXT).stream()
            .map(FieldValue::path)
            .allMatch(path -> plain(path).equals(CLUSTER));
  }

  /** A field's name in small letters, words joined by underscores. */
  private static String plain(String path) {
    return path.strip().replaceAll("[\\s_-]+", "_").toLowerCase(java.util.Locale.ROOT);
  }

  private HeadlineLists() {}
}
