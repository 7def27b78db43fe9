package org.dateline.run.database;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** Databases in memory. */
final class DuckDb {

  /**
   * Opens one whose times are in UTC.
   *
   * @param spills the folder for what does not fit in memory, made when it is needed; without it
   *     DuckDB would take the working directory
   */
  static Connection open(Path spills) throws SQLException {
    // Not by DriverManager: it loads all drivers, and with --jars does not find this one.
    Connection connection =
        requireNonNull(new DuckDBDriver().connect("jdbc:duckdb:", new Properties()));
    try (var statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      statement.execute("SET temp_directory = " + RunViews.text(spills.toString()));
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Opens one that spills into the temporary folder of the system. */
  static Connection open() throws SQLException {
    String process = "dateline-duckdb-" + ProcessHandle.current().pid();
    return open(Path.of(System.getProperty("java.io.tmpdir"), process));
  }

  private DuckDb() {}
}
