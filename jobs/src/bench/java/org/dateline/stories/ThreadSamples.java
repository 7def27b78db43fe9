package org.dateline.stories;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Pairs of stories of one thread, to be judged by reading their titles: drawn stories of threads of
 * several, each with another story of its thread, drawn too. Large threads do not count more than
 * their stories.
 */
final class ThreadSamples {

  static void print(Dataset<Row> threads, Dataset<Row> stories, int shown) {
    threads
        .groupBy("thread_stories")
        .agg(count(lit(1)).as("stories"))
        .orderBy("thread_stories")
        .collectAsList()
        .forEach(row -> System.out.printf("%s stories in threads of %s; ", row.get(1), row.get(0)));
    System.out.println();
    Dataset<Row> told =
        threads
            .filter("thread_stories > 1")
            .select("thread_id", "story_id", "thread_stories", "shared_words")
            .join(
                stories.select(
                    col("story_id"),
                    coalesce(col("title"), lit("–")).as("title"),
                    to_date(col("first_published_at")).as("day")),
                "story_id");
    var others = Window.partitionBy("story_id").orderBy(xxhash64(col("story_id"), col("other_id")));
    told.join(
            told.select(
                col("thread_id"),
                col("story_id").as("other_id"),
                col("title").as("other_title"),
                col("day").as("other_day")),
            "thread_id")
        .filter("story_id <> other_id")
        .withColumn("nth", row_number().over(others))
        .filter("nth = 1")
        .orderBy(xxhash64(col("story_id")))
        .limit(shown)
        .select(
            col("thread_stories"),
            col("day"),
            col("title"),
            col("other_day"),
            col("other_title"),
            array_join(col("shared_words"), " "))
        .collectAsList()
        .forEach(
            row ->
                System.out.printf(
                    "  %2s | %s %-80.80s | %s %-80.80s | %s%n",
                    row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
  }

  private ThreadSamples() {}
}
