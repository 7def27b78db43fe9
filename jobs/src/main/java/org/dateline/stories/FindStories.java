package org.dateline.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.unix_micros;

import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.spark.Checkpoint;
import org.dateline.spark.RowShape;
import org.dateline.stories.thread.FindThreads;
import org.dateline.stories.thread.ThreadParams;

/**
 * Finds articles about the same event: it makes vectors of characteristic words ({@link
 * StoryVectors}), computes similarities within some days ({@link StoryPairs}), and builds stories
 * in order of time ({@link OpenStories}), and threads of stories ({@link FindThreads}). One task
 * builds the stories, because each decision depends on those before it; it reads ids and
 * similarities, never texts.
 */
final class FindStories {
  private static final int SHARED_WORDS = 10;

  /** The most different words of a short text: of a notice, a brief or a headline. */
  private static final int SHORT = 60;

  /**
   * Stories and their threads; originals and stories are named by article ids.
   *
   * @param members article_id, founder, nearest, similarity, shared_words of each original
   * @param threads story, thread, nearest, likeness, shared_words of each story; a story goes by
   *     its founder, a thread by the founder of its first story
   */
  record Found(Dataset<Row> members, Dataset<Row> threads) {}

  /**
   * Takes article_id, published_at, language, words and weights ({@link
   * org.dateline.table.ArticleWords}) of the originals of copy groups. Computes positions, vectors,
   * pairs, stories and threads.
   */
  static Found of(Dataset<Row> originals, StoryParams params, ThreadParams threadParams) {
    Dataset<Row> placed = Checkpoint.of(inOrderOfTime(originals, params.windowDays()));
    Dataset<Row> words = originals.select("article_id", "language", "words", "weights");
    Dataset<Row> vectors = Checkpoint.of(StoryVectors.of(words.join(placed, "article_id")));
    Dataset<Row> dated = vectors.join(placed.select("place", "day", "is_short", "many"), "place");
    Dataset<Row> pairs = Checkpoint.of(StoryPairs.of(dated, params.windowDays()));
    Dataset<Row> stories = Checkpoint.of(stories(placed, pairs, params));
    Dataset<Row> threads =
        FindThreads.of(told(stories, placed, vectors), StoryVectors.UNIT, threadParams);
    return new Found(withSharedWords(stories, placed, vectors), withArticleIds(threads, placed));
  }

  /** Each original with the place of its story's founder, its day and its vector. */
  private static Dataset<Row> told(
      Dataset<Row> stories, Dataset<Row> placed, Dataset<Row> vectors) {
    return stories
        .select("article_id", "founder")
        .join(placed, "article_id")
        .join(placed.select(col("article_id").as("founder"), col("place").as("story")), "founder")
        .join(vectors, new String[] {"place"}, "left_outer")
        .select("story", "day", "words", "weights");
  }

  /** Threads with article ids in the place of places. */
  private static Dataset<Row> withArticleIds(Dataset<Row> threads, Dataset<Row> placed) {
    Dataset<Row> named = threads;
    for (String column : List.of("story", "thread", "nearest")) {
      Dataset<Row> ids =
          placed.select(col("place").as(column), col("article_id").as(column + "_id"));
      named =
          named
              .join(ids, new String[] {column}, "left_outer")
              .drop(column)
              .withColumnRenamed(column + "_id", column);
    }
    return named;
  }

  /**
   * Numbers the articles in the order of time. A number is smaller to shuffle and faster to compare
   * than an id and a time.
   */
  private static Dataset<Row> inOrderOfTime(Dataset<Row> originals, int windowDays) {
    MapPartitionsFunction<Row, Row> number = rows -> new PlacedArticles(rows, windowDays);
    return originals
        .select(
            col("article_id"),
            ArticleRank.day().as("day"),
            coalesce(unix_micros(col("published_at")), lit(Long.MAX_VALUE)).as("micros"),
            size(split(col("words"), " ")).leq(SHORT).as("is_short"))
        .repartition(1)
        // Undated articles after all others.
        .sortWithinPartitions(col("day").isNull(), col("day"), col("micros"), col("article_id"))
        .select("article_id", "day", "is_short")
        .mapPartitions(number, Encoders.row(PlacedArticles.SCHEMA));
  }

  private static Dataset<Row> stories(Dataset<Row> placed, Dataset<Row> pairs, StoryParams params) {
    Dataset<Row> askedByUndated =
        pairs
            .join(placed.filter("day IS NULL").select(col("place").as("later")), "later")
            .select(col("earlier").as("place"), lit(true).as("asked"))
            .distinct();
    Dataset<Row> named =
        pairs
            .join(
                placed.select(col("place").as("earlier"), col("article_id").as("earlier_id")),
                "earlier")
            .select(col("later").as("place"), col("earlier_id").as("earlier"), col("similarity"));
    MapPartitionsFunction<Row, Row> stories = rows -> new OpenStories(rows, params);
    return placed
        .join(askedByUndated, new String[] {"place"}, "left_outer")
        .join(named, new String[] {"place"}, "left_outer")
        .withColumn("kept", coalesce(col("asked"), lit(false)))
        .repartition(1)
        .sortWithinPartitions(col("place"))
        .select(RowShape.columns(OpenStories.ArticleOfPair.SCHEMA))
        .mapPartitions(stories, Encoders.row(OpenStories.Member.SCHEMA));
  }

  private static Dataset<Row> withSharedWords(
      Dataset<Row> stories, Dataset<Row> placed, Dataset<Row> vectors) {
    Dataset<Row> words = placed.join(vectors, "place").select(col("article_id"), col("words"));
    Dataset<Row> shared =
        stories
            .filter("nearest IS NOT NULL")
            .select("article_id", "nearest")
            .join(words, "article_id")
            .join(words.toDF("nearest", "nearest_words"), "nearest")
            .select(
                col("article_id"),
                slice(array_intersect(col("words"), col("nearest_words")), 1, SHARED_WORDS)
                    .as("shared_words"));
    return stories
        .join(shared, new String[] {"article_id"}, "left_outer")
        .withColumn("shared_words", coalesce(col("shared_words"), array().cast("array<string>")));
  }

  private FindStories() {}
}
