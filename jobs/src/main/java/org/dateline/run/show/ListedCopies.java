package org.dateline.run.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.database.SqlRow;
import org.dateline.run.report.Figures;
import org.dateline.run.report.Json;
import org.dateline.run.report.PublishedRun;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.jspecify.annotations.Nullable;

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
   * @param articles query of columns {@code item} and {@code article_id}; doubles do no harm
   */
  static ListedCopies among(PublishedRun run, String articles) {
    run.open(Articles.SCHEMA, ArticleCopies.SCHEMA);
    return new ListedCopies(
        FirstRows.of(
            run,
            FirstRows.ITEM,
            LISTED,
            "original_article_id NULLS FIRST, article_id",
            """
            SELECT item, c.article_id, own.source, own.published_date, c.original_article_id,
              original.source AS original_source, original.published_date AS original_date,
              c.similarity, count(*) OVER (PARTITION BY item) AS copies
            FROM (FROM article_copies WHERE NOT is_original) AS c
            JOIN (SELECT DISTINCT item, article_id FROM (%s)) AS wanted USING (article_id)
            JOIN articles AS own USING (article_id)
            LEFT JOIN articles AS original ON original.article_id = c.original_article_id
            """
                .formatted(articles)));
  }

  /** In words: how many articles of an item are copies, and of what. */
  String of(String item) {
    List<SqlRow> listed = copies.of(item);
    if (listed.isEmpty()) {
      return "  none: each article is an original\n";
    }
    long count = count(listed);
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

  /** How many articles of an item are copies, and the first of these, as data. */
  Map<String, @Nullable Object> data(String item) {
    List<Map<String, @Nullable Object>> rows = copies.data(item);
    return Json.object(
        "articles",
        count(copies.of(item)),
        "first",
        rows.stream()
            .map(
                row -> {
                  Map<String, @Nullable Object> listed = new LinkedHashMap<>(row);
                  listed.remove("copies");
                  return listed;
                })
            .toList());
  }

  private static long count(List<SqlRow> listed) {
    return listed.isEmpty() ? 0 : listed.get(0).number("copies");
  }

  private static String line(SqlRow row) {
    return "  %s (%s, %s) is a copy of %s (%s, %s), similarity %.2f"
        .formatted(
            row.text("article_id"),
            row.text("source"),
            Figures.day(row, "published_date"),
            row.getAs("original_article_id"),
            row.getAs("original_source"),
            Figures.day(row, "original_date"),
            row.<Double>getAs("similarity"));
  }
}
