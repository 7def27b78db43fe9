package org.dateline.run.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.table.Articles;
import org.dateline.table.Sentences;

/** Sentences of a run as they stand in their articles. */
public final class QuotedSentences {

  /** A sentence of an article. */
  public record Place(String articleId, int sentence) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("sentence", DataTypes.IntegerType);

    /** From a row with these columns, among others. */
    public static Place of(Row row) {
      return new Place(row.getAs("article_id"), row.getAs("sentence"));
    }
  }

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

  private final Map<Place, Quoted> sentences = new HashMap<>();

  /** The sentences at some places; one look for all. */
  public static QuotedSentences at(Collection<Place> places, PublishedRun run) {
    var quoted = new QuotedSentences();
    if (places.isEmpty()) {
      return quoted;
    }
    Object[] ids = places.stream().map(Place::articleId).distinct().toArray();
    Object[] keys =
        places.stream().map(place -> place.articleId() + "/" + place.sentence()).toArray();
    var articles =
        run.read(Articles.SCHEMA)
            .filter(col("article_id").isin(ids))
            .select("article_id", "text", "source", "published_date");
    run.read(Sentences.SCHEMA)
        .filter(col("article_id").isin(ids))
        .filter(concat_ws("/", col("article_id"), col("sentence")).isin(keys))
        .select("article_id", "sentence", "char_begin", "char_end")
        .join(articles, "article_id")
        .collectAsList()
        .forEach(quoted::add);
    return quoted;
  }

  private void add(Row row) {
    String articleId = row.getAs("article_id");
    int begin = row.getAs("char_begin");
    int end = row.getAs("char_end");
    sentences.put(
        new Place(articleId, row.getAs("sentence")),
        new Quoted(
            row.<String>getAs("text").substring(begin, end).replaceAll("\\s+", " "),
            row.getAs("source"),
            PublishedRun.dayInWords(row, "published_date"),
            articleId,
            begin,
            end));
  }

  /** The sentence at a place; empty if the run has none there. */
  Optional<Quoted> at(Place place) {
    return Optional.ofNullable(sentences.get(place));
  }

  /**
   * Each place's sentence in a line, with source, date, article and offsets; "none" without any.
   */
  public String lines(Collection<Place> places) {
    String lines =
        places.stream()
            .map(sentences::get)
            .filter(Objects::nonNull)
            .map(one -> "  " + one.withOffsets() + "\n")
            .collect(Collectors.joining());
    return lines.isEmpty() ? "  none\n" : lines;
  }
}
