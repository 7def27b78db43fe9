package org.dateline.run.database;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer: values by the names of its columns.
 *
 * <p>Whole numbers of 64 bits and more are {@link Long}, of 32 bits {@link Integer}; days are
 * {@link java.time.LocalDate}, moments {@link java.time.Instant}, lists {@link List}, maps {@link
 * Map}, structs rows.
 */
public final class SqlRow {
  private final Map<String, @Nullable Object> values;

  private SqlRow(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  static SqlRow of(ResultSet rows) throws SQLException {
    var names = rows.getMetaData();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int column = 1; column <= names.getColumnCount(); column++) {
      values.put(names.getColumnLabel(column), plain(rows.getObject(column)));
    }
    return new SqlRow(values);
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value instanceof Array list) {
      List<@Nullable Object> plain = new ArrayList<>();
      for (Object one : (Object[]) list.getArray()) {
        plain.add(plain(one));
      }
      return plain;
    } else if (value instanceof DuckDBStruct struct) {
      return new SqlRow(plain(struct.getMap()));
    } else if (value instanceof Map<?, ?> map) {
      return plain(map);
    } else if (value instanceof OffsetDateTime moment) {
      return moment.toInstant();
    } else if (value instanceof java.sql.Timestamp moment) {
      return moment.toInstant();
    } else if (value instanceof java.sql.Date day) {
      return day.toLocalDate();
    } else if (value instanceof BigInteger number) {
      return number.longValueExact();
    }
    return value;
  }

  private static Map<String, @Nullable Object> plain(Map<?, ?> map) throws SQLException {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    for (var entry : map.entrySet()) {
      plain.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
    }
    return plain;
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return List.copyOf(values.keySet());
  }

  /** The values by the names of their columns, in order. */
  public Map<String, @Nullable Object> values() {
    return Collections.unmodifiableMap(values);
  }

  /**
   * The value of a column.
   *
   * @throws IllegalArgumentException if the row has no such column
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T> T getAs(String column) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException(
          "no column %s among %s".formatted(column, values.keySet()));
    }
    return (T) values.get(column);
  }

  public boolean isNull(String column) {
    return this.<@Nullable Object>getAs(column) == null;
  }

  /** The text of a column that is never null. */
  public String text(String column) {
    return requireNonNull(this.<@Nullable String>getAs(column), column);
  }

  /** The whole number of a column that is never null, whatever its width. */
  public long number(String column) {
    return requireNonNull(this.<@Nullable Number>getAs(column), column).longValue();
  }

  /** The list of a column that is never null. */
  public <T> List<T> list(String column) {
    return requireNonNull(this.<@Nullable List<T>>getAs(column), column);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
