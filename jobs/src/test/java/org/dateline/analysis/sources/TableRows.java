package org.dateline.analysis.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;

/** Rows of a result by key, compared column by column; doubles within 1e-9. */
final class TableRows {

  /** A row's values by column name; every column of the table must be given. */
  static Map<String, Object> row(TableSchema table, Object... values) {
    assertThat(values).as("columns of %s", table).hasSize(table.columns().size());
    var row = new LinkedHashMap<String, Object>();
    for (int i = 0; i < values.length; i++) {
      row.put(table.columns().get(i).name(), values[i]);
    }
    return row;
  }

  /** Checks that the result has exactly these rows. */
  static void assertRows(Tables results, TableSchema table, List<Map<String, Object>> expected) {
    var found = new ArrayList<Map<String, Object>>();
    for (Row row : results.get(table).collectAsList()) {
      var values = new ArrayList<Object>();
      for (int i = 0; i < row.length(); i++) {
        values.add(row.get(i) instanceof scala.collection.Seq ? row.getList(i) : row.get(i));
      }
      found.add(row(table, values.toArray()));
    }
    var expectedByKey = byKey(table, expected);
    var foundByKey = byKey(table, found);
    assertThat(found).as("keys of %s", table).hasSameSizeAs(foundByKey.keySet());
    assertThat(foundByKey.keySet()).as("keys of %s", table).isEqualTo(expectedByKey.keySet());
    expectedByKey.forEach((key, row) -> assertRow(table, key, foundByKey.get(key), row));
  }

  private static void assertRow(
      TableSchema table, String key, Map<String, Object> found, Map<String, Object> expected) {
    for (Column column : table.columns()) {
      Object value = expected.get(column.name());
      var what = "%s %s %s".formatted(table, key, column.name());
      if (value instanceof Double number) {
        assertThat(found.get(column.name())).as(what).isInstanceOf(Double.class);
        assertThat((Double) found.get(column.name())).as(what).isCloseTo(number, within(1e-9));
      } else {
        assertThat(found.get(column.name())).as(what).isEqualTo(value);
      }
    }
  }

  private static Map<String, Map<String, Object>> byKey(
      TableSchema table, List<Map<String, Object>> rows) {
    var byKey = new TreeMap<String, Map<String, Object>>();
    for (var row : rows) {
      byKey.put(table.key().stream().map(k -> (String) row.get(k)).toList().toString(), row);
    }
    return byKey;
  }

  private TableRows() {}
}
