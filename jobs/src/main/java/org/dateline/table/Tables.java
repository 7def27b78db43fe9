package org.dateline.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The datasets of several tables: the input or the output of a step. */
public final class Tables {
  private final Map<TableSchema, Dataset<Row>> datasets;

  private Tables(Map<TableSchema, Dataset<Row>> datasets) {
    this.datasets = Collections.unmodifiableMap(datasets);
  }

  public static Tables none() {
    return new Tables(new LinkedHashMap<>());
  }

  public static Tables of(TableSchema table, Dataset<Row> rows) {
    return none().with(table, rows);
  }

  /** These tables and one more; the order of addition is kept. */
  public Tables with(TableSchema table, Dataset<Row> rows) {
    var more = new LinkedHashMap<>(datasets);
    more.put(table, rows);
    return new Tables(more);
  }

  /**
   * The rows of a table.
   *
   * @throws IllegalArgumentException if the table is not among these
   */
  public Dataset<Row> get(TableSchema table) {
    Dataset<Row> rows = datasets.get(table);
    if (rows == null) {
      throw new IllegalArgumentException("no table " + table + " among " + datasets.keySet());
    }
    return rows;
  }

  public Set<TableSchema> schemas() {
    return datasets.keySet();
  }
}
