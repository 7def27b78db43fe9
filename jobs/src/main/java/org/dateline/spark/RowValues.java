package org.dateline.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Values of rows by name that {@link Row} gives by position only. */
public final class RowValues {

  /** The list in a column that is never null. */
  public static <T> List<T> list(Row row, String column) {
    return row.getList(row.fieldIndex(column));
  }

  /** The list in a column; null if the row has none. */
  public static <T> @Nullable List<T> listOrNull(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getList(index);
  }

  /** The map in a column; null if the row has none. */
  public static <K, V> @Nullable Map<K, V> mapOrNull(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getJavaMap(index);
  }

  private RowValues() {}
}
