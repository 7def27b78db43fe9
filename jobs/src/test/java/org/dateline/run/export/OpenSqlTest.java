package org.dateline.run.export;

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
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.assertj.core.groups.Tuple;
import org.dateline.run.settings.Settings;
import org.dateline.run.show.MillCorpus;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The SQL beside an export, run by DuckDB on a story that two outlets tell and a third reprints.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenSqlTest {

  // A quote in the folder's name must not end the path.
  @TempDir static Path parent;
  private Path folder;
  private Connection duckdb;

  @BeforeAll
  void openAnExport() throws Exception {
    SharedSpark.session();
    folder = parent.resolve("it's an export");
    Tables tables =
        MillCorpus.analyzed(
            Settings.load(
                Optional.empty(),
                Map.of(
                    "analysis.ties.min-articles", "2", "analysis.ties.min-source-articles", "1")));
    for (TableSchema table : AllTables.EXPORTED) {
      Dataset<Row> rows =
          tables.schemas().contains(table) ? tables.get(table) : table.empty(SharedSpark.session());
      rows.withColumn("run_id", functions.lit("r1"))
          .coalesce(1)
          .write()
          .parquet(folder.resolve(table.name()).toString());
    }
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    Files.writeString(folder.resolve(OpenSql.NAME), OpenSql.text("news", "r1"));
    execute("SET VARIABLE dateline_export = '" + folder.toString().replace("'", "''") + "'");
    execute(Files.readString(folder.resolve(OpenSql.NAME)));
  }

  @AfterAll
  void close() throws SQLException {
    duckdb.close();
  }

  @Test
  void everyTable_isAViewWithItsDefinitionsAsComments() throws SQLException {
    for (TableSchema table : AllTables.EXPORTED) {
      assertThat(rows("SELECT comment FROM duckdb_views() WHERE view_name = '%s'", table.name()))
          .containsExactly(tuple(table.grain()));
      List<Tuple> expected =
          table.storedColumns().stream()
              .map(column -> tuple(column.name(), column.meaning()))
              .toList();
      assertThat(
              rows(
                  "SELECT column_name, comment FROM duckdb_columns() WHERE table_name = '%s'",
                  table.name()))
          .as(table.name())
          .containsAll(expected);
    }
  }

  @Test
  void everyColumnThatNamesAnEntity_hasTheNameBesideIt() throws SQLException {
    for (TableSchema table : AllTables.EXPORTED) {
      long ids =
          table.references().stream()
              .filter(reference -> reference.table().name().equals("entities"))
              .count();
      long names =
          rows("SELECT column_name FROM duckdb_columns() WHERE table_name = '%s'", table.name())
                  .size()
              - table.storedColumns().size();
      assertThat(names).as(table.name()).isEqualTo(ids);
    }
    assertThat(rows("SELECT DISTINCT name_a, entity_a, name_b FROM cooccurrence"))
        .containsExactly(tuple("Ada Roe", "Ada_Roe", "Initech"));
  }

  @Test
  void whoWith_listsPartnersOfANameInAnyCase() throws SQLException {
    assertThat(rows("SELECT name, articles, originals, sources FROM who_with('ada roe')"))
        .containsExactly(tuple("Initech", 3L, 2L, 3L));
    assertThat(rows("SELECT name FROM who_with('英尼', in_window := 'article')"))
        .containsExactly(tuple("Ada Roe"));
  }

  @Test
  void pair_isTheSameEitherWay() throws SQLException {
    List<Tuple> oneWay =
        rows("SELECT entity_window, period, articles FROM pair('Initech', 'Ada Roe')");
    assertThat(oneWay).contains(tuple("sentence", "all", 3L), tuple("sentence", "2026-03", 3L));
    assertThat(rows("SELECT entity_window, period, articles FROM pair('Ada_Roe', 'Initech')"))
        .isEqualTo(oneWay);
  }

  @Test
  void sentences_areThoseThatNameBothOriginalsFirst() throws SQLException {
    assertThat(
            rows(
                "SELECT words, source, CAST(is_original AS VARCHAR) FROM sentences_with('Initech', 'Ada Roe')"))
        .containsExactly(
            tuple(MillCorpus.MILL, "Post", "true"),
            tuple(MillCorpus.OTHER, "Ledger", "true"),
            tuple(MillCorpus.MILL, "Meridian", "false"));
    assertThat(rows("SELECT words FROM sentences_of('Ada Roe')")).hasSize(3);
  }

  @Test
  void offsetsAfterAnEmoji_countItAsTwo() throws SQLException {
    String text = "A 😀 b 😀😀 c";
    for (int begin = 0; begin < text.length(); begin++) {
      for (int end = begin; end <= text.length(); end++) {
        if (cutsAPair(text, begin) || cutsAPair(text, end)) {
          continue;
        }
        assertThat(rows("SELECT part_of('%s', %d, %d)", text, begin, end))
            .containsExactly(tuple(text.substring(begin, end)));
      }
    }
  }

  private static boolean cutsAPair(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  @Test
  void trend_hasTheRowsOfMentionTrends() throws SQLException {
    assertThat(
            rows(
                "SELECT CAST(period_start AS VARCHAR), articles, articles_total, attention_share FROM trend('Initech', 'day')"))
        .containsExactly(tuple("2026-03-02", 2L, 2L, 1.0), tuple("2026-03-03", 1L, 1L, 1.0));
    assertThat(
            rows(
                """
                SELECT t.period_start FROM mention_trends t JOIN periods p USING (granularity, period_start)
                WHERE t.articles_total <> p.articles_total"""))
        .isEmpty();
  }

  @Test
  void trendOfOneWhoIsMentionedNowhere_isZeroInEveryPeriod() throws SQLException {
    assertThat(
            rows(
                "SELECT articles, attention_share, round(attention_high, 4) FROM trend('Roe_(deer)', 'day')"))
        // Wilson's upper end of 0 of 2 and of 0 of 1.
        .containsExactly(tuple(0L, 0.0, 0.6576), tuple(0L, 0.0, 0.7935));
  }

  @Test
  void story_listsItsArticlesInTheOrderOfTime() throws SQLException {
    assertThat(rows("SELECT article_id, source FROM story('s1')"))
        .containsExactly(tuple("a1", "Post"), tuple("a2", "Ledger"), tuple("a3", "Meridian"));
  }

  @Test
  void outlet_isFoundInAnyCase() throws SQLException {
    assertThat(rows("SELECT count(*) >= 0 FROM outlet('meridian')")).hasSize(1);
    assertThatThrownBy(() -> rows("FROM outlet('Gazette')"))
        .hasMessageContaining("No source is called \"Gazette\"");
  }

  @Test
  void whoTies_listsTheOutletsOfAPair() throws SQLException {
    assertThat(
            rows(
                "SELECT source, windows, share, expected FROM who_ties('Initech', 'Ada Roe', in_period := '2026') ORDER BY source"))
        .containsExactly(
            tuple("Ledger", 1L, 1.0, 1.0),
            tuple("Meridian", 1L, 1.0, 1.0),
            tuple("Post", 1L, 1.0, 1.0));
  }

  @Test
  void nameOfSeveral_isAnErrorThatListsThem() {
    assertThatThrownBy(() -> rows("FROM who_with('Roe')"))
        .hasMessageContaining("\"Roe\" may be any of these; give the id: Ada_Roe, Roe_(deer)");
    assertThatThrownBy(() -> rows("FROM who_with('Nobody')"))
        .hasMessageContaining("No entity has the id, name or alias \"Nobody\".");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<Tuple> rows(String sql, Object... values) throws SQLException {
    List<Tuple> rows = new ArrayList<>();
    String query = values.length == 0 ? sql : sql.formatted(values);
    try (Statement statement = duckdb.createStatement();
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
