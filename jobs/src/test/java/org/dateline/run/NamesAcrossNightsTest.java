package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.dateline.entities.ledger.Ledger;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.ArticleReadings;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Mentions;
import org.dateline.table.ResolvedArticles;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleMentions;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The step that resolves names, night after night. The first and the last test share a corpus; the
 * last changes the ledger that all read.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NamesAcrossNightsTest {
  private static final List<TableSchema> READ =
      List.of(
          Articles.SCHEMA,
          Sentences.SCHEMA,
          Mentions.SCHEMA,
          StoryArticles.SCHEMA,
          TitleMentions.SCHEMA);

  /** An article of one line, in which {@code [Oslo|LOCATION]} is a mention of the models. */
  private record Text(String id, String story, String marked) {}

  private static final List<Text> FIRST_NIGHT =
      List.of(
          new Text("a1", "s1", "[Kiri Tangata|PERSON] came to Oslo. [Tangata|PERSON] left early."),
          new Text("a3", "s1", "There was Kiri Tangata with her new Lumenor9 in Oslo."),
          new Text("a6", "s6", "[Ada Marsh|PERSON] won the vote of the [Senate|ORGANIZATION]."),
          new Text("a7", "s7", "[Leo Marsh|PERSON] sold the Lumenor9 of his uncle."));

  private static final List<Text> SECOND_NIGHT =
      List.of(
          new Text("a2", "s1", "In spring [Kiri Tangata|PERSON] praised the Lumenor9 in Oslo."),
          new Text(
              "a4", "s4", "Nobody wanted the Lumenor9 of [Ada Marsh|PERSON] in [Bergen|LOCATION]."),
          new Text(
              "a5", "s5", "Now [Marsh|PERSON] has a Lumenor9 and a boat in [Bergen|LOCATION]."));

  private static final List<Text> BOTH_NIGHTS =
      Stream.concat(FIRST_NIGHT.stream(), SECOND_NIGHT.stream()).toList();

  /** One for all tests: a night costs half a minute. */
  @TempDir static Path folder;

  private static Night once;
  private static Night second;

  @BeforeAll
  static void twoNightsAndBothAtOnce() throws IOException {
    SharedSpark.session();
    Files.createDirectory(folder.resolve("ledger"));
    writeLedger("places.tsv", "add\tOslo\tOslo\tLOCATION\t*\tOslo\t\t\t\t\tcapital\ttest");
    once = night("once", BOTH_NIGHTS);
    night("nights", FIRST_NIGHT);
    second = night("nights", SECOND_NIGHT);
  }

  private static void writeLedger(String file, String row) throws IOException {
    Files.writeString(folder.resolve("ledger").resolve(file), Ledger.HEADER + "\n" + row + "\n");
  }

  private static Settings settings(String corpus) {
    return Settings.load(
        Optional.empty(),
        Map.of(
            "warehouse", folder.resolve("warehouse").toString(),
            "corpus", corpus,
            "ledger.path", folder.resolve("ledger").toString()));
  }

  @Test
  @Order(1)
  void twoNights_resolveAsOneDoes_andReadOnlyWhatChanged() {
    assertThat(second.rows()).isEqualTo(once.rows());
    assertThat(String.join("\n", second.rows())).contains("a3").contains("Lumenor9");
    assertThat(once.measures())
        .containsEntry("article_readings_added", 7L)
        .containsEntry("resolved_articles_added", 7L);
    // a2, a4 and a5 are new, a1 and a3 of a2's story; a7 has a name that was none before.
    assertThat(second.measures())
        .containsEntry("article_readings_added", 5L)
        .containsEntry("resolved_articles_added", 6L);
  }

  @Test
  @Order(2)
  void storeOfAnEarlierVersion_isFilledAnew() {
    night("before", FIRST_NIGHT);
    try (var warehouse = Warehouse.open("test", settings("before"))) {
      String table = warehouse.name(ResolvedArticles.SCHEMA);
      warehouse.spark().sql("ALTER TABLE " + table + " DROP COLUMN links.element.places");
    }

    Night filled = night("before", SECOND_NIGHT);

    assertThat(filled.rows()).isEqualTo(once.rows());
    assertThat(filled.measures()).containsEntry("resolved_articles_added", 7L);
  }

  @Test
  @Order(3)
  void changedLedger_readsAllAnew_andNothingStaysOfTheOldOne() throws IOException {
    writeLedger(
        "things.tsv", "add\tLumenor_lamp\tLumenor9\tPRODUCT\ten\tLumenor9\t\t\t\t\tlamp\ttest");

    Night changed = night("nights", List.of());

    assertThat(changed.measures()).containsEntry("article_readings_added", 7L);
    assertThat(String.join("\n", changed.rows())).contains("Lumenor_lamp");
    try (var warehouse = Warehouse.open("test", settings("nights"))) {
      var stored = warehouse.read(ArticleReadings.SCHEMA, "main");
      assertThat(stored.count()).isEqualTo(7);
      assertThat(stored.select("rules").distinct().count()).isEqualTo(1);
    }
  }

  /** What a night came to: the rows of its tables and its measures. */
  private record Night(List<String> rows, Map<String, Long> measures) {}

  private static Night night(String corpus, List<Text> texts) {
    var settings = settings(corpus);
    try (var warehouse = Warehouse.open("test", settings)) {
      Run run = Run.begin(warehouse, "test", List.of());
      for (TableSchema table : READ) {
        List<Row> rows = texts.stream().flatMap(text -> rows(table, text).stream()).toList();
        run.append(table, warehouse.spark().createDataFrame(rows, table.structType()));
      }
      new PipelineSteps(run, settings).entities();
      List<String> rows = new ArrayList<>();
      for (var table : List.of(Entities.SCHEMA, EntityMentions.SCHEMA, AmbiguousMentions.SCHEMA)) {
        run.read(table).drop("run_id").collectAsList().forEach(row -> rows.add(table + " " + row));
      }
      rows.sort(null);
      new Publication(warehouse).publish(run, settings, Map.of());
      return new Night(rows, Map.copyOf(run.measures()));
    }
  }

  private static List<Row> rows(TableSchema table, Text text) {
    List<Row> mentions = new ArrayList<>();
    var plain = new StringBuilder();
    for (String part : text.marked().split("[\\[\\]]")) {
      int bar = part.indexOf('|');
      if (bar > 0) {
        String surface = part.substring(0, bar);
        mentions.add(
            row(
                Mentions.SCHEMA,
                text,
                "sentence",
                0,
                "char_begin",
                plain.length(),
                "char_end",
                plain.length() + bar,
                "surface",
                surface,
                "type",
                part.substring(bar + 1),
                "annotator",
                "models"));
      }
      plain.append(bar > 0 ? part.substring(0, bar) : part);
    }
    return switch (table.name()) {
      case "mentions" -> mentions;
      case "title_mentions" -> List.of();
      case "story_articles" -> List.of(row(table, text, "story_id", text.story()));
      case "sentences" ->
          List.of(
              row(
                  table,
                  text,
                  "sentence",
                  0,
                  "char_begin",
                  0,
                  "char_end",
                  plain.length(),
                  "tokens",
                  9));
      default ->
          List.of(
              row(
                  table,
                  text,
                  "text",
                  plain.toString(),
                  "language",
                  "en",
                  "source",
                  "Source of " + text.id(),
                  "input_file",
                  "f",
                  "input_record",
                  0L));
    };
  }

  private static Row row(TableSchema table, Text text, Object... values) {
    Object[] all = new Object[values.length + 2];
    all[0] = "article_id";
    all[1] = text.id();
    System.arraycopy(values, 0, all, 2, values.length);
    return TestRows.row(table, all);
  }
}
