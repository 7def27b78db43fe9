package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dateline.analysis.claims.ClaimComparison;
import org.dateline.analysis.claims.Claims;
import org.dateline.analysis.claims.ClaimsAnalysis;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.dateline.text.NormalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories and claims, night after night: what one article gives by itself is found once. */
class KeptBetweenNightsTest {
  private static final List<TableSchema> MADE =
      List.of(
          ArticleCopies.SCHEMA,
          Stories.SCHEMA,
          StoryArticles.SCHEMA,
          StoryThreads.SCHEMA,
          Claims.SCHEMA,
          ClaimComparison.SCHEMA);

  /** An article that begins with a company's name, and what that stands for. */
  private record Text(String id, String entity, String text) {}

  private static final Text MILL =
      new Text(
          "a1",
          "Initech",
          "Initech cut 400 jobs at its paper mill near Halden. The river town has no other works.");
  private static final Text FERRY =
      new Text("a2", "Nordkyst", "Nordkyst cut 30 jobs on its ferry to Sorvik.");
  private static final Text MILL_BY_ANOTHER =
      new Text(
          "a3",
          "Initech",
          "Initech cut 500 jobs at the Halden paper mill, the river town's only works.");

  @TempDir Path folder;

  @BeforeEach
  void open() {
    SharedSpark.session();
  }

  @Test
  void twoNights_giveWhatOneGives_andSearchOnlyWhatChanged() {
    var otherNordkyst = new Text(FERRY.id(), "Nordkyst_(1912)", FERRY.text());
    List<Text> last = List.of(MILL, otherNordkyst, MILL_BY_ANOTHER);
    Night once = night("once", last, List.of(), last);
    night("nights", List.of(MILL, FERRY), List.of(), List.of(MILL, FERRY));

    Night second = night("nights", last, List.of(MILL, FERRY), List.of(MILL_BY_ANOTHER));

    assertThat(second.rows()).isEqualTo(once.rows());
    assertThat(String.join("\n", second.rows())).contains("Nordkyst_(1912)", "different");
    assertThat(once.measures())
        .containsEntry("article_words_added", 3L)
        .containsEntry("article_claims_added", 3L);
    // a3 is new; the name in a2 stands for something else now.
    assertThat(second.measures())
        .containsEntry("article_words_added", 1L)
        .containsEntry("article_claims_added", 2L);
  }

  /** What a night came to: the rows of its tables and its measures. */
  private record Night(List<String> rows, Map<String, Long> measures) {}

  private Night night(String corpus, List<Text> all, List<Text> known, List<Text> added) {
    var settings =
        Settings.load(
            Optional.empty(),
            Map.of("warehouse", folder.resolve("warehouse").toString(), "corpus", corpus));
    assertThat(known.size() + added.size()).isEqualTo(all.size());
    try (var warehouse = Warehouse.open("test", settings)) {
      Run run = Run.begin(warehouse, "test", List.of());
      var spark = warehouse.spark();
      for (TableSchema table : List.of(Articles.SCHEMA, Sentences.SCHEMA)) {
        List<Row> rows = added.stream().map(text -> row(table, text)).toList();
        run.append(table, spark.createDataFrame(rows, table.structType()));
      }
      List<Row> mentions = all.stream().map(text -> row(EntityMentions.SCHEMA, text)).toList();
      run.replace(
          EntityMentions.SCHEMA,
          spark.createDataFrame(mentions, EntityMentions.SCHEMA.structType()),
          "");
      var steps = new PipelineSteps(run, settings);
      steps.stories();
      steps.analyze(ClaimsAnalysis.ANALYSIS);
      List<String> rows = new ArrayList<>();
      for (TableSchema table : MADE) {
        run.read(table).drop("run_id").collectAsList().forEach(row -> rows.add(table + " " + row));
      }
      rows.sort(null);
      new Publication(warehouse).publish(run, settings, Map.of());
      return new Night(rows, Map.copyOf(run.measures()));
    }
  }

  private static Row row(TableSchema table, Text text) {
    return switch (table.name()) {
      case "articles" ->
          TestRows.row(
              table,
              "article_id",
              text.id(),
              "source",
              "Source of " + text.id(),
              "language",
              "en",
              "title",
              text.text().substring(0, 30),
              "text",
              text.text(),
              "text_fingerprint",
              NormalizedText.fingerprint(text.text()),
              "published_at",
              Timestamp.from(Instant.parse("2024-03-06T0" + text.id().charAt(1) + ":00:00Z")),
              "date_provenance",
              "metadata",
              "date_precision",
              "second");
      case "sentences" ->
          TestRows.row(
              table,
              "article_id",
              text.id(),
              "sentence",
              0,
              "char_begin",
              0,
              "char_end",
              text.text().length());
      default ->
          TestRows.row(
              table,
              "article_id",
              text.id(),
              "sentence",
              0,
              "char_begin",
              0,
              "char_end",
              text.text().indexOf(' '),
              "entity_id",
              text.entity(),
              "type",
              "ORGANIZATION",
              "role",
              "subject");
    };
  }
}
