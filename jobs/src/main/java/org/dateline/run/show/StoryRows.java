package org.dateline.run.show;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.claims.ClaimComparison;
import org.dateline.analysis.sources.StoryCoverage;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.QuotedSentences;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.spark.RowValues;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;

/**
 * What a run holds of some stories, read for all of them at once; all by story id.
 *
 * @param stories its row of {@link Stories} with {@code first_day}; none if there is no such story
 * @param thread the other stories of its thread, the earliest first: rows of {@link Stories} with
 *     {@code thread_id} and {@code first_day}
 * @param articles rows of {@link Articles} with {@code published} and {@code is_original}
 * @param coverage rows of {@link StoryCoverage}, the earliest source first
 * @param tellers how many sources mention what another leaves out, by {@link #tellers}
 * @param comparisons rows of {@link ClaimComparison}, what several say first
 * @param names of all entities in them
 * @param sentences that the comparisons rest on
 */
record StoryRows(
    String run,
    FirstRows stories,
    FirstRows thread,
    FirstRows articles,
    FirstRows coverage,
    FirstRows tellers,
    FirstRows comparisons,
    Function<String, String> names,
    QuotedSentences sentences,
    ListedCopies copies) {
  private static final int ARTICLES = 50;
  private static final int OTHER_STORIES = 20;
  private static final int POINTS = 30;
  private static final int EXAMPLES = 25;
  private static final Column STORY = col("story_id");

  static StoryRows of(PublishedRun run, Collection<String> storyIds) {
    Column wanted = STORY.isin(storyIds.toArray());
    Dataset<Row> members =
        run.read(StoryArticles.SCHEMA).filter(wanted).select("story_id", "article_id");
    Dataset<Row> told = run.read(StoryCoverage.SCHEMA).filter(wanted);
    FirstRows tellers = tellers(told);
    FirstRows comparisons =
        FirstRows.of(
            run.read(ClaimComparison.SCHEMA).filter(wanted),
            STORY,
            POINTS,
            col("agreement").equalTo("only_one"),
            col("entity_id"),
            col("unit"),
            col("point"));
    return new StoryRows(
        run.id(),
        FirstRows.of(
            run.read(Stories.SCHEMA)
                .filter(wanted)
                .withColumn("first_day", to_date(col("first_published_at"))),
            STORY,
            1,
            STORY),
        thread(run, wanted),
        articles(run, members),
        FirstRows.of(told, STORY, ARTICLES, col("lag_hours").asc_nulls_last(), col("source")),
        tellers,
        comparisons,
        run.names(
            Stream.concat(tellers.all().stream(), comparisons.all().stream())
                .map(row -> row.<String>getAs("entity_id"))
                .distinct()
                .toList()),
        QuotedSentences.at(places(comparisons.all()), run),
        ListedCopies.among(run, members.select(STORY.as("item"), col("article_id"))));
  }

  private static FirstRows thread(PublishedRun run, Column wanted) {
    Dataset<Row> threads = run.read(StoryThreads.SCHEMA).select("thread_id", "story_id");
    Dataset<Row> asked = threads.filter(wanted).withColumnRenamed("story_id", "asked");
    return FirstRows.of(
        threads
            .join(asked, "thread_id")
            .filter(STORY.notEqual(col("asked")))
            .join(run.read(Stories.SCHEMA), "story_id")
            .withColumn("first_day", to_date(col("first_published_at"))),
        col("asked"),
        OTHER_STORIES,
        col("first_day").asc_nulls_last(),
        STORY);
  }

  private static FirstRows articles(PublishedRun run, Dataset<Row> members) {
    Column time = col("published_at");
    // As exactly as it is known: the midnight of a day is no time.
    Column published =
        when(col("date_precision").isin("second", "minute"), date_format(time, "yyyy-MM-dd HH:mm"))
            .otherwise(date_format(time, "yyyy-MM-dd"));
    return FirstRows.of(
        run.read(Articles.SCHEMA)
            .join(members, "article_id")
            .join(
                run.read(ArticleCopies.SCHEMA).select("article_id", "is_original"),
                new String[] {"article_id"},
                "left")
            .select(
                STORY,
                col("article_id"),
                col("source"),
                col("title"),
                time,
                published.as("published"),
                col("is_original")),
        STORY,
        ARTICLES,
        time.asc_nulls_last(),
        col("article_id"));
  }

  private static FirstRows tellers(Dataset<Row> told) {
    Dataset<Row> omitted =
        told.select(STORY, explode(col("entities_omitted")).as("entity_id")).distinct();
    return FirstRows.of(
        told.select(STORY, explode(col("entities_included")).as("entity_id"))
            .groupBy("story_id", "entity_id")
            .agg(count(lit(1)).as("tellers"))
            .join(omitted, new String[] {"story_id", "entity_id"}, "inner"),
        concat_ws("\t", STORY, col("entity_id")),
        1,
        STORY);
  }

  /** How many sources of a story mention an entity that another leaves out. */
  long tellers(String storyId, String entityId) {
    return tellers.of(storyId + "\t" + entityId).stream()
        .mapToLong(row -> row.getAs("tellers"))
        .sum();
  }

  /** Where the sentences stand that a story's first comparisons rest on. */
  List<Place> evidence(String storyId) {
    return places(comparisons.of(storyId)).stream().limit(EXAMPLES).toList();
  }

  private static Set<Place> places(List<Row> comparisons) {
    Set<Place> places = new LinkedHashSet<>();
    for (Row row : comparisons) {
      RowValues.<Row>list(row, "values").forEach(value -> places.add(Place.of(value)));
    }
    return places;
  }
}
