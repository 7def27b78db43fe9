package org.dateline.analysis.cooccurrence.statistic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.analysis.significance.ChiSquared;
import org.dateline.analysis.significance.Contingency;
import org.dateline.analysis.significance.LogLikelihood;

/** The figures that follow from the 2×2 table of a pair, and from the ties of its entities. */
public final class PairStatistics {
  public static final String P_VALUE = "p_value";

  /**
   * Adds {@code npmi}, {@code log_likelihood}, {@code jaccard}, {@code disparity} and {@link
   * #P_VALUE} to rows with {@code windows}, {@code windows_total} and what {@code PairNodes} adds.
   * Functions of the columns they need, so that the rest of a row passes by as it is.
   */
  public static Dataset<Row> add(Dataset<Row> pairs) {
    return pairs
        .withColumn("npmi", of(NormalizedPmi::of))
        .withColumn("log_likelihood", of(LogLikelihood::signed))
        .withColumn("jaccard", of(Jaccard::of))
        .withColumn("disparity", disparity())
        .withColumn(P_VALUE, pValue());
  }

  private static Column pValue() {
    UDF1<Double, Double> function = ratio -> ChiSquared.upperTail(Math.abs(ratio));
    return udf(function, DataTypes.DoubleType).apply(col("log_likelihood"));
  }

  /** A function of a 2×2 table. */
  private interface Statistic extends java.io.Serializable {
    double of(Contingency counts);
  }

  private static Column of(Statistic statistic) {
    UDF4<Long, Long, Long, Long, Double> function =
        (windows, first, second, total) ->
            statistic.of(new Contingency(windows, first, second, total));
    return udf(function, DataTypes.DoubleType)
        .apply(col("windows"), col("windows_a"), col("windows_b"), col("windows_total"));
  }

  private static Column disparity() {
    UDF5<Long, Long, Long, Long, Long, Double> function = DisparityFilter::of;
    return udf(function, DataTypes.DoubleType)
        .apply(col("windows"), col("strength_a"), col("ties_a"), col("strength_b"), col("ties_b"));
  }

  private PairStatistics() {}
}
