package org.dateline.run.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;

/** The database behind a JDBC catalog. */
final class CatalogDatabase {
  private static final String TABLES = "iceberg_tables";
  private static final String PREFIX = "jdbc.";

  /**
   * With --jars the driver is on Spark's class loader, where DriverManager does not look itself.
   */
  static void loadDriver(Settings settings) {
    if (SparkSessions.catalogUri(settings).startsWith("jdbc:sqlite:")) {
      try {
        Class.forName("org.sqlite.JDBC", true, Thread.currentThread().getContextClassLoader());
      } catch (ClassNotFoundException e) {
        throw new DatelineException(
            ErrorCode.USAGE,
            "the embedded catalog needs sqlite-jdbc on the class path: add it to --jars"
                + " (scripts/dateline does).",
            e);
      }
    }
  }

  /**
   * True if the database answers and no catalog was ever made in it. Iceberg's catalog, when opened
   * so that it creates nothing, reports such a database like any other fault.
   */
  static boolean isNew(Settings settings) {
    if (!settings.catalog().type().equals("jdbc")) {
      return false;
    }
    var login = new Properties();
    settings
        .catalog()
        .properties()
        .forEach(
            (key, value) -> {
              if (key.startsWith(PREFIX)) {
                login.setProperty(key.substring(PREFIX.length()), value);
              }
            });
    try (var connection = DriverManager.getConnection(SparkSessions.catalogUri(settings), login)) {
      return !hasTables(connection);
    } catch (SQLException e) {
      return false;
    }
  }

  private static boolean hasTables(Connection connection) throws SQLException {
    for (String name : List.of(TABLES, TABLES.toUpperCase(Locale.ROOT))) {
      try (var found = connection.getMetaData().getTables(null, null, name, null)) {
        if (found.next()) {
          return true;
        }
      }
    }
    return false;
  }

  private CatalogDatabase() {}
}
