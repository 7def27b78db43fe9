package org.dateline.run.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.jspecify.annotations.Nullable;

/**
 * Sentences to quote, with source, day, title and address of their article, and the copies of it
 * elsewhere.
 */
final class Quotes {
  /** Copies listed of one article; the others are counted. */
  private static final int COPIES = 5;

  /** A sentence of an article; -1 for an article without a sentence. */
  record Place(String articleId, long sentence) {}

  private final Map<Place, String> words = new HashMap<>();
  private final Map<String, SqlRow> articles = new HashMap<>();
  private final Map<String, List<SqlRow>> copies = new HashMap<>();

  /**
   * Reads what stands at some places.
   *
   * @param places a query with the columns {@code article_id} and {@code sentence}
   * @param quoted whether sentences are quoted, or their articles named only
   */
  static Quotes at(String places, RunDatabase run, boolean quoted) {
    var quotes = new Quotes();
    run.execute(
        "CREATE OR REPLACE TEMP TABLE wanted AS SELECT DISTINCT article_id, sentence FROM (%s)"
            .formatted(places));
    run.forEach(
        "FROM report_articles SEMI JOIN wanted USING (article_id)",
        row -> quotes.articles.put(row.text("article_id"), row));
    run.forEach(
        """
        SELECT a.original_article_id, a.article_id, a.source, a.published_date, a.url
        FROM report_articles a
        WHERE a.original_article_id IN (
          SELECT r.original_article_id FROM report_articles r SEMI JOIN wanted USING (article_id))
        QUALIFY count(*) OVER (PARTITION BY a.original_article_id) > 1
        ORDER BY a.is_original DESC, a.published_date NULLS LAST, a.article_id
        """,
        row ->
            quotes
                .copies
                .computeIfAbsent(row.text("original_article_id"), key -> new ArrayList<>())
                .add(row));
    if (quoted) {
      run.forEach(
          """
          SELECT a.article_id, any_value(a.text) AS text,
            list({'sentence': s.sentence, 'begin': s.char_begin, 'end': s.char_end}) AS sentences
          FROM wanted w
          JOIN sentences s USING (article_id, sentence)
          JOIN articles a USING (article_id)
          GROUP BY a.article_id
          """,
          quotes::cut);
    }
    return quotes;
  }

  /** Offsets are Java's own, UTF-16 code units. */
  private void cut(SqlRow article) {
    String text = article.text("text");
    for (SqlRow sentence : article.<SqlRow>list("sentences")) {
      words.put(
          new Place(article.text("article_id"), sentence.number("sentence")),
          text.substring((int) sentence.number("begin"), (int) sentence.number("end"))
              .replaceAll("\\s+", " "));
    }
  }

  /** What a dialog shows of a place; members without a value are left out. */
  Map<String, Object> toData(Place place) {
    SqlRow article =
        Objects.requireNonNull(articles.get(place.articleId()), place.articleId());
    Map<String, Object> data = new LinkedHashMap<>();
    put(data, "words", words.get(place));
    put(data, "source", article.text("source"));
    put(data, "date", day(article));
    put(data, "title", article.getAs("title"));
    put(data, "url", WebAddress.orNull(article.getAs("url")));
    put(data, "id", place.articleId());
    List<SqlRow> group = copies.getOrDefault(article.text("original_article_id"), List.of());
    List<SqlRow> others =
        group.stream().filter(one -> !one.text("article_id").equals(place.articleId())).toList();
    if (!others.isEmpty()) {
      data.put("copies", others.size());
      data.put("listed", others.stream().limit(COPIES).map(Quotes::toCopy).toList());
    }
    if (Boolean.FALSE.equals(article.getAs("is_original"))) {
      data.put("copy", true);
    }
    return data;
  }

  private static Map<String, Object> toCopy(SqlRow row) {
    Map<String, Object> data = new LinkedHashMap<>();
    put(data, "source", row.text("source"));
    put(data, "date", day(row));
    put(data, "url", WebAddress.orNull(row.getAs("url")));
    return data;
  }

  private static @Nullable String day(SqlRow row) {
    LocalDate day = row.getAs("published_date");
    return day == null ? null : day.toString();
  }

  private static void put(Map<String, Object> data, String name, @Nullable Object value) {
    if (value != null) {
      data.put(name, value);
    }
  }
}
