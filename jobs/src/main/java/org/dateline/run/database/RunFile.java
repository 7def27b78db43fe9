package org.dateline.run.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;

/**
 * A run as one file of DuckDB: its tables in the schema {@value #TABLES}, and the views and
 * questions of {@link RunViews} in {@code main}.
 */
public final class RunFile {
  private static final String TABLES = "data";

  /** The oldest layout that keeps all of it: DuckDB 1.0 (2024) and everything since reads it. */
  private static final String LAYOUT = "v1.0.0";

  /**
   * Writes the file.
   *
   * @param file where nothing is yet
   * @param files the Parquet files of each of the run's tables, as local paths
   * @throws IllegalStateException if DuckDB cannot
   */
  public static void write(Path file, Function<TableSchema, List<String>> files) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      // What does not fit in memory goes beside the file, not into the working directory.
      statement.execute("SET temp_directory = " + RunViews.text(file + ".tmp"));
      statement.execute(
          "ATTACH %s AS run (STORAGE_VERSION '%s')"
              .formatted(RunViews.text(file.toString()), LAYOUT));
      statement.execute("USE run");
      statement.execute("CREATE SCHEMA " + TABLES);
      for (TableSchema table : tables()) {
        statement.execute(
            "CREATE TABLE %s AS %s".formatted(name(table), rows(table, files.apply(table))));
      }
      statement.execute(RunViews.of(RunFile::name, RunViews.Comments.ON_ALL));
      statement.execute("USE memory");
      statement.execute("DETACH run");
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** True if a file is one that {@link #write} has made, of any version of Dateline. */
  public static boolean isAt(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH %s AS run (READ_ONLY)".formatted(RunViews.text(file.toString())));
      statement.execute("SELECT run_id FROM run.%s.runs LIMIT 1".formatted(TABLES));
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static List<TableSchema> tables() {
    return Stream.concat(AllTables.PUBLISHED.stream(), Stream.of(AllTables.RUNS)).toList();
  }

  private static String name(TableSchema table) {
    return "%s.%s".formatted(TABLES, RunViews.quoted(table.name()));
  }

  /** Times are in UTC and without a zone, as in the export. */
  private static String rows(TableSchema table, List<String> files) {
    String times =
        table.storedColumns().stream()
            .filter(column -> column.type().equals(DataTypes.TimestampType))
            .map(Column::name)
            .map(RunViews::quoted)
            .map(column -> "%s::TIMESTAMP AS %s".formatted(column, column))
            .collect(Collectors.joining(", "));
    return "SELECT *%s FROM %s"
        .formatted(
            times.isEmpty() ? "" : " REPLACE (%s)".formatted(times), RunViews.read(table, files));
  }

  private RunFile() {}
}
