package org.dateline.stories.thread;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Makes one profile of each dated story: the mean of the vectors of its originals, of which the
 * {@value #WORDS} heaviest words are kept. The product of two profiles is the mean of the cosines
 * of their articles, so one article between two affairs does not join them.
 */
final class StoryProfiles {
  private static final int WORDS = 60;

  /**
   * Takes story (a number in the order of time), day, words and weights of each original; gives
   * story, first_day, last_day, word and weight of each word of a profile.
   */
  static Dataset<Row> of(Dataset<Row> originals) {
    Dataset<Row> spans =
        originals
            .groupBy("story")
            .agg(
                min("day").as("first_day"),
                max("day").as("last_day"),
                count(lit(1)).as("originals"))
            .filter("first_day IS NOT NULL");
    var heaviest = Window.partitionBy("story").orderBy(col("weight").desc(), col("word").asc());
    return originals
        .filter("words IS NOT NULL")
        .withColumn("entry", explode(arrays_zip(col("words"), col("weights"))))
        .select(col("story"), col("entry.words").as("word"), col("entry.weights").as("weight"))
        .groupBy("story", "word")
        .agg(sum("weight").as("total"))
        .join(spans, "story")
        .withColumn("weight", expr("cast(total div originals as int)"))
        .withColumn("rank", row_number().over(heaviest))
        .filter(col("rank").leq(WORDS))
        .select("story", "first_day", "last_day", "word", "weight");
  }

  private StoryProfiles() {}
}
