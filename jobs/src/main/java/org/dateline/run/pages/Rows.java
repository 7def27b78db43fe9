package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.jspecify.annotations.Nullable;

/** The rows of a query by a key, in the order of the query. */
final class Rows {
  private final Map<Object, List<SqlRow>> byKey = new HashMap<>();

  /** Reads a query whose column {@code key} is a number. */
  static Rows byKey(RunDatabase run, String query, Object... values) {
    return by(row -> row.number("key"), run, query, values);
  }

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

  /** The place of a row with the columns {@code article_id} and {@code sentence}. */
  static Place place(SqlRow row) {
    return new Place(row.text("article_id"), row.number("sentence"));
  }

  static List<Place> places(List<SqlRow> rows) {
    return rows.stream().map(Rows::place).toList();
  }

  /** A day as a text; null where it is not known. */
  static @Nullable String day(SqlRow row, String column) {
    Object day = row.getAs(column);
    return day == null ? null : day.toString();
  }

  /** A text as SQL writes it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
