package org.dateline.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.dateline.table.Articles;

/**
 * Compares candidate pairs exactly, by all their shingles.
 *
 * <ul>
 *   <li>containment: |A ∩ B| / min(|A|, |B|), 0 to 1: how much of the shorter text stands in the
 *       longer one (Broder 1997), whatever was cut or added;
 *   <li>resemblance: |A ∩ B| / |A ∪ B|, 0 to 1 (Jaccard).
 * </ul>
 */
final class CopyPairs {

  /** A pair with the shingles of both articles, in any order. */
  private record ToCompare(String a, String b, List<byte[]> shingles) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("shingles", DataTypes.createArrayType(DataTypes.BinaryType));

    static ToCompare of(Row row) {
      return new ToCompare(row.getAs("a"), row.getAs("b"), RowValues.list(row, "shingles"));
    }
  }

  private record Compared(String a, String b, int shared, double containment, double resemblance)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("a", DataTypes.StringType, false)
            .add("b", DataTypes.StringType, false)
            .add("shared", DataTypes.IntegerType, false)
            .add("containment", DataTypes.DoubleType, false)
            .add("resemblance", DataTypes.DoubleType, false);

    Row toRow() {
      return RowFactory.create(a, b, shared, containment, resemblance);
    }
  }

  /**
   * Gives the pairs that are copies, once each: {@code later, later_rank, earlier, earlier_rank,
   * containment, resemblance}.
   *
   * @param pairs {@code a, b}; few, and computed already
   * @param texts {@code article_id, rank, source}
   * @param read rows of article_words, with the shingles
   */
  static Dataset<Row> verify(
      Dataset<Row> pairs, Dataset<Row> texts, Dataset<Row> read, CopyParams params) {
    Dataset<Row> copies =
        withMeasures(pairs, read.select("article_id", "shingles"))
            .filter(
                col("containment")
                    .geq(params.minContainment())
                    .and(col("shared").geq(params.minShared())));
    Dataset<Row> ranks = texts.select("article_id", "rank", "source");
    // An outlet repeats its own phrases and reuses its own reports: two of its articles must share
    // more to be copies.
    Column own =
        col("source_a")
            .equalTo(col("source_b"))
            .and(col("source_a").notEqual(Articles.UNKNOWN_SOURCE));
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

  /**
   * One row per pair with its measures: {@code a, b, shared, containment, resemblance}. Pairs are
   * few, so the join reads the shingles of most articles without shuffling them.
   */
  private static Dataset<Row> withMeasures(Dataset<Row> pairs, Dataset<Row> shingles) {
    MapFunction<Row, Row> compare = pair -> compare(ToCompare.of(pair)).toRow();
    return pairs
        .withColumn("article_id", explode(array("a", "b")))
        .join(shingles, "article_id")
        .groupBy("a", "b")
        .agg(collect_list(col("shingles")).as("shingles"))
        .map(compare, Encoders.row(Compared.SCHEMA));
  }

  /** Computes the measures of a pair. They do not depend on the order of the two articles. */
  private static Compared compare(ToCompare pair) {
    Shingles one = Shingles.of(pair.shingles().get(0));
    Shingles other = Shingles.of(pair.shingles().get(1));
    int shared = one.common(other);
    return new Compared(
        pair.a(),
        pair.b(),
        shared,
        ratio(shared, Math.min(one.count(), other.count())),
        ratio(shared, one.count() + other.count() - shared));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private CopyPairs() {}
}
