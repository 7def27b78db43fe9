package org.dateline.run.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.iceberg.jdbc.UncheckedSQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.BusyHandler;

class LockedCatalogTest {
  @TempDir Path folder;
  private final List<String> words = new CopyOnWriteArrayList<>();
  private Path file;
  private Connection other;

  @BeforeEach
  void lock() throws SQLException {
    file = folder.resolve("catalog.db");
    other = open();
    execute(other, "CREATE TABLE t (n INT)");
    execute(other, "BEGIN EXCLUSIVE");
  }

  @AfterEach
  void close() throws SQLException {
    other.close();
  }

  @Test
  void lockThatStays_isNamedAgainAndAgain_andFailsInTheEnd() throws SQLException {
    try (Connection connection = waiting(Duration.ofMillis(800))) {
      assertThatThrownBy(() -> execute(connection, "INSERT INTO t VALUES (1)"))
          .hasMessageContaining("SQLITE_BUSY")
          .satisfies(
              error ->
                  assertThat(
                          LockedCatalog.inWords(
                              new UncheckedSQLException((SQLException) error, "commit")))
                      .hasValueSatisfying(text -> assertThat(text).contains("end that process")));
    }
    assertThat(words).isNotEmpty();
    assertThat(words.get(0)).contains("catalog.db has been locked for").contains(" by ");
  }

  @Test
  void lockThatGoes_isWaitedFor() throws Exception {
    try (Connection connection = waiting(Duration.ofSeconds(60))) {
      var insert =
          CompletableFuture.runAsync(
              () -> {
                try {
                  execute(connection, "INSERT INTO t VALUES (1)");
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      while (words.isEmpty()) {
        Thread.sleep(20);
      }
      execute(other, "COMMIT");
      insert.get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void otherErrors_areNoLocks() {
    assertThat(LockedCatalog.inWords(new SQLException("no such table"))).isEmpty();
    assertThat(LockedCatalog.inWords(new IllegalStateException())).isEmpty();
    assertThat(LockedCatalog.isFailureOfDatabase(new IllegalStateException())).isFalse();
  }

  private Connection waiting(Duration longest) throws SQLException {
    Connection connection = open();
    BusyHandler.setHandler(
        connection, new LockedCatalog(file, longest, Duration.ofMillis(100), words::add));
    return connection;
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (var one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
