package org.dateline.analysis.significance;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
  private static final StructType TESTS =
      new StructType().add("family", DataTypes.StringType).add("p", DataTypes.DoubleType);

  /** The fifteen p-values of Benjamini and Hochberg 1995, section 3.3: four pass at 0.05. */
  @Test
  void examplePaper_rejectsFourHypotheses() {
    Map<Double, Double> q =
        qValues(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0);

    assertThat(q.get(0.0001)).isEqualTo(0.0015, within(1e-12));
    assertThat(q.get(0.0004)).isEqualTo(0.0030, within(1e-12));
    assertThat(q.get(0.0019)).isEqualTo(0.0095, within(1e-12));
    assertThat(q.get(0.0095)).isEqualTo(0.035625, within(1e-12));
    assertThat(q.get(0.0201)).isEqualTo(0.0603, within(1e-12));
    // 0.0278 · 15/6 = 0.0695, but 0.0298 · 15/7 and 0.0344 · 15/8 are smaller: the step up.
    assertThat(q.get(0.0278)).isEqualTo(0.0298 * 15 / 7, within(1e-12));
    assertThat(q.get(1.0)).isEqualTo(1.0);
    assertThat(q.values().stream().filter(value -> value <= 0.05)).hasSize(4);
  }

  @Test
  void tiesAndZero_shareTheirRank() {
    // 0 · 4/1 = 0; the two of 0.02 have rank 3: 0.02 · 4/3; 0.5 · 4/4.
    Map<Double, Double> q = qValues(0.02, 0.0, 0.5, 0.02);

    assertThat(q).containsEntry(0.0, 0.0).containsEntry(0.5, 0.5);
    assertThat(q.get(0.02)).isEqualTo(0.08 / 3, within(1e-15));
  }

  @Test
  void oneTest_hasItsOwnPValue() {
    assertThat(qValues(0.3)).containsExactly(Map.entry(0.3, 0.3));
  }

  @Test
  void testsWithoutRows_countWithAProbabilityOfOne() {
    List<Row> tests = List.of(RowFactory.create("f", 0.01), RowFactory.create("f", 0.04));

    List<Row> found =
        BenjaminiHochberg.withQValues(
                SharedSpark.session().createDataFrame(tests, TESTS),
                "p",
                List.of("family"),
                lit(10L))
            .orderBy("p")
            .collectAsList();

    // 0.01 · 10/1 and 0.04 · 10/2, as if eight more had p = 1.
    assertThat(found.get(0).<Double>getAs("q_value")).isEqualTo(0.1, within(1e-12));
    assertThat(found.get(1).<Double>getAs("q_value")).isEqualTo(0.2, within(1e-12));
  }

  @Test
  void families_areCorrectedApartAndAsDefined() {
    var random = new Random(7);
    List<Row> tests =
        IntStream.range(0, 600)
            .mapToObj(i -> RowFactory.create("f" + i % 3, random.nextInt(40) / 40.0))
            .toList();

    for (Row row : withQValues(tests)) {
      List<Double> family =
          tests.stream()
              .filter(test -> test.getString(0).equals(row.getAs("family")))
              .map(test -> test.getDouble(1))
              .toList();
      assertThat(row.<Double>getAs("q_value")).isEqualTo(qValue(row.getAs("p"), family));
    }
  }

  private static Map<Double, Double> qValues(double... pValues) {
    var q = new HashMap<Double, Double>();
    List<Row> rows =
        withQValues(
            IntStream.range(0, pValues.length)
                .mapToObj(i -> RowFactory.create("one", pValues[i]))
                .toList());
    assertThat(rows).hasSize(pValues.length);
    rows.forEach(row -> q.put(row.getAs("p"), row.getAs("q_value")));
    return q;
  }

  private static List<Row> withQValues(List<Row> tests) {
    return BenjaminiHochberg.withQValues(
            SharedSpark.session().createDataFrame(tests, TESTS).repartition(5),
            "p",
            List.of("family"))
        .collectAsList();
  }

  /** The definition: min over p' ≥ p of p' m / (tests of p' or less). */
  private static double qValue(double pValue, List<Double> pValues) {
    return pValues.stream()
        .filter(other -> other >= pValue)
        .mapToDouble(
            other -> other * pValues.size() / pValues.stream().filter(p -> p <= other).count())
        .min()
        .orElseThrow();
  }
}
