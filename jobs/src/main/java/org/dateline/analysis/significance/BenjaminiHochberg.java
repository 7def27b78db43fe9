package org.dateline.analysis.significance;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Computes q-values: the smallest false discovery rate at which a test is significant.
 *
 * <p>With the p-values of a family of m tests in rising order, q(i) = min over j ≥ i of p(j) m / j
 * (Benjamini and Hochberg 1995, "Controlling the false discovery rate", Journal of the Royal
 * Statistical Society B 57(1), as the adjusted p-value of their step-up procedure). Tests of equal
 * p have equal q, because j is the number of tests with that p or less.
 *
 * <p>Range: p to 1, rising with p. The rate is controlled for independent or positively dependent
 * tests (Benjamini and Yekutieli 2001). A family of one test has q = p.
 *
 * <p>The result is exact in any partitioning. One task ranks the <em>distinct</em> p-values of a
 * family. They are far fewer than the tests, because p-values of counts repeat, and what does not
 * fit in memory spills to disk. The limit is the time of that task: a sort of all distinct p-values
 * of the largest family.
 */
public final class BenjaminiHochberg {

  /**
   * Adds column {@code q_value}.
   *
   * @param tests one row per test; {@code pValue} is never null
   * @param pValue the column of p-values
   * @param family the columns that together identify a family, never null
   */
  public static Dataset<Row> withQValues(Dataset<Row> tests, String pValue, List<String> family) {
    return withQValues(
        tests, pValue, family, sum("tests_at").over(Window.partitionBy(columns(family))));
  }

  /**
   * Adds column {@code q_value} when only some of the tests have rows. The others count with p = 1,
   * which can only make q larger.
   *
   * @param allTests how many tests a family has, at least as many as it has rows
   */
  public static Dataset<Row> withQValues(
      Dataset<Row> tests, String pValue, List<String> family, Column allTests) {
    // The p-value is the first key: if the join sorts, comparing numbers first is faster than
    // comparing texts that are mostly equal.
    List<String> keys = Stream.concat(Stream.of(pValue), family.stream()).toList();
    Dataset<Row> qValues =
        tests
            .groupBy(columns(keys))
            .agg(count(lit(1)).as("tests_at"))
            .transform(distinct -> stepUp(distinct, col(pValue), columns(family), allTests))
            .select(columns(Stream.concat(keys.stream(), Stream.of("q_value")).toList()));
    return tests.join(qValues, keys.toArray(String[]::new), "inner");
  }

  private static Dataset<Row> stepUp(
      Dataset<Row> distinct, Column pValue, Column[] family, Column allTests) {
    WindowSpec all = Window.partitionBy(family);
    Column testsUpTo = sum("tests_at").over(upToHere(all.orderBy(pValue)));
    return distinct
        .withColumn("tests", allTests)
        .withColumn("tests_up_to", testsUpTo)
        .withColumn("rate", pValue.multiply(col("tests")).divide(col("tests_up_to")))
        .withColumn(
            "q_value", least(lit(1.0), min("rate").over(upToHere(all.orderBy(pValue.desc())))));
  }

  private static WindowSpec upToHere(WindowSpec ordered) {
    return ordered.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }

  private BenjaminiHochberg() {}
}
