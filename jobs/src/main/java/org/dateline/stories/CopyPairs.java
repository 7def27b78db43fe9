package org.dateline.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Candidate pairs compared by all their shingles, exactly.
 *
 * <ul>
 *   <li>containment: |A ∩ B| / min(|A|, |B|), 0 to 1: how much of the shorter text stands in the
 *       longer one (Broder 1997), whatever was cut or added;
 *   <li>resemblance: |A ∩ B| / |A ∪ B|, 0 to 1 (Jaccard).
 * </ul>
 */
final class CopyPairs {
  private static final StructType COMPARED =
      new StructType()
          .add("a", DataTypes.StringType, false)
          .add("b", DataTypes.StringType, false)
          .add("shared", DataTypes.IntegerType, false)
          .add("containment", DataTypes.DoubleType, false)
          .add("resemblance", DataTypes.DoubleType, false);

  /**
   * Takes pairs a and b and the articles' shingles and ranks; gives those that are copies, once
   * each: later, later_rank, earlier, earlier_rank, containment, resemblance.
   */
  static Dataset<Row> verified(Dataset<Row> pairs, Dataset<Row> signatures, CopyParams params) {
    Dataset<Row> copies =
        compared(pairs, signatures)
            .filter(
                col("containment")
                    .geq(params.minContainment())
                    .and(col("shared").geq(params.minShared())));
    Dataset<Row> ranks = signatures.select("article_id", "rank", "source");
    // An outlet has its own formulas and writes on from its own reports; both are no copies.
    Column own = col("source_a").equalTo(col("source_b")).and(col("source_a").notEqual("unknown"));
    Column inOrder = col("rank_a").lt(col("rank_b"));
    return copies
        .join(ranks.toDF("a", "rank_a", "source_a"), "a")
        .join(ranks.toDF("b", "rank_b", "source_b"), "b")
        .filter(own.equalTo(false).or(col("containment").geq(params.minContainmentOwn())))
        .select(
            when(inOrder, col("b")).otherwise(col("a")).as("later"),
            when(inOrder, col("rank_b")).otherwise(col("rank_a")).as("later_rank"),
            when(inOrder, col("a")).otherwise(col("b")).as("earlier"),
            when(inOrder, col("rank_a")).otherwise(col("rank_b")).as("earlier_rank"),
            col("containment"),
            col("resemblance"));
  }

  /** All pairs with their measures: a, b, shared, containment, resemblance. */
  static Dataset<Row> compared(Dataset<Row> pairs, Dataset<Row> signatures) {
    Dataset<Row> shingles = signatures.select("article_id", "shingles");
    MapFunction<Row, Row> compare = CopyPairs::compare;
    return pairs
        .join(shingles.toDF("a", "shingles_a"), "a")
        .join(shingles.toDF("b", "shingles_b"), "b")
        .select("a", "b", "shingles_a", "shingles_b")
        .map(compare, Encoders.row(COMPARED));
  }

  private static Row compare(Row pair) {
    Shingles a = Shingles.of(pair.<byte[]>getAs(2));
    Shingles b = Shingles.of(pair.<byte[]>getAs(3));
    int shared = a.common(b);
    return RowFactory.create(
        pair.getString(0),
        pair.getString(1),
        shared,
        ratio(shared, Math.min(a.count(), b.count())),
        ratio(shared, a.count() + b.count() - shared));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private CopyPairs() {}
}
