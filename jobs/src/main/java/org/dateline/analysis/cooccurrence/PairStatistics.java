package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The figures that follow from the 2×2 table of a pair, in the order of {@link #with}. */
final class PairStatistics {
  static final String P_VALUE = "p_value";

  /**
   * Adds {@code npmi}, {@code log_likelihood}, {@code jaccard} and {@link #P_VALUE} to rows with
   * {@code windows}, {@code windows_a}, {@code windows_b} and {@code windows_total}.
   *
   * <p>The q-values need every p-value before the first row can be finished, so rows are read
   * twice. The shuffle keeps them for the second reading, and a function of whole rows keeps the
   * two readings alike: otherwise Spark would trim the columns of one and count all pairs again.
   */
  static Dataset<Row> add(Dataset<Row> pairs) {
    StructType schema =
        pairs
            .schema()
            .add("npmi", DataTypes.DoubleType)
            .add("log_likelihood", DataTypes.DoubleType)
            .add("jaccard", DataTypes.DoubleType)
            .add(P_VALUE, DataTypes.DoubleType);
    int windows = schema.fieldIndex("windows");
    int first = schema.fieldIndex("windows_a");
    int second = schema.fieldIndex("windows_b");
    int total = schema.fieldIndex("windows_total");
    return pairs
        .repartition(col("entity_window"), col("period"), col("entity_a"), col("entity_b"))
        .map(
            (MapFunction<Row, Row>)
                row ->
                    with(
                        row,
                        new Contingency(
                            row.getLong(windows),
                            row.getLong(first),
                            row.getLong(second),
                            row.getLong(total))),
            Encoders.row(schema));
  }

  private static Row with(Row row, Contingency counts) {
    var values = new Object[row.size() + 4];
    for (int i = 0; i < row.size(); i++) {
      values[i] = row.get(i);
    }
    double logLikelihood = LogLikelihood.signed(counts);
    values[row.size()] = NormalizedPmi.of(counts);
    values[row.size() + 1] = logLikelihood;
    values[row.size() + 2] = Jaccard.of(counts);
    values[row.size() + 3] = ChiSquared.upperTail(Math.abs(logLikelihood));
    return RowFactory.create(values);
  }

  private PairStatistics() {}
}
