package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.run.settings.Settings;
import org.dateline.run.show.EveryShow;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job on the bundled corpus, through the command line as spark-submit calls it, and what
 * DuckDB then reads from the export.
 */
class NightlyTest {
  @TempDir static Path folder;

  private static final Path CONFIGURATION = root().resolve("conf/dateline.conf");
  private static Connection duckdb;
  private static String firstRun;

  @BeforeAll
  static void runNightly() throws Exception {
    SharedSpark.session();
    assertThat(nightly()).isZero();
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    firstRun = Files.readString(latest());
  }

  @AfterAll
  static void close() throws SQLException {
    if (duckdb != null) {
      duckdb.close();
    }
  }

  @Test
  void duckdb_readsEveryTableWithTheDocumentedColumns() throws SQLException {
    var tables = new ArrayList<>(AllTables.PUBLISHED);
    for (TableSchema table : tables) {
      assertThat(query("DESCRIBE SELECT * FROM " + parquet(firstRun, table.name()), "column_name"))
          .as("columns of %s", table)
          .containsExactlyElementsOf(table.storedColumns().stream().map(Column::name).toList());
    }
  }

  @Test
  void everyRecordOfEveryFile_isAccountedFor() throws SQLException {
    assertThat(
            query(
                """
                SELECT input_file
                FROM (SELECT input_file, sum(records_read) AS records_read, sum(accepted) AS accepted,
                             sum(duplicates) AS duplicates, sum(rejected) AS rejected
                      FROM %s GROUP BY input_file) r
                WHERE records_read <> accepted + duplicates + rejected
                   OR accepted <> (SELECT count(*) FROM %s a WHERE a.input_file = r.input_file)
                   OR rejected <> (SELECT count(*) FROM %s x
                                   WHERE x.input_file = r.input_file AND x.stage = 'ingest')
                """
                    .formatted(
                        parquet(firstRun, "ingest_report"),
                        parquet(firstRun, "articles"),
                        parquet(firstRun, "rejected_articles")),
                "input_file"))
        .isEmpty();
  }

  @Test
  void summaryOfTheRun_saysWhatTheTablesSay() throws Exception {
    String line = Files.readAllLines(folder.resolve("runs.jsonl")).get(0);

    JsonNode summary = new ObjectMapper().readTree(line);

    assertThat(summary.get("run").asText()).isEqualTo(firstRun);
    assertThat(
            List.of("records_read", "accepted", "duplicates", "rejected", "articles").stream()
                .map(name -> summary.get(name).asLong()))
        .containsExactly(99L, 92L, 2L, 5L, 92L);
    for (TableSchema table : AllTables.PUBLISHED) {
      assertThat(counted(firstRun, table))
          .containsExactly(summary.at("/tables/" + table.name()).asText());
    }
  }

  /** The figures and names of examples/README.md. */
  @Test
  void exampleCorpus_comesOutAsItsReadmeSays() throws SQLException {
    assertThat(
            query(
                "SELECT concat_ws(' ', sum(records_read), sum(accepted), sum(duplicates),"
                    + " sum(rejected)) AS n FROM "
                    + parquet(firstRun, "ingest_report"),
                "n"))
        .containsExactly("99 92 2 5");
    assertThat(
            query(
                "SELECT reason FROM " + parquet(firstRun, "rejected_articles") + " ORDER BY 1",
                "reason"))
        .containsExactly(
            "broken_front_matter", "broken_json", "empty_file", "invalid_utf8", "no_text");
    assertThat(
            query(
                "SELECT concat(language, ' ', count(*)) AS n FROM %s GROUP BY language ORDER BY 1"
                    .formatted(parquet(firstRun, "articles")),
                "n"))
        .containsExactly("en 68", "fr 1", "zh 23");
    assertThat(
            query(
                "SELECT measures['not_annotated.fr.language_not_configured'] AS n FROM %s"
                    .formatted(parquet(firstRun, "runs")),
                "n"))
        .containsExactly("1");
    assertThat(
            query(
                "SELECT date_raw FROM %s WHERE published_at IS NULL AND date_raw IS NOT NULL"
                    .formatted(parquet(firstRun, "articles")),
                "date_raw"))
        .as("ambiguous and false dates are kept as written and not used")
        .hasSize(3);
    assertThat(
            query(
                """
                SELECT name FROM %s WHERE regexp_matches(name,
                  'Vale|Finch|Pemberton|Crane|Umber|Westmark|Facebook|LinkedIn|WhatsApp|Mastodon')
                """
                    .formatted(parquet(firstRun, "entities")),
                "name"))
        .as("names from menus and tails")
        .isEmpty();
    assertThat(
            query(
                """
                SELECT start FROM %s WHERE granularity = 'week'
                  AND entity_id = 'corpus/organization/corvane_systems'
                """
                    .formatted(parquet(firstRun, "bursts")),
                "start"))
        .as("the rising entity")
        .containsExactly("2026-04-06");
    assertThat(
            query(
                """
                SELECT entity_b FROM %s WHERE entity_window = 'sentence' AND period = 'all'
                  AND entity_a IN ('Nvidia', 'Jensen_Huang') AND entity_b IN ('Nvidia', 'Jensen_Huang')
                  AND articles >= 2
                """
                    .formatted(parquet(firstRun, "cooccurrence")),
                "entity_b"))
        .as("one person and one company in two languages")
        .hasSize(1);
    assertThat(
            query(
                "SELECT max(n) AS n FROM (SELECT count(*) AS n FROM %s GROUP BY copy_group)"
                    .formatted(parquet(firstRun, "article_copies")),
                "n"))
        .as("the wire story under four mastheads, once edited")
        .containsExactly("4");
  }

