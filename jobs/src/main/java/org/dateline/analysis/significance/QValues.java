package org.dateline.analysis.significance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Computes the q-values of {@link BenjaminiHochberg} in memory, equal to the last bit. It sorts the
 * p-values of all families as plain arrays and looks the q-values up, so the tests are not
 * shuffled.
 *
 * <p>It takes {@link #BYTES} for each test on the driver, and for each distinct p-value of a family
 * in every executor. The caller checks that this memory is there.
 */
public final class QValues implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Bytes of a p-value and its q-value. */
  public static final long BYTES = 16;

  private final Map<Integer, Family> families = new TreeMap<>();

  private record Family(double[] pValues, double[] qValues) implements Serializable {}

  /** The p-values of a family in one partition, in rising order. */
  private record Sorted(int family, double[] pValues) implements Serializable {}

  private QValues() {}

  /**
   * Reads all tests to the driver and computes their q-values; this runs a Spark job.
   *
   * @param tests one row per test
   * @param pValue a column of doubles, never null
   * @param family a column of whole numbers that identifies the family, never null
   */
  public static QValues of(Dataset<Row> tests, Column pValue, Column family) {
    var selected = (org.apache.spark.sql.classic.Dataset<?>) tests.select(family, pValue);
    List<Sorted> parts =
        selected.queryExecution().toRdd().toJavaRDD().mapPartitions(QValues::sort).collect();
    Map<Integer, List<double[]>> byFamily = new TreeMap<>();
    for (Sorted part : parts) {
      byFamily.computeIfAbsent(part.family(), f -> new ArrayList<>()).add(part.pValues());
    }
    var all = new QValues();
    byFamily.forEach((number, values) -> all.families.put(number, stepUp(concatenate(values))));
    return all;
  }

  /**
   * A column of q-values for tests that are among those this was made of. A p-value that is not
   * fails the job with an IllegalStateException.
   */
  public Column of(Dataset<Row> tests, Column pValue, Column family, String name) {
    var context = JavaSparkContext.fromSparkContext(tests.sparkSession().sparkContext());
    Broadcast<QValues> all = context.broadcast(this);
    UDF2<Integer, Double, Double> lookUp = (number, p) -> all.value().of(number, p);
    return functions.udf(lookUp, DataTypes.DoubleType).apply(family, pValue).as(name);
  }

  double of(int family, double pValue) {
    Family known = families.get(family);
    int index = known == null ? -1 : Arrays.binarySearch(known.pValues, pValue);
    if (index < 0) {
      throw new IllegalStateException("no test of family %d has p %s".formatted(family, pValue));
    }
    return requireNonNull(known).qValues[index];
  }

  private static Iterator<Sorted> sort(Iterator<InternalRow> tests) {
    Map<Integer, double[]> values = new TreeMap<>();
    Map<Integer, Integer> sizes = new TreeMap<>();
    while (tests.hasNext()) {
      InternalRow test = tests.next();
      int family = test.getInt(0);
      int size = sizes.merge(family, 1, Integer::sum);
      double[] known = values.computeIfAbsent(family, f -> new double[16]);
      if (size > known.length) {
        known = Arrays.copyOf(known, 2 * known.length);
        values.put(family, known);
      }
      known[size - 1] = test.getDouble(1);
    }
    List<Sorted> sorted = new ArrayList<>();
    values.forEach(
        (family, known) -> {
          double[] exact = Arrays.copyOf(known, requireNonNull(sizes.get(family)));
          Arrays.sort(exact);
          sorted.add(new Sorted(family, exact));
        });
    return sorted.iterator();
  }

  private static double[] concatenate(List<double[]> parts) {
    double[] all = new double[Math.toIntExact(parts.stream().mapToLong(p -> p.length).sum())];
    int at = 0;
    for (double[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    Arrays.sort(all);
    return all;
  }

  private static double[] withoutRepeats(double[] sorted) {
    double[] distinct = new double[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        distinct[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(distinct, size);
  }

  /**
   * Goes from the greatest p-value down. {@code upTo} is the number of tests with the p-value or a
   * smaller one, j in the formula.
   */
  private static Family stepUp(double[] tests) {
    double[] distinct = withoutRepeats(tests);
    double[] qValues = new double[distinct.length];
    double least = 1.0;
    int upTo = tests.length;
    for (int i = distinct.length - 1; i >= 0; i--) {
      while (tests[upTo - 1] > distinct[i]) {
        upTo--;
      }
      least = Math.min(least, distinct[i] * tests.length / upTo);
      qValues[i] = least;
    }
    return new Family(distinct, qValues);
  }
}
