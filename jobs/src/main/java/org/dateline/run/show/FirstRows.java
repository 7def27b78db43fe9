package org.dateline.run.show;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The first rows of each key in an order, read for all keys at once. */
final class FirstRows {
  private static final String KEY = "key_of_row";
  private static final String NTH = "nth_of_key";

  private final Map<String, List<Row>> byKey;

  private FirstRows(Map<String, List<Row>> byKey) {
    this.byKey = byKey;
  }

  /**
   * Reads the first rows of each key.
   *
   * @param key of type string; rows where it is null are left out
   * @param limit of rows for each key
   * @param order in which no two rows of a key are equal
   */
  static FirstRows of(Dataset<Row> rows, Column key, int limit, Column... order) {
    var ofKey = Window.partitionBy(KEY).orderBy(order);
    List<Row> collected =
        rows.withColumn(KEY, key)
            .withColumn(NTH, row_number().over(ofKey))
            .filter(col(NTH).leq(limit).and(col(KEY).isNotNull()))
            .collectAsList();
    Map<String, List<Row>> byKey =
        collected.stream()
            .sorted(Comparator.comparing(row -> row.<Integer>getAs(NTH)))
            .collect(Collectors.groupingBy(row -> row.getAs(KEY)));
    return new FirstRows(new HashMap<>(byKey));
  }

  /** The rows of a key, in order; empty if it has none. */
  List<Row> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The rows of all keys. */
  List<Row> all() {
    return byKey.values().stream().flatMap(List::stream).toList();
  }
}
