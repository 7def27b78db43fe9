package org.dateline.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Values of rows by name that {@link Row} gives by position only. */
public final class RowValues {

  /** The list in a column; null if the row has none. */
  public static <T> List<T> list(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getList(index);
  }

  /** The map in a column; null if the row has none. */
  public static <K, V> Map<K, V> map(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getJavaMap(index);
  }

  private RowValues() {}
}
