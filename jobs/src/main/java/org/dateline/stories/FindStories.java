package org.dateline.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_micros;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.table.KeptRows;

/**
 * Which articles tell the same event: vectors of telling words ({@link StoryVectors}), how alike
 * they are within some days ({@link StoryPairs}), and stories in the order of time ({@link
 * OpenStories}). The last is one task, for each decision depends on those before it; it reads ids
 * and similarities, never texts.
 */
final class FindStories {
  private static final int SHARED_WORDS = 10;

  /**
   * Takes the articles that are originals of a copy group; gives article_id, founder, nearest,
   * similarity, shared_words of each.
   */
  static Dataset<Row> of(Dataset<Row> originals, StoryParams params) {
    Dataset<Row> texts = originals.withColumn("day", ArticleRank.day());
    Dataset<Row> times = texts.select(col("article_id"), col("day"), moment().as("moment"));
    Dataset<Row> vectors = KeptRows.of(StoryVectors.of(texts));
    Dataset<Row> pairs =
        KeptRows.of(StoryPairs.of(vectors.join(times, "article_id"), params.windowDays()));
    return withSharedWords(stories(times, pairs, params), vectors);
  }

  private static Dataset<Row> stories(Dataset<Row> times, Dataset<Row> pairs, StoryParams params) {
    Dataset<Row> askedByUndated =
        pairs
            .join(times.filter("day IS NULL").select(col("article_id").as("later")), "later")
            .select(col("earlier").as("article_id"), lit(true).as("asked"))
            .distinct();
    MapPartitionsFunction<Row, Row> stories = rows -> new OpenStories(rows, params);
    return times
        .join(askedByUndated, new String[] {"article_id"}, "left_outer")
        .join(
            pairs.withColumnRenamed("later", "article_id"),
            new String[] {"article_id"},
            "left_outer")
        .withColumn("kept", coalesce(col("asked"), lit(false)))
        .repartition(1)
        .sortWithinPartitions(col("moment"), col("earlier"))
        .select("article_id", "day", "kept", "earlier", "similarity")
        .mapPartitions(stories, Encoders.row(OpenStories.MADE));
  }

  /** Undated articles after all others. */
  private static Column moment() {
    return struct(
        col("day").isNull().as("undated"),
        col("day"),
        coalesce(unix_micros(col("published_at")), lit(Long.MAX_VALUE)).as("micros"),
        col("article_id").as("id"));
  }

  private static Dataset<Row> withSharedWords(Dataset<Row> stories, Dataset<Row> vectors) {
    Dataset<Row> words = vectors.select("article_id", "words");
    return stories
        .join(words, new String[] {"article_id"}, "left_outer")
        .join(words.toDF("nearest", "nearest_words"), new String[] {"nearest"}, "left_outer")
        .withColumn(
            "shared_words",
            coalesce(
                slice(array_intersect(col("words"), col("nearest_words")), 1, SHARED_WORDS),
                array().cast("array<string>")))
        .select("article_id", "founder", "nearest", "similarity", "shared_words");
  }

  private FindStories() {}
}
