package org.dateline.run.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.dateline.run.warehouse.AllTables;
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
    // What does not fit in memory goes beside the file, where there must be room for all of it.
    try (Connection connection = DuckDb.open(Path.of(file + ".tmp"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "ATTACH %s AS run (STORAGE_VERSION '%s')"
              .formatted(RunViews.text(file.toString()), LAYOUT));
      statement.execute("USE run");
      statement.execute("CREATE SCHEMA " + TABLES);
      for (TableSchema table : AllTables.EXPORTED) {
        statement.execute(
            "CREATE TABLE %s AS %s"
                .formatted(name(table), RunViews.exported(table, files.apply(table), List.of())));
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
    try (Connection connection = DuckDb.open();
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH %s AS run (READ_ONLY)".formatted(RunViews.text(file.toString())));
      statement.execute("SELECT run_id FROM run.%s.runs LIMIT 1".formatted(TABLES));
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static String name(TableSchema table) {
    return "%s.%s".formatted(TABLES, RunViews.quoted(table.name()));
  }

  private RunFile() {}
}
