package org.dateline.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs of articles that may be copies: those that share sampled shingles ({@link Sketch}) and came
 * out within some days of each other.
 *
 * <p>All articles with one shingle are a bucket. A bucket is read in the order of days and gives at
 * most two pairs for each article in it: with the earliest article of the last days, and with the
 * one before. So a shingle that stands in every article (boilerplate that no cleaning found) costs
 * two pairs an article and not the square of their number, and a task keeps two rows of a bucket,
 * however large it is. Copies share many shingles, and with most of them the same earliest article.
 *
 * <p>Articles without a date are read after all others and are within the days of every article.
 */
final class CopyCandidates {
  /** Share of the smaller of two samples that both articles must have. */
  private static final double MIN_SHARE = 0.06;

  /** Fewest shingles in common, unless the smaller sample has fewer than {@link #FEW}. */
  private static final int MIN_SHARED = 2;

  private static final int FEW = 12;

  private static final StructType SHINGLE =
      new StructType()
          .add("shingle", DataTypes.IntegerType, false)
          .add("day", DataTypes.IntegerType)
          .add("article_id", DataTypes.StringType, false)
          .add("sampled", DataTypes.IntegerType, false);

  private static final StructType PAIR =
      new StructType()
          .add("a", DataTypes.StringType, false)
          .add("b", DataTypes.StringType, false)
          .add("sampled", DataTypes.IntegerType, false);

  /**
   * Takes article_id, day and sample of each article; gives each pair once, as a and b (a before b
   * by id).
   */
  static Dataset<Row> of(Dataset<Row> samples, int windowDays) {
    FlatMapFunction<Row, Row> sampled = row -> shingles(row);
    MapPartitionsFunction<Row, Row> pairs = rows -> new Buckets(rows, windowDays);
    return samples
        .select("article_id", "day", "sample")
        .flatMap(sampled, Encoders.row(SHINGLE))
        .repartition(col("shingle"))
        .sortWithinPartitions(col("shingle"), col("day").isNull(), col("day"), col("article_id"))
        .mapPartitions(pairs, Encoders.row(PAIR))
        .groupBy("a", "b")
        .agg(count(lit(1)).as("shared"), max("sampled").as("sampled"))
        .filter(
            col("shared")
                .geq(col("sampled").multiply(lit(MIN_SHARE)))
                .and(
                    col("shared")
                        .geq(lit(MIN_SHARED))
                        .or(least(col("sampled"), lit(FEW)).lt(lit(FEW)))))
        .select("a", "b");
  }

  private static Iterator<Row> shingles(Row row) {
    var sample = ByteBuffer.wrap(row.<byte[]>getAs("sample")).asIntBuffer();
    List<Row> rows = new ArrayList<>(sample.remaining());
    int sampled = sample.remaining();
    while (sample.hasRemaining()) {
      rows.add(RowFactory.create(sample.get(), row.get(1), row.getString(0), sampled));
    }
    return rows.iterator();
  }

  /** The pairs of sorted buckets. */
  private static final class Buckets extends EmittingIterator<Row> {
    private final Iterator<Row> rows;
    private final int windowDays;
    private Row first;
    private Row previous;

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
      if (first == null || first.getInt(0) != row.getInt(0)) {
        first = row;
      } else {
        if (previous != first && isWithin(previous, row)) {
          emit(pair(previous, row));
        }
        if (isWithin(first, row)) {
          emit(pair(first, row));
        } else {
          first = row;
        }
      }
      previous = row;
      return true;
    }

    private boolean isWithin(Row earlier, Row later) {
      return later.isNullAt(1) || later.getInt(1) - earlier.getInt(1) <= windowDays;
    }

    private static Row pair(Row one, Row other) {
      boolean inOrder = one.getString(2).compareTo(other.getString(2)) < 0;
      return RowFactory.create(
          (inOrder ? one : other).getString(2),
          (inOrder ? other : one).getString(2),
          Math.min(one.getInt(3), other.getInt(3)));
    }
  }

  private CopyCandidates() {}
}
