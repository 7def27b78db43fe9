package org.dateline.run.show;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;

/** Finds the source that somebody at a terminal means, by its name. */
final class SourceLookup {
  private static final int LISTED = 20;

  /**
   * The source of that very name, or else the only one of that name in any case.
   *
   * @param articles rows with a column {@code source}
   * @throws DatelineException (USAGE) if there is none, or more than one; then it lists similar
   *     names
   */
  static String require(Dataset<Row> articles, String wanted) {
    String plain = wanted.strip();
    String small = plain.toLowerCase(Locale.ROOT);
    List<String> near = near(articles, plain, small);
    List<String> same =
        near.contains(plain)
            ? List.of(plain)
            : near.stream().filter(one -> one.toLowerCase(Locale.ROOT).equals(small)).toList();
    if (same.size() != 1) {
      throw new DatelineException(ErrorCode.USAGE, notFound(wanted, same, near));
    }
    return same.get(0);
  }

  private static String notFound(String wanted, List<String> same, List<String> near) {
    if (!same.isEmpty()) {
      return "\"%s\" may be any of these; write it as it is: %s."
          .formatted(wanted, String.join(", ", same));
    }
    return "no source is called \"%s\"%s."
        .formatted(wanted, near.isEmpty() ? "" : "; near it: " + String.join(", ", near));
  }

  /** Sources whose name holds the wanted one, the most alike first. */
  private static List<String> near(Dataset<Row> articles, String plain, String small) {
    return articles
        .filter(col("source").equalTo(plain).or(lower(col("source")).contains(small)))
        .select("source")
        .distinct()
        .orderBy(col("source").notEqual(plain), lower(col("source")).notEqual(small), col("source"))
        .limit(LISTED)
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("source"))
        .toList();
  }

  private SourceLookup() {}
}
