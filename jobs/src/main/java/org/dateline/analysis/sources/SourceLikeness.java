package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Computes {@link SourcePairs}. The joins pair only sources that share an entity, a story or a
 * copied article. At most {@code max-sources} sources are compared, so an entity that all of them
 * mention gives at most half the square of that setting as pairs.
 */
final class SourceLikeness {

  static Dataset<Row> compute(
      Dataset<Row> articles,
      Dataset<Row> counts,
      Dataset<Row> storyTimes,
      Dataset<Row> articleCopies,
      SourceParams params) {
    var compared = SourceProfiles.comparedSources(articles, params);
    var profiles = SourceProfiles.withTotals(compared, counts);
    String[] pair = {"source_a", "source_b"};
    return shareEntities(counts, profiles)
        .join(shareStories(storyTimes, compared), pair, "full")
        .join(copy(articles, articleCopies, compared), pair, "full")
        .join(
            withSuffix(profiles, "a").select("source_a", "entities_a"),
            new String[] {"source_a"},
            "inner")
        .join(
            withSuffix(profiles, "b").select("source_b", "entities_b"),
            new String[] {"source_b"},
            "inner")
        .transform(SourceLikeness::withStatistics);
  }

  /** One row per pair with a common entity: {@code shared_entities, overlap}. */
  private static Dataset<Row> shareEntities(Dataset<Row> counts, Dataset<Row> profiles) {
    var shares =
        counts
            .join(profiles, new String[] {"source"}, "inner")
            .select(
                col("entity_id"),
                col("source"),
                col("articles").divide(col("incidences")).as("share"));
    return pairs(shares, "entity_id")
        .groupBy("source_a", "source_b")
        .agg(
            count(lit(1)).as("shared_entities"),
            sum(JensenShannon.overlap(col("share_a"), col("share_b"))).as("overlap"));
  }

  /**
   * One row per pair with a common story: {@code shared_stories, timed_stories, median_lag_hours}.
   */
  private static Dataset<Row> shareStories(Dataset<Row> storyTimes, Dataset<Row> compared) {
    var firsts =
        storyTimes
            .join(compared, new String[] {"source"}, "left_semi")
            .select("story_id", "source", "first");
    Column lag = StoryTimes.hours(col("first_a"), col("first_b"));
    return pairs(firsts, "story_id")
        .groupBy("source_a", "source_b")
        .agg(
            count(lit(1)).as("shared_stories"),
            count(lag).as("timed_stories"),
            median(lag).as("median_lag_hours"));
  }

  /**
   * One row per pair in which one source copied the other: {@code copied_from_a, copied_from_b}.
   */
  private static Dataset<Row> copy(
      Dataset<Row> articles, Dataset<Row> articleCopies, Dataset<Row> compared) {
    var byOutlets =
        articles
            .join(compared, new String[] {"source"}, "left_semi")
            .select("article_id", "source");
    return articleCopies
        .filter(col("is_original").equalTo(false))
        .select("article_id", "original_article_id")
        .join(byOutlets.withColumnRenamed("source", "copier"), new String[] {"article_id"}, "inner")
        .join(
            byOutlets.toDF("original_article_id", "author"),
            new String[] {"original_article_id"},
            "inner")
        .filter(col("copier").notEqual(col("author")))
        .groupBy(
            least(col("copier"), col("author")).as("source_a"),
            greatest(col("copier"), col("author")).as("source_b"))
        .agg(
            count_if(col("author").lt(col("copier"))).as("copied_from_a"),
            count_if(col("author").gt(col("copier"))).as("copied_from_b"));
  }

  /** Joins rows of two sources that have the same key; columns get the suffixes _a and _b. */
  private static Dataset<Row> pairs(Dataset<Row> rows, String key) {
    return withSuffix(rows, "a")
        .withColumnRenamed(key + "_a", key)
        .join(withSuffix(rows, "b").withColumnRenamed(key + "_b", key), new String[] {key}, "inner")
        .filter(col("source_a").lt(col("source_b")));
  }

  private static Dataset<Row> withSuffix(Dataset<Row> rows, String suffix) {
    Column[] renamed = new Column[rows.columns().length];
    for (int i = 0; i < renamed.length; i++) {
      renamed[i] = col(rows.columns()[i]).as(rows.columns()[i] + "_" + suffix);
    }
    return rows.select(renamed);
  }

  private static Dataset<Row> withStatistics(Dataset<Row> pairs) {
    var counted = pairs;
    for (var count :
        new String[] {
          "shared_entities",
          "overlap",
          "shared_stories",
          "timed_stories",
          "copied_from_a",
          "copied_from_b"
        }) {
      counted = counted.withColumn(count, coalesce(col(count), lit(0L)));
    }
    Column either = col("entities_a").plus(col("entities_b")).minus(col("shared_entities"));
    return SourcePairs.SCHEMA.project(
        counted
            .withColumn("jaccard", col("shared_entities").divide(nullif(either, lit(0L))))
            .withColumn(
                "js_divergence",
                when(
                    col("entities_a").gt(0).and(col("entities_b").gt(0)),
                    JensenShannon.divergence(col("overlap"))))
            .withColumn("copied_articles", col("copied_from_a").plus(col("copied_from_b"))));
  }

  private SourceLikeness() {}
}
