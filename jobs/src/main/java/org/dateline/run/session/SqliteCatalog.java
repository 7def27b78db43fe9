package org.dateline.run.session;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.jdbc.JdbcClientPool;
import org.apache.iceberg.jdbc.UncheckedSQLException;

/**
 * Iceberg's catalog in an SQLite file, whose connections wait for a locked file with a word to the
 * user ({@link LockedCatalog}). Spark makes it by name.
 */
public final class SqliteCatalog extends JdbcCatalog {

  public SqliteCatalog() {
    super(null, Connections::new, true);
  }

  /** True for the address of an SQLite file. */
  static boolean isFor(String uri) {
    return uri.startsWith("jdbc:sqlite:");
  }

  private static final class Connections extends JdbcClientPool {
    private final String file;

    Connections(Map<String, String> properties) {
      super(properties.get(CatalogProperties.URI), properties);
      this.file =
          requireNonNull(properties.get(CatalogProperties.URI))
              .replaceFirst("jdbc:sqlite:(file:)?", "")
              .replaceFirst("[?].*", "");
    }

    @Override
    protected Connection newClient() {
      Connection connection = super.newClient();
      try {
        org.sqlite.BusyHandler.setHandler(connection, new LockedCatalog(Path.of(file)));
        return connection;
      } catch (SQLException e) {
        throw new UncheckedSQLException(e, "cannot set up a connection to %s", file);
      }
    }
  }
}
