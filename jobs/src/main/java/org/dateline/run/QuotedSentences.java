package org.dateline.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.table.Sentences;

/** Sentences of a run as they stand in their articles. */
final class QuotedSentences {

  /** A sentence of an article. */
  record Place(String articleId, int sentence) {}

  /**
   * A sentence with what is needed to look it up.
   *
   * @param words runs of spaces made one
   * @param date day of publication, or "undated"
   * @param begin first UTF-16 code unit in the article's text
   * @param end first UTF-16 code unit after it
   */
  record Quoted(String words, String source, String date, String articleId, int begin, int end) {

    /** “…” (source, date, article). */
    @Override
    public String toString() {
      return "“%s” (%s, %s, %s)".formatted(words, source, date, articleId);
    }

    /** “…” (source, date). */
    String inShort() {
      return "“%s” (%s, %s)".formatted(words, source, date);
    }

    /** “…” (source, date, article, offsets in its text). */
    String withOffsets() {
      return "“%s” (%s, %s, %s, %d–%d)".formatted(words, source, date, articleId, begin, end);
    }
  }

  private final PublishedRun run;

  QuotedSentences(PublishedRun run) {
    this.run = run;
  }

  /** The sentences at some places; one look for all. */
  Map<Place, Quoted> at(Collection<Place> places) {
    Map<Place, Quoted> sentences = new HashMap<>();
    if (places.isEmpty()) {
      return sentences;
    }
    Object[] ids = places.stream().map(Place::articleId).distinct().toArray();
    Object[] keys =
        places.stream().map(place -> place.articleId() + "/" + place.sentence()).toArray();
    Dataset<Row> articles =
        run.read(Articles.SCHEMA)
            .filter(col("article_id").isin(ids))
            .select("article_id", "text", "source", "published_date");
    run.read(Sentences.SCHEMA)
        .filter(col("article_id").isin(ids))
        .filter(concat_ws("/", col("article_id"), col("sentence")).isin(keys))
        .select("article_id", "sentence", "char_begin", "char_end")
        .join(articles, "article_id")
        .select(
            "article_id", "sentence", "text", "char_begin", "char_end", "source", "published_date")
        .collectAsList()
        .forEach(row -> sentences.put(new Place(row.getString(0), row.getInt(1)), quoted(row)));
    return sentences;
  }

  private static Quoted quoted(Row row) {
    String words = row.getString(2).substring(row.getInt(3), row.getInt(4));
    return new Quoted(
        words.replaceAll("\\s+", " "),
        row.getString(5),
        row.isNullAt(6) ? "undated" : String.valueOf(row.get(6)),
        row.getString(0),
        row.getInt(3),
        row.getInt(4));
  }
}
