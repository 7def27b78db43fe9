package org.dateline.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.claims.ClaimComparison;
import org.dateline.analysis.claims.Claims;
import org.dateline.analysis.sources.StoryCoverage;
import org.dateline.run.QuotedSentences.Place;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;

/** What a run says of one story. */
final class ShownStory {
  private static final int ARTICLES = 50;
  private static final int POINTS = 30;
  private static final int EXAMPLES = 5;
  private static final int LEFT_OUT = 12;

  private final PublishedRun run;
  private final Row story;

  /**
   * A story of the run.
   *
   * @throws DatelineException (USAGE) if there is none of that id
   */
  ShownStory(PublishedRun run, String storyId) {
    this.run = run;
    this.story =
        run
            .read(Stories.SCHEMA)
            .filter(col("story_id").equalTo(storyId.strip()))
            .withColumn("first_day", to_date(col("first_published_at")))
            .collectAsList()
            .stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new DatelineException(
                        ErrorCode.USAGE, "no story has the id \"%s\".".formatted(storyId)));
  }

  String text() {
    return """
    %s: %s in run %s
      %s, %s, %s; first %s, by %s

    ARTICLES
    %s
    WHO TOLD IT, when, and what each left out
    %s
    WHO SAYS WHAT: the same, different, only one says so
    %s
    EVIDENCE: the sentences of these claims
    %s
    COPIES
    %s\
    """
        .formatted(
            story.getAs("story_id"),
            PublishedRun.number(story, "title", "%s"),
            run.id(),
            Counted.of(story, "articles", "article"),
            Counted.of(story, "originals", "original"),
            Counted.of(story, "sources", "source"),
            PublishedRun.number(story, "first_day", "%s"),
            story.getAs("first_source"),
            articles(),
            coverage(),
            points(),
            evidence(),
            run.copies(members()));
  }

  private Dataset<Row> members() {
    return ofStory(run.read(StoryArticles.SCHEMA)).select("article_id");
  }

  private Dataset<Row> ofStory(Dataset<Row> rows) {
    return rows.filter(col("story_id").equalTo(story.<String>getAs("story_id")));
  }

  private String articles() {
    return ShownEntity.lines(
        run
            .read(Articles.SCHEMA)
            .join(members(), new String[] {"article_id"}, "left_semi")
            .join(
                run.read(ArticleCopies.SCHEMA).select("article_id", "is_original"),
                new String[] {"article_id"},
                "left")
            .orderBy(col("published_at").asc_nulls_last(), col("article_id"))
            .withColumn("published", published())
            .limit(ARTICLES)
            .collectAsList()
            .stream()
            .map(
                row ->
                    "  %s  %s  %s: %s%s"
                        .formatted(
                            row.getAs("article_id"),
                            PublishedRun.number(row, "published", "%s"),
                            row.getAs("source"),
                            PublishedRun.number(row, "title", "%s"),
                            Boolean.FALSE.equals(row.getAs("is_original")) ? " (a copy)" : "")));
  }

  /** As exactly as it is known: the midnight of a day is no time. */
  private static Column published() {
    return when(
            col("date_precision").isin("second", "minute"),
            date_format(col("published_at"), "yyyy-MM-dd HH:mm"))
        .otherwise(date_format(col("published_at"), "yyyy-MM-dd"));
  }

  private String coverage() {
    Dataset<Row> told = ofStory(run.read(StoryCoverage.SCHEMA));
    Map<String, Long> tellers = tellers(told);
    List<Row> rows =
        told.orderBy(col("lag_hours").asc_nulls_last(), col("source"))
            .limit(ARTICLES)
            .collectAsList();
    var names = run.names(tellers.keySet());
    return ShownEntity.lines(
        rows.stream()
            .map(
                row ->
                    "  %s: %s, %s; %s%s"
                        .formatted(
                            row.getAs("source"),
                            Counted.of(row, "articles", "article"),
                            row.getAs("lag_hours") == null
                                ? "hours after the first unknown"
                                : "%.1f h after the first"
                                    .formatted(row.<Double>getAs("lag_hours")),
                            Counted.of(
                                row.getList(row.fieldIndex("entities_included")).size(), "entity"),
                            leftOut(
                                row.getList(row.fieldIndex("entities_omitted")), tellers, names))));
  }

  /** How many sources of a story mention what others leave out. */
  private static Map<String, Long> tellers(Dataset<Row> told) {
    return told
        .select(explode(col("entities_included")).as("entity_id"))
        .groupBy("entity_id")
        .agg(count(lit(1)).as("tellers"))
        .join(
            told.select(explode(col("entities_omitted")).as("entity_id")),
            new String[] {"entity_id"},
            "left_semi")
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
  }

  private static String leftOut(
      List<String> omitted, Map<String, Long> tellers, Function<String, String> names) {
    if (omitted == null) {
      return ", what it leaves out is not known: an article of it was not searched for names";
    }
    if (omitted.isEmpty()) {
      return "";
    }
    String most =
        omitted.stream()
            .sorted(Comparator.comparing((String id) -> -tellers.get(id)).thenComparing(names))
            .limit(LEFT_OUT)
            .map(id -> "%s (%d)".formatted(names.apply(id), tellers.get(id)))
            .collect(Collectors.joining(", "));
    return ", leaves out, of what most sources mention, %s%s"
        .formatted(
            most,
            omitted.size() <= LEFT_OUT ? "" : " and %,d more".formatted(omitted.size() - LEFT_OUT));
  }

  private List<Row> comparisons() {
    return ofStory(run.read(ClaimComparison.SCHEMA))
        .orderBy(col("agreement").equalTo("only_one"), col("entity_id"), col("unit"), col("point"))
        .limit(POINTS)
        .collectAsList();
  }

  private String points() {
    List<Row> rows = comparisons();
    var names = run.names(rows.stream().map(row -> row.<String>getAs("entity_id")).toList());
    return ShownEntity.lines(
        rows.stream()
            .map(
                row ->
                    "  %s, %s: %s, %,d of %s%s\n%s"
                        .formatted(
                            names.apply(row.getAs("entity_id")),
                            row.getAs("unit"),
                            row.getAs("agreement"),
                            row.<Long>getAs("sources"),
                            Counted.of(row, "story_sources", "source"),
                            row.getAs("likeness") == null
                                ? ""
                                : ", likeness of their words %.2f"
                                    .formatted(row.<Double>getAs("likeness")),
                            row.<Row>getList(row.fieldIndex("values")).stream()
                                .map(ShownStory::value)
                                .collect(Collectors.joining("\n")))));
  }

  private static String value(Row value) {
    return "      %s%s: “%s” (%s)"
        .formatted(
            value.getAs("source"),
            value.getAs("value") == null
                ? ""
                : " " + plain(value.getAs("value")) + qualified(value.getAs("qualifier")),
            value.<String>getAs("text").replaceAll("\\s+", " "),
            value.getAs("article_id"));
  }

  private static String qualified(String qualifier) {
    return qualifier == null || qualifier.equals("exact")
        ? ""
        : " (" + qualifier.replace('_', ' ') + ")";
  }

  private static String plain(Double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private String evidence() {
    Set<Place> places = new LinkedHashSet<>();
    for (Row row : comparisons()) {
      for (Row value : row.<Row>getList(row.fieldIndex("values"))) {
        places.add(new Place(value.getAs("article_id"), value.<Integer>getAs("sentence")));
      }
    }
    return places.isEmpty()
        ? "  none\n"
        : run.quoted(places.stream().limit(EXAMPLES * (long) EXAMPLES).toList(), "  ");
  }

  /** A row of {@link Claims} in a line. */
  static String claim(Row row) {
    String words = row.<String>getAs("text").replaceAll("\\s+", " ");
    String place =
        "(%s, %s, %s, %d–%d)"
            .formatted(
                row.getAs("source"),
                PublishedRun.number(row, "published_date", "%s"),
                row.getAs("article_id"),
                row.<Integer>getAs("char_begin"),
                row.<Integer>getAs("char_end"));
    return row.getAs("value") == null
        ? "“%s” %s".formatted(words, place)
        : "%s %s%s: “%s” %s"
            .formatted(
                plain(row.getAs("value")),
                row.getAs("unit"),
                qualified(row.getAs("qualifier")),
                words,
                place);
  }
}