  @Test
  void secondRunWithNothingNew_publishesTheSameRows() throws Exception {
    assertThat(nightly()).isZero();
    String secondRun = Files.readString(latest());

    assertThat(secondRun).isNotEqualTo(firstRun);
    for (TableSchema table : AllTables.PUBLISHED) {
      assertThat(counted(secondRun, table)).as("%s", table).isEqualTo(counted(firstRun, table));
      assertThat(
              query(
                  "SELECT count(*) AS n FROM (SELECT * FROM %s EXCEPT ALL SELECT * FROM %s)"
                      .formatted(parquet(firstRun, table.name()), parquet(secondRun, table.name())),
                  "n"))
          .as("rows of %s that the second run changed", table)
          .containsExactly("0");
    }
    assertThat(
            query(
                "SELECT measures['articles_annotated'] AS n FROM %s WHERE run_id = '%s'"
                    .formatted(parquet(secondRun, "runs"), secondRun),
                "n"))
        .containsExactly("0");
  }

  @Test
  void everyEntityPairSourceAndStory_canBeShown() {
    EveryShow.Outcome outcome = EveryShow.of(settings());
    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.shown()).isGreaterThan(600);
  }

  @Test
  void everyQueryOfTheNotebooks_runsOnTheExport() throws Exception {
    Path export = latest().resolveSibling(firstRun);
    try (var statement = duckdb.createStatement()) {
      statement.execute("SET VARIABLE dateline_export = '%s'".formatted(export));
      statement.execute(Files.readString(export.resolve("open.sql")));
    }
    Map<String, Integer> queries = new TreeMap<>();
    try (Stream<Path> notebooks = Files.list(root().resolve("notebooks"))) {
      for (Path notebook : notebooks.filter(p -> p.toString().endsWith(".ipynb")).toList()) {
        String code = code(notebook);
        setVariables(code);
        for (String sql : queries(code)) {
          assertThat(query(sql, null)).as("rows of %s: %s", notebook, sql).isNotEmpty();
          queries.merge(notebook.getFileName().toString(), 1, Integer::sum);
        }
      }
    }
    assertThat(queries).hasSizeGreaterThanOrEqualTo(4);
  }

  /** What a notebook's first cell sets, as in {@code NAME = "Apple"}: its queries read "name". */
  private static void setVariables(String code) throws SQLException {
    Matcher setting = Pattern.compile("(?m)^([A-Z]+) = \"([^\"]*)\"").matcher(code);
    while (setting.find()) {
      try (var statement = duckdb.createStatement()) {
        statement.execute(
            "SET VARIABLE %s = '%s'"
                .formatted(setting.group(1).toLowerCase(Locale.ROOT), setting.group(2)));
      }
    }
  }

  private static int nightly() {
    return Dateline.execute(
        "nightly",
        "--corpus",
        "examples",
        "--warehouse",
        folder.resolve("warehouse").toString(),
        "--config",
        CONFIGURATION.toString(),
        "--set",
        "export.path=" + folder.resolve("export"),
        "--summary",
        folder.resolve("runs.jsonl").toString(),
        "--input",
        root().resolve("examples/corpus").toString());
  }

  private static Settings settings() {
    return Settings.load(
        Optional.of(CONFIGURATION),
        Map.of("corpus", "examples", "warehouse", folder.resolve("warehouse").toString()));
  }

  private static Path root() {
    return Path.of(System.getProperty("dateline.root", ".."));
  }

  private static Path latest() {
    return folder.resolve("export/examples/LATEST");
  }

  private static String parquet(String run, String table) {
    return "read_parquet('%s/export/examples/%s/%s/*.parquet')".formatted(folder, run, table);
  }

  private static List<String> counted(String run, TableSchema table) throws SQLException {
    return query("SELECT count(*) AS n FROM " + parquet(run, table.name()), "n");
  }

  /** The code of a notebook's cells. */
  private static String code(Path notebook) throws IOException {
    var code = new StringBuilder();
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        cell.get("source").forEach(line -> code.append(line.asText()));
        code.append('\n');
      }
    }
    return code.toString();
  }

  /** The SQL in a notebook's code. */
  private static List<String> queries(String code) {
    Pattern call = Pattern.compile("db\\.sql\\(\"\"\"(.*?)\"\"\"\\)", Pattern.DOTALL);
    return call.matcher(code).results().map(found -> found.group(1)).toList();
  }

  /** The values of one column, or of the first if none is named. */
  private static List<String> query(String sql, String column) throws SQLException {
    List<String> values = new ArrayList<>();
    try (var statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(column == null ? String.valueOf(rows.getObject(1)) : rows.getString(column));
      }
    }
    return values;
  }
}
