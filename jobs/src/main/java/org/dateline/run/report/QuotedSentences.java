package org.dateline.run.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.table.Articles;
import org.dateline.table.Sentences;
import org.jspecify.annotations.Nullable;

/** Sentences of a run as they stand in their articles. */
public final class QuotedSentences {

  /** A sentence of an article. */
  public record Place(String articleId, int sentence) {

    /** From a row with the columns article_id and sentence, among others. */
    public static Place of(SqlRow row) {
      return new Place(row.text("article_id"), (int) row.number("sentence"));
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

    Map<String, @Nullable Object> data() {
      return Json.object(
          "sentence", words,
          "source", source,
          "published_date", date.equals("undated") ? null : date,
          "article_id", articleId,
          "char_begin", begin,
          "char_end", end);
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
    String ids = RunDatabase.list(places.stream().map(Place::articleId).distinct().toList());
    String keys =
        RunDatabase.list(
            places.stream().map(place -> place.articleId() + "/" + place.sentence()).toList());
    run.open(Articles.SCHEMA, Sentences.SCHEMA)
        .rows(
            """
            SELECT article_id, sentence, char_begin, char_end, text, source, published_date
            FROM (FROM sentences WHERE article_id IN %1$s)
            JOIN (SELECT article_id, text, source, published_date FROM articles
              WHERE article_id IN %1$s) USING (article_id)
            WHERE concat_ws('/', article_id, sentence) IN %2$s
            """
                .formatted(ids, keys))
        .forEach(quoted::add);
    return quoted;
  }

  private void add(SqlRow row) {
    var place = Place.of(row);
    int begin = (int) row.number("char_begin");
    int end = (int) row.number("char_end");
    sentences.put(
        place,
        new Quoted(
            row.text("text").substring(begin, end).replaceAll("\\s+", " "),
            row.text("source"),
            Figures.day(row, "published_date"),
            place.articleId(),
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

  /** The sentences at some places as data, with source, day, article and offsets. */
  public List<Map<String, @Nullable Object>> data(Collection<Place> places) {
    return places.stream().map(sentences::get).filter(Objects::nonNull).map(Quoted::data).toList();
  }
}
