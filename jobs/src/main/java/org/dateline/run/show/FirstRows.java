package org.dateline.run.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.database.SqlRow;
import org.dateline.run.report.PublishedRun;
import org.jspecify.annotations.Nullable;

/** The first rows of each key in an order, read for all keys at once. */
final class FirstRows {
  /** Column for a key that rows do not have by themselves. */
  static final String ITEM = "item";

  private final Map<String, List<SqlRow>> byKey;

  private FirstRows(Map<String, List<SqlRow>> byKey) {
    this.byKey = byKey;
  }

  /**
   * Reads the first rows of each key.
   *
   * @param key column of texts; rows where it is null are left out
   * @param limit of rows for each key
   * @param order in which no two rows of a key are equal
   * @param query gives the rows of all keys
   */
  static FirstRows of(PublishedRun run, String key, int limit, String order, String query) {
    Map<String, List<SqlRow>> byKey = new LinkedHashMap<>();
    run.rows(
            """
            SELECT * EXCLUDE (nth_of_key)
            FROM (
              SELECT *, row_number() OVER (PARTITION BY %1$s ORDER BY %2$s) AS nth_of_key
              FROM (%3$s)
            )
            WHERE nth_of_key <= %4$d AND %1$s IS NOT NULL
            ORDER BY %1$s, nth_of_key
            """
                .formatted(key, order, query, limit))
        .forEach(row -> byKey.computeIfAbsent(row.text(key), one -> new ArrayList<>()).add(row));
    return new FirstRows(byKey);
  }

  /** The rows of a key, in order; empty if it has none. */
  List<SqlRow> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The rows of a key as data, without {@link #ITEM}. */
  List<Map<String, @Nullable Object>> data(String key) {
    return of(key).stream().map(FirstRows::withoutItem).toList();
  }

  private static Map<String, @Nullable Object> withoutItem(SqlRow row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
    values.remove(ITEM);
    return Collections.unmodifiableMap(values);
  }

  /** The rows of all keys. */
  List<SqlRow> all() {
    return byKey.values().stream().flatMap(List::stream).toList();
  }
}
