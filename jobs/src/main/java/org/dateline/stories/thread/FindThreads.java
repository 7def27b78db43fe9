package org.dateline.stories.thread;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.spark.Checkpoint;
import org.dateline.spark.RowShape;

/**
 * Finds the thread of each story: stories of one affair, each within some days of one before. One
 * task builds the threads, because each decision depends on those before it; it reads numbers and
 * the words of evidence, never texts. A story without a date is a thread by itself.
 */
public final class FindThreads {

  /**
   * Takes each original with its story; gives story, thread (its first story), nearest, likeness
   * and shared_words of each story. The call computes pairs and threads.
   *
   * @param originals story (a number that grows in the order of the stories' beginnings), day,
   *     words and weights; null without any
   * @param unit weights are integers in units of 1 / unit
   */
  public static Dataset<Row> of(Dataset<Row> originals, int unit, ThreadParams params) {
    Dataset<Row> pairs =
        Checkpoint.of(ThreadPairs.of(StoryProfiles.of(originals), params.windowDays(), unit));
    MapPartitionsFunction<Row, Row> threads = rows -> new OpenThreads(rows, params);
    return Checkpoint.of(
        originals
            .groupBy("story")
            .agg(min("day").as("first_day"), max("day").as("last_day"))
            .join(pairs.withColumnRenamed("later", "story"), new String[] {"story"}, "left_outer")
            .withColumn(
                "shared_words", coalesce(col("shared_words"), array().cast("array<string>")))
            .repartition(1)
            .sortWithinPartitions(col("story"), col("earlier"))
            .select(RowShape.columns(OpenThreads.StoryOfPair.SCHEMA))
            .mapPartitions(threads, Encoders.row(OpenThreads.Member.SCHEMA)));
  }

  private FindThreads() {}
}
