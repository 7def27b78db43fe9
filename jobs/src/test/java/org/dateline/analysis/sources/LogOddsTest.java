package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;

class LogOddsTest {
  private static final double STRENGTH = 10;
  private static final StructType COUNTS =
      new StructType()
          .add("number", DataTypes.IntegerType)
          .add("y", DataTypes.LongType)
          .add("n", DataTypes.LongType)
          .add("otherY", DataTypes.LongType)
          .add("otherN", DataTypes.LongType);

  /** Ratio and z of each row of counts y, n, y′, n′. */
  private static List<Row> of(long[]... counts) {
    List<Row> rows = new java.util.ArrayList<>();
    for (long[] c : counts) {
      rows.add(RowFactory.create(rows.size(), c[0], c[1], c[2], c[3]));
    }
    var odds = new LogOdds(col("y"), col("n"), col("otherY"), col("otherN"), STRENGTH);
    return SharedSpark.session()
        .createDataFrame(rows, COUNTS)
        .orderBy("number")
        .select(odds.ratio(), odds.zScore())
        .collectAsList();
  }

  @Test
  void formulaOfThePaper_isComputed() {
    long[][] counts = {{8, 40, 2, 60}, {0, 40, 2, 60}, {3, 40, 0, 60}, {900, 40_000, 1, 7}};

    List<Row> found = of(counts);

    for (int i = 0; i < counts.length; i++) {
      double[] expected = byHand(counts[i]);
      assertThat(found.get(i).getDouble(0)).as("δ %d", i).isEqualTo(expected[0], within(1e-9));
      assertThat(found.get(i).getDouble(1)).as("z %d", i).isEqualTo(expected[1], within(1e-9));
    }
    // α = 10 · 10/100 = 1: ln(9/41) − ln(3/67), and 1/9 + 1/3.
    assertThat(found.get(0).getDouble(0))
        .isEqualTo(Math.log(9 / 41.0) - Math.log(3 / 67.0), within(1e-12));
    assertThat(found.get(0).getDouble(1))
        .isEqualTo(found.get(0).getDouble(0) / Math.sqrt(1 / 9.0 + 1 / 3.0), within(1e-12));
  }

  @Test
  void swappedSides_swapTheSign() {
    List<Row> found = of(new long[] {8, 40, 2, 60}, new long[] {2, 60, 8, 40});
    assertThat(found.get(0).getDouble(0)).isPositive();
    assertThat(found.get(1).getDouble(0)).isEqualTo(-found.get(0).getDouble(0), within(1e-12));
    assertThat(found.get(1).getDouble(1)).isEqualTo(-found.get(0).getDouble(1), within(1e-12));
  }

  @Test
  void equalShares_haveNoOdds() {
    assertThat(of(new long[] {4, 40, 6, 60}).get(0).getDouble(1)).isEqualTo(0, within(1e-12));
  }

  @Test
  void emptyOtherSideAndTheOnlyEntity_haveNone() {
    for (Row row : of(new long[] {4, 40, 0, 0}, new long[] {40, 40, 60, 60})) {
      assertThat(row.isNullAt(0)).isTrue();
      assertThat(row.isNullAt(1)).isTrue();
    }
  }

  private static double[] byHand(long[] c) {
    double y = c[0];
    double n = c[1];
    double otherY = c[2];
    double otherN = c[3];
    double a = STRENGTH * (y + otherY) / (n + otherN);
    double ratio =
        Math.log((y + a) / (n + STRENGTH - y - a))
            - Math.log((otherY + a) / (otherN + STRENGTH - otherY - a));
    return new double[] {ratio, ratio / Math.sqrt(1 / (y + a) + 1 / (otherY + a))};
  }
}
