package org.dateline.run.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;

/** A table's rows as one Parquet file, with some columns left empty. */
public final class ParquetCopy {

  /**
   * Writes the file, with all columns of the table and its rows in their order.
   *
   * @param files the table's Parquet files, as local paths; none for an empty one
   * @param withheld names of columns that are null in the copy
   * @throws IllegalStateException if DuckDB cannot
   */
  public static void write(
      Path file, TableSchema table, List<String> files, List<String> withheld) {
    String columns =
        table.storedColumns().stream()
            .map(column -> column(column, withheld.contains(column.name())))
            .collect(Collectors.joining(", "));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      statement.execute(
          "COPY (SELECT %s FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd)"
              .formatted(columns, RunViews.read(table, files), RunViews.text(file.toString())));
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Times are in UTC and without a zone, as in the export. */
  private static String column(Column column, boolean withheld) {
    String name = RunViews.quoted(column.name());
    String type = RunViews.type(column.type()).replace("TIMESTAMPTZ", "TIMESTAMP");
    return withheld
        ? "NULL::%s AS %s".formatted(type, name)
        : "%s::%s AS %s".formatted(name, type, name);
  }

  private ParquetCopy() {}
}
