package org.dateline.spark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Reads lists and maps by column name, which {@link Row} offers by position only. */
public final class RowValues {

  /** The list in a column that is never null. */
  public static <T> List<T> list(Row row, String column) {
    return requireNonNull(listOrNull(row, column), column);
  }

  /** The list in a column; null if the row has none. */
  public static <T> @Nullable List<T> listOrNull(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getList(index);
  }

  /** The map in a column that is never null. */
  public static <K, V> Map<K, V> map(Row row, String column) {
    return requireNonNull(row.getJavaMap(row.fieldIndex(column)), column);
  }

  private RowValues() {}
}
