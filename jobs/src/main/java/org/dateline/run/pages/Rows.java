package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.report.QuotedSentences.Place;
import org.jspecify.annotations.Nullable;

/** The rows of a query by a key, in the order of the query. */
final class Rows {
  private final Map<Object, List<SqlRow>> byKey = new HashMap<>();

  /** Reads a query, with the key of each row. */
  static Rows by(Function<SqlRow, Object> key, RunDatabase run, String query, Object... values) {
    var rows = new Rows();
    run.forEach(
        query,
        row -> rows.byKey.computeIfAbsent(key.apply(row), one -> new ArrayList<>()).add(row),
        values);
    return rows;
  }

  List<SqlRow> of(Object key) {
    return byKey.getOrDefault(key, List.of());
  }

  static List<Place> places(List<SqlRow> rows) {
    return rows.stream().map(Place::of).toList();
  }

  /** A day as a text; null where it is not known. */
  static @Nullable String day(SqlRow row, String column) {
    Object day = row.getAs(column);
    return day == null ? null : day.toString();
  }
}
