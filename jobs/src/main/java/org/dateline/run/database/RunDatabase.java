package org.dateline.run.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.table.TableSchema;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A published run, asked in SQL: a view for each of its tables, with the names of entities beside
 * their ids, and the questions that each export carries ({@link RunViews}). Nothing can be written
 * through it but tables in memory.
 */
public final class RunDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunDatabase.class);

  private final String run;
  private final Connection connection;

  private RunDatabase(String run, Connection connection) {
    this.run = run;
    this.connection = connection;
  }

  /**
   * Opens a run.
   *
   * @param run its id
   * @param files the Parquet files of each of its tables, as local paths; none for an empty one
   */
  public static RunDatabase of(String run, Function<TableSchema, List<String>> files) {
    RunDatabase database = withoutViews(run);
    try {
      database.execute(
          RunViews.of(
              table ->
                  "(%s)"
                      .formatted(
                          OlderFiles.complete(table, RunViews.read(table, files.apply(table)))),
              RunViews.Comments.NONE));
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Opens a run without views and questions; {@link #view} makes the views that are needed. */
  public static RunDatabase withoutViews(String run) {
    try {
      return new RunDatabase(run, DuckDb.open());
    } catch (SQLException e) {
      throw failure("opening a database in memory", e);
    }
  }

  /**
   * Makes a view of a table as it is, without names beside ids. Columns that files of an older
   * version lack are completed ({@link OlderFiles}).
   *
   * @param files local paths; without any the table is empty
   */
  public void view(String name, TableSchema table, List<String> files) {
    execute(
        "CREATE OR REPLACE VIEW \"%s\" AS %s"
            .formatted(name, OlderFiles.complete(table, RunViews.read(table, files))));
  }

  /** Texts as a list in SQL, for {@code IN}; of none it matches nothing. */
  public static String list(Collection<String> texts) {
    return texts.isEmpty()
        ? "(NULL)"
        : texts.stream().map(RunViews::text).collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * Loads DuckDB's library in the background, which takes a good part of a second: for commands
   * that have to ask a catalog first.
   */
  public static void loadAhead() {
    var loading =
        new Thread(
            () -> {
              try {
                withoutViews("").close();
              } catch (RuntimeException | LinkageError e) {
                LOG.debug("cannot load DuckDB ahead; who uses it is told", e);
              }
            },
            "duckdb");
    loading.setDaemon(true);
    loading.start();
  }

  /** The run's id. */
  public String run() {
    return run;
  }

  /** Runs statements that give no rows. */
  public void execute(String statements) {
    try (var statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw failure(statements, e);
    }
  }

  /** The rows of an answer. */
  public List<SqlRow> rows(String query, Object... values) {
    List<SqlRow> rows = new ArrayList<>();
    forEach(query, rows::add, values);
    return rows;
  }

  /** Gives each row of an answer to somebody, without keeping them. */
  public void forEach(String query, Consumer<SqlRow> taker, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var answer = statement.executeQuery()) {
        while (answer.next()) {
          taker.accept(SqlRow.of(answer));
        }
      }
    } catch (SQLException e) {
      throw failure(query, e);
    }
  }

  /** Opens a table in memory to add rows to it, which are there once it is closed. */
  public TextRows addTo(String table) {
    try {
      return new TextRows(connection.unwrap(DuckDBConnection.class).createAppender(table));
    } catch (SQLException e) {
      throw failure(table, e);
    }
  }

  /** Rows of texts that are being added. */
  public static final class TextRows implements AutoCloseable {
    private final DuckDBAppender appender;

    private TextRows(DuckDBAppender appender) {
      this.appender = appender;
    }

    /** Adds a row: a text for each column. */
    public void add(String... values) {
      try {
        appender.beginRow();
        for (String value : values) {
          appender.append(value);
        }
        appender.endRow();
      } catch (SQLException e) {
        throw failure("adding a row", e);
      }
    }

    @Override
    public void close() {
      try {
        appender.close();
      } catch (SQLException e) {
        throw failure("adding rows", e);
      }
    }
  }

  private static IllegalStateException failure(String statement, SQLException cause) {
    return new IllegalStateException("%s: %s".formatted(cause.getMessage(), statement), cause);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure("closing the database", e);
    }
  }
}
