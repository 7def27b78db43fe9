package org.dateline.run.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.assertj.core.groups.Tuple;
import org.dateline.run.database.RunFile;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.dateline.run.show.MillCorpus;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The single file of a run, made of a story that two outlets tell and a third reprints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuckDbFileTest {

  // A quote in the folder's name must not end the path.
  @TempDir static Path parent;
  private Path file;

  @BeforeAll
  void writeTheFile() {
    SharedSpark.session();
    Path folder = parent.resolve("it's an export");
    Tables tables = MillCorpus.analyzed(Settings.load(Optional.empty(), Map.of()));
    for (TableSchema table : AllTables.EXPORTED) {
      Dataset<Row> rows =
          tables.schemas().contains(table) ? tables.get(table) : table.empty(SharedSpark.session());
      rows.withColumn("run_id", functions.lit("r1"))
          .coalesce(1)
          .write()
          .parquet(folder.resolve(table.name()).toString());
    }
    file = folder.resolve("run.duckdb");
    RunFile.write(file, filesIn(folder));
  }

  private static Function<TableSchema, List<String>> filesIn(Path folder) {
    return table -> List.of(folder.resolve(table.name()) + "/*.parquet");
  }

  @Test
  void fileAlone_answersQuestionsWithNames() throws SQLException {
    assertThat(rows(file, "SELECT name, articles, originals, sources FROM who_with('ada roe')"))
        .containsExactly(tuple("Initech", 3L, 2L, 3L));
    assertThat(rows(file, "SELECT words FROM sentences_of('Ada Roe')")).hasSize(3);
    assertThat(rows(file, "SELECT articles FROM trend('Initech', 'month')"))
        .containsExactly(tuple(3L));
  }

  @Test
  void views_carryTheDefinitionsOfTablesAndColumns() throws SQLException {
    assertThat(rows(file, "SELECT comment FROM duckdb_views() WHERE view_name = 'entities'"))
        .containsExactly(tuple(Entities.SCHEMA.grain()));
    assertThat(
            rows(
                file,
                "SELECT count(*) FROM duckdb_columns() WHERE table_name = 'entities' AND comment IS NULL AND schema_name = 'main'"))
        .containsExactly(tuple(0L));
  }

  @Test
  void times_areInUtcWithoutAZone() throws SQLException {
    assertThat(
            rows(
                file,
                "SELECT typeof(published_at), strftime(published_at, '%H:%M') FROM articles WHERE article_id = 'a2'"))
        .containsExactly(tuple("TIMESTAMP", "09:00"));
  }

  @Test
  void layout_isOneThatOlderReleasesRead() throws SQLException {
    assertThat(
            rows(
                file,
                "SELECT tags['storage_version'][1:6] FROM duckdb_databases() WHERE NOT internal"))
        .containsExactly(tuple("v1.0.0"));
  }

  @Test
  void runWithoutFiles_isTablesWithoutRows() throws SQLException {
    Path empty = parent.resolve("empty.duckdb");

    RunFile.write(empty, table -> List.of());

    assertThat(rows(empty, "FROM articles")).isEmpty();
    assertThat(rows(empty, "FROM periods")).isEmpty();
  }

  @Test
  void olderFileOfARun_mayBeReplacedAndNothingElse() throws Exception {
    Path notes = Files.writeString(parent.resolve("notes.duckdb"), "do not lose");
    Path own = parent.resolve("own.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + own);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE mine AS SELECT 42 AS answer");
    }

    check(file);
    check(parent.resolve("new/one.duckdb"));
    for (Path other : List.of(notes, own, parent)) {
      assertThatThrownBy(() -> check(other))
          .isInstanceOfSatisfying(
              DatelineException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE))
          .hasMessageContaining(other + ": expected ");
    }
  }

  @Test
  void fileThatCannotBeFinished_leavesTheOlderOne() throws Exception {
    Path target = Files.writeString(parent.resolve("kept"), "old");
    var next = new NewFile(target, FileFormat.DUCKDB);

    assertThatThrownBy(
            () ->
                next.write(
                    unfinished -> {
                      Files.writeString(unfinished, "half");
                      throw new IllegalStateException("disk full");
                    }))
        .hasMessageContaining("kept: disk full");

    assertThat(target).hasContent("old");
    assertThat(parent.resolve(".kept.unfinished")).doesNotExist();
  }

  private static void check(Path place) {
    RunFiles.none().with(FileFormat.DUCKDB, Optional.of(place)).check();
  }

  private static List<Tuple> rows(Path database, String query) throws SQLException {
    List<Tuple> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = result.getObject(i + 1);
        }
        rows.add(tuple(row));
      }
    }
    return rows;
  }
}
