package org.dateline.stories;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * How much an article has in common with those of the days before: the cosine of their vectors
 * ({@link StoryVectors}), 0 to 1. It is summed word by word: all articles with a word are a bucket
 * that is read in the order of time, and each article in it meets the {@value #MAX_EARLIER} before
 * it at most, as far as they are within the days. So a word that every article uses this week costs
 * no more than that for each article. Articles farther back are met through rarer words or not at
 * all.
 */
final class StoryPairs {
  static final int MAX_EARLIER = 100;
  private static final double MIN_SIMILARITY = 0.1;
  private static final int MIN_WORDS = 2;

  private static final StructType PRODUCT =
      new StructType()
          .add("later", DataTypes.IntegerType, false)
          .add("earlier", DataTypes.IntegerType, false)
          .add("product", DataTypes.LongType, false);

  /**
   * Takes vectors with the days of the articles, whose places are in the order of time; gives
   * later, earlier (places), similarity, of pairs with at least two words in common.
   */
  static Dataset<Row> of(Dataset<Row> vectors, int windowDays) {
    MapPartitionsFunction<Row, Row> products = rows -> new Buckets(rows, windowDays);
    double unit = StoryVectors.UNIT;
    return vectors
        .withColumn("entry", explode(arrays_zip(col("words"), col("weights"))))
        .select(
            col("entry.words").as("word"),
            col("day"),
            col("place"),
            col("entry.weights").as("weight"))
        .repartition(col("word"))
        .sortWithinPartitions(col("word"), col("place"))
        .mapPartitions(products, Encoders.row(PRODUCT))
        .groupBy("later", "earlier")
        .agg(sum("product").as("product"), count(lit(1)).as("words"))
        .withColumn("similarity", col("product").divide(lit(unit * unit)))
        .filter(col("words").geq(MIN_WORDS).and(col("similarity").geq(MIN_SIMILARITY)))
        .select("later", "earlier", "similarity");
  }

  private static final class Buckets extends EmittingIterator<Row> {
    private final Iterator<Row> rows;
    private final int windowDays;
    private final ArrayDeque<Row> open = new ArrayDeque<>();

    Buckets(Iterator<Row> rows, int windowDays) {
      this.rows = rows;
      this.windowDays = windowDays;
    }

    @Override
    boolean readMore() {
      if (!rows.hasNext()) {
        return false;
      }
      Row row = rows.next();
      if (!open.isEmpty() && !open.peekLast().getString(0).equals(row.getString(0))) {
        open.clear();
      }
      while (!open.isEmpty() && (open.size() >= MAX_EARLIER || isOver(open.peekFirst(), row))) {
        open.pollFirst();
      }
      for (Row earlier : open) {
        emit(
            RowFactory.create(
                row.getInt(2), earlier.getInt(2), (long) row.getInt(3) * earlier.getInt(3)));
      }
      open.addLast(row);
      return true;
    }

    /** An article without a date, which comes after all others, may belong to any time. */
    private boolean isOver(Row earlier, Row later) {
      return !later.isNullAt(1) && later.getInt(1) - earlier.getInt(1) > windowDays;
    }
  }

  private StoryPairs() {}
}
