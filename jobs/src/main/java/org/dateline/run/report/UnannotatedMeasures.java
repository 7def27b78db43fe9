package org.dateline.run.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.apache.spark.sql.Row;
import org.dateline.mentions.UnannotatedArticles;
import org.dateline.run.message.Counted;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of articles that a run left without names, by language and reason: stored in {@code
 * runs.measures} under {@code not_annotated.LANGUAGE.REASON}, and put into words.
 */
public final class UnannotatedMeasures {
  private static final String PREFIX = "not_annotated.";

  private record Count(String language, String reason, long articles) {}

  /** Writes rows of {@link UnannotatedArticles} as measures of a run. */
  public static void measure(List<Row> counts, ObjLongConsumer<String> measures) {
    for (Row row : counts) {
      String key = PREFIX + row.getAs("language") + "." + row.getAs("reason");
      measures.accept(key, row.<Long>getAs("articles"));
    }
  }

  /** Articles of all languages. */
  static long articles(Map<String, Long> measures) {
    return counts(measures).stream().mapToLong(Count::articles).sum();
  }

  /** A sentence with all languages, most articles first; empty if every article is annotated. */
  public static String of(Map<String, Long> measures) {
    List<Count> counts = counts(measures);
    if (counts.isEmpty()) {
      return "";
    }
    var parts =
        counts.stream()
            .map(
                count ->
                    "%s %,d (%s)".formatted(count.language, count.articles, words(count.reason)));
    long all = articles(measures);
    return "%s %s kept and counted without names: %s."
        .formatted(
            Counted.of(all, "article"), all == 1 ? "is" : "are", String.join(", ", parts.toList()));
  }

  /** Articles without names: a row of language, reason and articles for each. */
  static List<Map<String, @Nullable Object>> data(Map<String, Long> measures) {
    return counts(measures).stream()
        .map(
            count ->
                Json.object(
                    "language", count.language,
                    "reason", count.reason,
                    "articles", count.articles))
        .toList();
  }

  private static List<Count> counts(Map<String, Long> measures) {
    var counts = new ArrayList<Count>();
    measures.forEach(
        (key, articles) -> {
          String[] parts = key.split("\\.", 3);
          if (key.startsWith(PREFIX) && parts.length == 3) {
            counts.add(new Count(parts[1], parts[2], articles));
          }
        });
    counts.sort(
        Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::language));
    return counts;
  }

  private static String words(String reason) {
    return switch (reason) {
      case UnannotatedArticles.NOT_CONFIGURED -> "not in mentions.languages";
      case UnannotatedArticles.NO_ANNOTATOR -> "no annotator for it";
      case UnannotatedArticles.UNKNOWN_LANGUAGE -> "language unknown";
      default -> reason;
    };
  }

  private UnannotatedMeasures() {}
}
