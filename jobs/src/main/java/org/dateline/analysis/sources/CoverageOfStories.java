package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.spark.Checkpoint;

/** Computes {@link StoryCoverage}: who reported a story, when, with and without which entities. */
final class CoverageOfStories {

  static Dataset<Row> compute(
      Dataset<Row> storyTimes,
      Dataset<Row> incidences,
      Dataset<Row> storyArticles,
      SourceParams params) {
    var told = Checkpoint.of(tellings(incidences, storyArticles));
    String[] story = {"story_id"};
    return withLag(storyTimes)
        .join(told, new String[] {"story_id", "source"}, "left")
        .join(collectExpected(told, params), story, "left")
        .transform(CoverageOfStories::withOmissions);
  }

  /**
   * One row per story and source that mentions an entity in it: {@code story_id, source,
   * entities_included}, the entities sorted.
   */
  private static Dataset<Row> tellings(Dataset<Row> incidences, Dataset<Row> storyArticles) {
    return storyArticles
        .select("story_id", "article_id")
        .join(incidences, new String[] {"article_id"}, "inner")
        .groupBy("story_id", "source")
        .agg(array_sort(collect_set("entity_id")).as("entities_included"));
  }

  private static Dataset<Row> withLag(Dataset<Row> storyTimes) {
    var storyFirsts = storyTimes.groupBy("story_id").agg(min("first").as("story_first"));
    return storyTimes
        .join(storyFirsts, new String[] {"story_id"}, "inner")
        .withColumn("first_published_at", col("first.published_at"))
        .withColumn("lag_hours", StoryTimes.hours(col("story_first"), col("first")));
  }

  /**
   * One row per story with entities that at least {@code min-omission-sources} named sources
   * mention: {@code story_id, entities_expected}. A source that omits an entity is not one of the
   * sources counted for it, so all of them are other sources. Most stories have too few sources to
   * have a row.
   */
  private static Dataset<Row> collectExpected(Dataset<Row> told, SourceParams params) {
    Column tellers = count(lit(1)).over(Window.partitionBy("story_id"));
    return told.transform(SourcedArticles::filterNamed)
        .withColumn("tellers", tellers)
        .filter(col("tellers").geq(params.minOmissionSources()))
        .select(col("story_id"), explode(col("entities_included")).as("entity_id"))
        .groupBy("story_id", "entity_id")
        .agg(count(lit(1)).as("sources"))
        .filter(col("sources").geq(params.minOmissionSources()))
        .groupBy("story_id")
        .agg(array_sort(collect_list("entity_id")).as("entities_expected"));
  }

  private static Dataset<Row> withOmissions(Dataset<Row> coverage) {
    Column none = array().cast("array<string>");
    Column included = coalesce(col("entities_included"), none);
    Column expected = coalesce(col("entities_expected"), none);
    return StoryCoverage.SCHEMA.project(
        coverage
            .withColumn("entities_included", included)
            .withColumn(
                "entities_omitted",
                when(
                    col("annotated_articles").equalTo(col("articles")),
                    array_except(expected, col("entities_included")))));
  }

  private CoverageOfStories() {}
}
