package org.dateline.run.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.message.DatelineException;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareTest {
  private static final Settings.Share BARE =
      new Settings.Share(false, "https://licence.example/", "");
  private static final Settings.Share TITLED =
      new Settings.Share(true, "https://licence.example/", "Me");

  @TempDir Path folder;

  @BeforeEach
  void writeTables() throws SQLException {
    copy(
        "articles",
        """
        SELECT 'a1' AS article_id, 'Post' AS source, 'Six words stand in this title' AS title,
          'https://post.example/six-words' AS url, 'Nobody shall read this sentence of theirs.' AS text,
          DATE '2024-02-03' AS published_date, TIMESTAMP '2024-02-03 08:00:00' AS published_at""");
    copy(
        "entities",
        "SELECT 'Ada' AS entity_id, 'Ada Roe' AS name, 'PERSON' AS type, 5 AS articles, ['Roe'] AS aliases");
    copy(
        "cooccurrence",
        """
        SELECT 'sentence' AS entity_window, 'all' AS period, 'Ada' AS entity_a, 'Bo' AS entity_b,
          7 AS articles, 0.1::DOUBLE + 0.2::DOUBLE AS npmi""");
  }

  @Test
  void counts_areWholeAndTextsEmpty() {
    share(BARE);

    try (var run = open()) {
      assertThat(run.rows("SELECT articles, npmi, name_a FROM cooccurrence"))
          .extracting(row -> tuple(row.getAs("articles"), row.getAs("npmi"), row.getAs("name_a")))
          .containsExactly(tuple(7L, 0.1 + 0.2, "Ada Roe"));
      assertThat(
              run.rows(
                  "SELECT source, title, url, text, published_at::VARCHAR AS at FROM articles"))
          .extracting(row -> row.toString())
          .containsExactly(
              "{source=Post, title=null, url=null, text=null, at=2024-02-03 08:00:00+00}");
      assertThat(run.rows("SELECT aliases FROM entities"))
          .extracting(row -> row.isNull("aliases"))
          .containsExactly(true);
    }
  }

  @Test
  void titles_areGivenWhereTheSettingSaysSo() {
    share(TITLED);

    try (var run = open()) {
      assertThat(run.rows("SELECT title, text FROM articles"))
          .extracting(row -> row.toString())
          .containsExactly("{title=Six words stand in this title, text=null}");
    }
    assertThat(folder.resolve("shared/CITATION.txt")).hasContent("Me");
    assertThat(folder.resolve("shared/LICENCE.txt")).content().contains("https://licence.example/");
  }

  @Test
  void croissant_describesEveryFileAndColumnThatIsGiven() throws Exception {
    share(BARE);

    JsonNode all =
        new JsonMapper().readTree(folder.resolve("shared").resolve(Croissant.NAME).toFile());

    assertThat(all.get("distribution")).hasSize(AllTables.EXPORTED.size());
    for (JsonNode file : all.get("distribution")) {
      assertThat(folder.resolve("shared").resolve(file.get("contentUrl").asText())).isRegularFile();
    }
    Set<String> fields = new TreeSet<>();
    all.get("recordSet")
        .forEach(set -> set.get("field").forEach(field -> fields.add(field.get("@id").asText())));
    assertThat(fields).contains("articles/source", "cooccurrence/npmi");
    assertThat(fields).doesNotContain("articles/text", "articles/title", "cooccurrence/evidence");
  }

  /** A column of text that is new must be looked at before it is given away. */
  @Test
  void columnsOfTextThatAreGiven_areTheseAndNoOthers() {
    Set<String> given = new TreeSet<>();
    for (TableSchema table : AllTables.EXPORTED) {
      List<String> withheld = SharedColumns.withheld(table, BARE);
      for (Column column : table.columns()) {
        if (holdsText(column.type())
            && !withheld.contains(column.name())
            && table.references().stream().noneMatch(r -> r.column().equals(column.name()))) {
          given.add(table.name() + "." + column.name());
        }
      }
    }
    assertThat(String.join("\n", given)).isEqualTo(GIVEN.strip());
  }

  private static final String GIVEN =
      """
      ambiguous_mentions.annotator
      ambiguous_mentions.candidates
      ambiguous_mentions.found_by
      ambiguous_mentions.reason
      ambiguous_mentions.type
      article_copies.agency
      article_copies.copy_group
      article_versions.first_article_id
      articles.article_id
      articles.date_precision
      articles.date_problem
      articles.date_provenance
      articles.language
      articles.language_note
      articles.script
      articles.source
      articles.text_fingerprint
      articles.text_note
      bursts.granularity
      claim_comparison.agreement
      claim_comparison.unit
      claims.entity_ids
      claims.kind
      claims.source
      claims.speaker_id
      claims.unit
      cooccurrence.entity_window
      cooccurrence.evidence
      cooccurrence.period
      cooccurrence.period_state
      entities.entity_id
      entities.knowledge_base
      entities.name
      entities.qid
      entities.type
      entity_mentions.annotator
      entity_mentions.found_by
      entity_mentions.language
      entity_mentions.link_method
      entity_mentions.role
      entity_mentions.source
      entity_mentions.type
      files_read.rules
      ingest_report.languages
      ingest_report.notes
      ingest_report.rejected_by_reason
      ingest_report.source
      input_fields.field
      input_fields.format
      input_fields.looks_like
      input_fields.role
      input_fields.setting
      input_fields.shape
      language_attention.language
      ledger_aliases.action
      ledger_aliases.alias
      ledger_aliases.bounded_to
      ledger_aliases.entity_id
      ledger_aliases.language
      ledger_aliases.name
      ledger_aliases.qid
      ledger_aliases.type
      mention_trends.granularity
      mentions.annotator
      mentions.type
      rejected_articles.reason
      rejected_articles.stage
      runs.audits
      runs.job
      runs.measures
      runs.row_counts
      runs.version
      source_coverage.source
      source_entities.source
      source_pairs.source_a
      source_pairs.source_b
      source_records.source
      source_ties.evidence
      source_ties.period
      source_ties.source
      stories.first_source
      stories.story_id
      story_articles.joined_as
      story_coverage.entities_included
      story_coverage.entities_omitted
      story_coverage.source
      story_threads.joined_as
      story_threads.thread_id
      title_entity_mentions.annotator
      title_entity_mentions.found_by
      title_entity_mentions.language
      title_entity_mentions.link_method
      title_entity_mentions.role
      title_entity_mentions.source
      title_entity_mentions.type
      title_mentions.annotator
      title_mentions.type
      trend_changes.direction
      trend_changes.granularity
      """;

  private static boolean holdsText(DataType type) {
    return type.equals(DataTypes.StringType) || type.json().contains("\"string\"");
  }

  @Test
  void folderOfSomethingElse_isNotReplaced() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    new Share(other).check();
    Files.writeString(other.resolve("notes.txt"), "mine");

    assertThatThrownBy(() -> new Share(other).check())
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("expected no folder, an empty one or an older share");
    share(BARE);
    new Share(folder.resolve("shared")).check();
    share(TITLED);
  }

  private void share(Settings.Share params) {
    new Share(folder.resolve("shared")).write("news", "20240203T080000Z-1", this::files, params);
  }

  private RunDatabase open() {
    return RunDatabase.of(
        "r1",
        table ->
            List.of(folder.resolve("shared/" + table.name() + "/part-00000.parquet").toString()));
  }

  private List<String> files(TableSchema table) {
    Path parquet = folder.resolve(table.name() + ".parquet");
    return Files.exists(parquet) ? new ArrayList<>(List.of(parquet.toString())) : List.of();
  }

  private void copy(String table, String rows) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (%s) TO '%s' (FORMAT parquet)".formatted(rows, folder.resolve(table + ".parquet")));
    }
  }
}
