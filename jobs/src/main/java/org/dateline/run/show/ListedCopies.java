package org.dateline.run.show;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.run.report.PublishedRun;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;

/** Which articles of some items are copies that the counts of originals leave out. */
final class ListedCopies {
  private static final int LISTED = 20;

  private final FirstRows copies;

  private ListedCopies(FirstRows copies) {
    this.copies = copies;
  }

  /**
   * Looks for them.
   *
   * @param articles columns {@code item} and {@code article_id}; doubles do no harm
   */
  static ListedCopies among(PublishedRun run, Dataset<Row> articles) {
    var sources = run.read(Articles.SCHEMA).select("article_id", "source", "published_date");
    var copies =
        run.read(ArticleCopies.SCHEMA)
            .filter(col("is_original").equalTo(false))
            .select("article_id", "original_article_id", "similarity")
            .join(articles.distinct(), new String[] {"article_id"}, "inner")
            .join(sources, new String[] {"article_id"}, "inner")
            .join(
                sources.toDF("original_article_id", "original_source", "original_date"),
                new String[] {"original_article_id"},
                "left")
            .withColumn("copies", count(lit(1)).over(Window.partitionBy("item")));
    return new ListedCopies(
        FirstRows.of(copies, col("item"), LISTED, col("original_article_id"), col("article_id")));
  }

  /** In words: how many articles of an item are copies, and of what. */
  String of(String item) {
    List<Row> listed = copies.of(item);
    if (listed.isEmpty()) {
      return "  none: each article is an original\n";
    }
    long count = listed.get(0).getAs("copies");
    var lines = new ArrayList<String>();
    lines.add(
        "  %s; each text counts once in originals"
            .formatted(
                count == 1 ? "1 article is a copy" : "%,d articles are copies".formatted(count)));
    listed.forEach(row -> lines.add(line(row)));
    if (count > listed.size()) {
      lines.add("  and %,d more".formatted(count - listed.size()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(Row row) {
    return "  %s (%s, %s) is a copy of %s (%s, %s), similarity %.2f"
        .formatted(
            row.getAs("article_id"),
            row.getAs("source"),
            PublishedRun.dayInWords(row, "published_date"),
            row.getAs("original_article_id"),
            row.getAs("original_source"),
            PublishedRun.dayInWords(row, "original_date"),
            row.<Double>getAs("similarity"));
  }
}
