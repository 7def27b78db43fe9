package org.dateline.stories.thread;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.StoryThreads;

/** Rows of {@link StoryThreads}: the threads that were found, with ids, sizes and days. */
public final class ThreadsOfStories {
  private static final int AFTER_PREFIX = "story-".length() + 1;

  /**
   * Names stories by their ids and describes threads.
   *
   * @param threads story, thread, nearest, likeness, shared_words; stories and threads go by the
   *     articles that founded them
   * @param storyArticles story_id and article_id of all articles
   */
  public static Dataset<Row> of(
      Dataset<Row> threads, Dataset<Row> storyArticles, Dataset<Row> articles) {
    Dataset<Row> ids = storyArticles.select("article_id", "story_id");
    Dataset<Row> named =
        threads
            .join(ids.toDF("story", "story_id"), "story")
            .join(ids.toDF("thread", "first_story_id"), "thread")
            .join(ids.toDF("nearest", "nearest_story_id"), new String[] {"nearest"}, "left_outer")
            .withColumn(
                "thread_id",
                concat(lit("thread-"), col("first_story_id").substr(AFTER_PREFIX, 64)));
    Dataset<Row> described =
        named
            .select("thread_id", "story_id")
            .join(ids, "story_id")
            .join(articles.select("article_id", "published_date"), "article_id")
            .groupBy("thread_id")
            .agg(
                countDistinct("story_id").as("thread_stories"),
                count(lit(1)).as("thread_articles"),
                min("published_date").as("thread_first_date"),
                max("published_date").as("thread_last_date"));
    return StoryThreads.SCHEMA.project(
        named
            .join(described, "thread_id")
            .withColumn(
                "joined_as", when(col("nearest").isNull(), "first").otherwise("development")));
  }

  private ThreadsOfStories() {}
}
