package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;

class JensenShannonTest {
  private static final StructType OUTCOME =
      new StructType()
          .add("pair", DataTypes.StringType)
          .add("p", DataTypes.DoubleType)
          .add("q", DataTypes.DoubleType);

  private final List<Row> shared = new ArrayList<>();

  @Test
  void distributions_haveTheDivergenceOfTheirEntropies() {
    Map<String, Double> expected = new HashMap<>();
    // H(M) of (5/8, 3/8), 1 bit for the first, 0.81128 for the second.
    expected.put("by hand", add("by hand", new double[] {0.5, 0.5}, new double[] {0.75, 0.25}));
    assertThat(expected.get("by hand")).isEqualTo(0.0487949, within(1e-7));
    expected.put("equal", add("equal", new double[] {0.2, 0.3, 0.5}, new double[] {0.2, 0.3, 0.5}));
    expected.put("half", add("half", new double[] {0.5, 0.5, 0}, new double[] {0.5, 0, 0.5}));
    var random = new Random(20190514);
    for (int size : new int[] {2, 5, 50}) {
      String pair = "random of " + size;
      expected.put(pair, add(pair, distribution(random, size), distribution(random, size)));
    }

    Map<String, Double> found = new HashMap<>();
    SharedSpark.session()
        .createDataFrame(shared, OUTCOME)
        .repartition(3)
        .groupBy("pair")
        .agg(sum(JensenShannon.overlap(col("p"), col("q"))).as("overlaps"))
        .select(col("pair"), JensenShannon.divergence(col("overlaps")))
        .collectAsList()
        .forEach(row -> found.put(row.getString(0), row.getDouble(1)));

    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (pair, value) -> assertThat(found.get(pair)).as(pair).isEqualTo(value, within(1e-10)));
    assertThat(found.get("half")).isEqualTo(0.5);
  }

  @Test
  void sidesThatShareNothing_areOneBitApartAndSumsBeyondTheRangeAreCut() {
    Row row =
        SharedSpark.session()
            .range(1)
            .select(
                JensenShannon.divergence(lit(0L)),
                JensenShannon.divergence(lit(1L << 52)),
                JensenShannon.divergence(lit((1L << 52) + 3)))
            .first();
    assertThat(row.getDouble(0)).isEqualTo(1);
    assertThat(row.getDouble(1)).isZero();
    assertThat(row.getDouble(2)).isZero();
  }

  /** Notes the outcomes of both; returns H(M) − ½ H(P) − ½ H(Q), over all outcomes. */
  private double add(String pair, double[] p, double[] q) {
    double[] middle = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      middle[i] = (p[i] + q[i]) / 2;
      if (p[i] > 0 && q[i] > 0) {
        shared.add(RowFactory.create(pair, p[i], q[i]));
      }
    }
    return entropy(middle) - entropy(p) / 2 - entropy(q) / 2;
  }

  private static double[] distribution(Random random, int size) {
    double[] shares = random.doubles(size).map(x -> x < 0.3 ? 0 : x).toArray();
    shares[0] = 1;
    double sum = java.util.Arrays.stream(shares).sum();
    return java.util.Arrays.stream(shares).map(x -> x / sum).toArray();
  }

  private static double entropy(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum -= share == 0 ? 0 : share * Math.log(share) / Math.log(2);
    }
    return sum;
  }
}
