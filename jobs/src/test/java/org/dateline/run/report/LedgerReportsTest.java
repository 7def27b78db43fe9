package org.dateline.run.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.entities.ledger.Ledger;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports on two runs, between which a name was pinned. */
class LedgerReportsTest {
  private static final String TEXT = "Marsh met Tarn. Ada Marsh spoke of Marsh.";

  private static final String LEDGER =
      """
      add,Ada_Marsh,Ada Marsh,PERSON,*,Ada Marsh,,,,,,ann
      """;

  private static final String PIN =
      """
      pin,Ada_Marsh,Ada Marsh,PERSON,*,Marsh,,,,source:Gazette,the only one they mean,ann
      """;

  @TempDir Path folder;
  private Settings settings;
  private Warehouse warehouse;

  @BeforeEach
  void open() throws IOException {
    SharedSpark.session();
    Path ledger = Files.createDirectory(folder.resolve("ledger"));
    Files.writeString(ledger.resolve("people.tsv"), tsv(LEDGER + PIN));
    settings =
        Settings.load(
            Optional.empty(),
            Map.of(
                "warehouse",
                folder.resolve("warehouse").toString(),
                "corpus",
                "reports",
                "ledger.path",
                ledger.toString()));
    warehouse = Warehouse.open("test", settings);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void explain_saysWhatASurfaceBecameAndWhy() {
    String run = publish(LEDGER, false);
    String text = LedgerReports.explain(settings, "Marsh", Optional.empty(), Answer.Form.TEXT);
    assertThat(text)
        .contains("“Marsh” in run " + run)
        .contains(
            "people.tsv:3  pin  Marsh (*)  as Ada_Marsh  in source:Gazette"
                + "  because: the only one they mean  by ann")
        .contains("not known there")
        .contains(
            "Ada_Marsh by article_last_name (score 0.90), found by model: 1 mention in 1 article")
        .contains("“Ada Marsh spoke of Marsh.” (Gazette, 2024-06-03, a1)")
        .contains(
            "lone_name, found by model: 1 mention in 1 article;"
                + " candidates in the first: Ada_Marsh 0.40")
        .contains("“Marsh met Tarn.” (Gazette, 2024-06-03, a1)")
        .doesNotContain("IN ITS ARTICLE");
    assertThat(LedgerReports.explain(settings, "Marsh", Optional.of("a1"), Answer.Form.TEXT))
        .contains("IN ITS ARTICLE")
        .containsPattern("16 +Ada Marsh +PERSON +Ada_Marsh +ledger +1.00 +ledger");
    assertThat(LedgerReports.explain(settings, "Nobody", Optional.empty(), Answer.Form.TEXT))
        .contains("no row has a say on it", "LINKED\n  never", "LEFT OPEN\n  never");
  }

  @Test
  void diff_saysWhatMovedAndWhatWasChanged() {
    String first = publish(LEDGER, false);
    assertThatThrownBy(() -> Reports.diff(settings, List.of(), Answer.Form.TEXT))
        .hasMessageContaining("two published runs to compare, found 1");
    String second = publish(LEDGER + PIN, true);
    String text = Reports.diff(settings, List.of(), Answer.Form.TEXT);
    assertThat(text)
        .contains("From run " + first + " to run " + second)
        .contains("program: the same")
        .contains("settings: the same")
        .contains("ledger: 1 row added, 0 removed")
        .contains(
            "+ pin  Ada_Marsh  *  Marsh  source:Gazette  the only one they mean  ann"
                + "  (Ada_Marsh: mentions 2, now 3)")
        .containsPattern("entity_mentions +3 +4 +\\+1")
        .contains("0 new, 0 gone, 1 other")
        .containsPattern("2 +3 +\\+1 +1 +1 +\\+0 +Ada_Marsh")
        .containsPattern("lone_name +1 +0 +-1");
    assertThat(Reports.diff(settings, List.of(second, first), Answer.Form.TEXT))
        .contains("ledger: 0 rows added, 1 removed")
        .containsPattern("3 +2 +-1 +1 +1 +\\+0 +Ada_Marsh");
    assertThatThrownBy(() -> Reports.diff(settings, List.of("yesterday"), Answer.Form.TEXT))
        .hasMessageContaining("no published run yesterday");
  }

  @Test
  void suggestions_areRowsOfALedgerFile() {
    publish(LEDGER, false);
    String text = LedgerReports.suggest(settings, 5, "ann");
    assertThat(text)
        .contains(Ledger.HEADER)
        .contains("# moves 1 mention, 2 stay: one name within the other, both in 1 story; e.g. a1")
        .contains(
            "merge\tAda_Marsh\tAda Marsh\tPERSON\t*\tcorpus/person/ada_l_marsh\t\t\t\t\t"
                + "one name within the other\tann");
    assertThat(Ledger.parse("suggested.tsv", text.lines().toList()).problems()).isEmpty();
  }

  private String publish(String ledger, boolean pinned) {
    // A report closes its session, and with it what this thread's active one was.
    org.apache.spark.sql.SparkSession.setActiveSession(warehouse.spark());
    Run run = Run.begin(warehouse, "entities", List.of());
    replace(run, Articles.SCHEMA, article());
    replace(run, Sentences.SCHEMA, sentence(0, 0, 15), sentence(1, 16, TEXT.length()));
    replace(
        run,
        Entities.SCHEMA,
        entity("Ada_Marsh", "Ada Marsh", "ledger", pinned ? 3L : 2L),
        entity("corpus/person/ada_l_marsh", "Ada L Marsh", "corpus", 1L));
    Row full = linked(1, 16, "Ada Marsh", "Ada_Marsh", "ledger", 1.0, "ledger");
    Row last = linked(1, 35, "Marsh", "Ada_Marsh", "article_last_name", 0.9, "model");
    Row other = linked(1, 26, "spoke", "corpus/person/ada_l_marsh", "corpus_name", 0.8, "model");
    Row lone =
        mention(
            AmbiguousMentions.SCHEMA,
            0,
            0,
            "Marsh",
            "reason",
            "lone_name",
            "found_by",
            "model",
            "candidates",
            new Row[] {RowFactory.create("Ada_Marsh", "Ada Marsh", 0.4)});
    if (pinned) {
      Row pin = linked(0, 0, "Marsh", "Ada_Marsh", "ledger_pin", 1.0, "ledger");
      replace(run, EntityMentions.SCHEMA, pin, full, last, other);
      replace(run, AmbiguousMentions.SCHEMA);
    } else {
      replace(run, EntityMentions.SCHEMA, full, last, other);
      replace(run, AmbiguousMentions.SCHEMA, lone);
    }
    replace(
        run,
        StoryArticles.SCHEMA,
        TestRows.row(StoryArticles.SCHEMA, "story_id", "s1", "article_id", "a1"));
    replace(
        run,
        LedgerAliases.SCHEMA,
        Ledger.parse("people.tsv", tsv(ledger).lines().toList()).rows().toArray(Row[]::new));
    new Publication(warehouse).publish(run, settings, Map.of());
    return run.id();
  }

  private void replace(Run run, TableSchema table, Row... rows) {
    run.replace(table, warehouse.spark().createDataFrame(List.of(rows), table.structType()), "");
  }

  private static String tsv(String commas) {
    return Ledger.HEADER + "\n" + commas.replace(',', '\t');
  }

  private static Row article() {
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        "a1",
        "source",
        "Gazette",
        "published_date",
        java.sql.Date.valueOf("2024-06-03"),
        "text",
        TEXT);
  }

  private static Row sentence(int number, int begin, int end) {
    return TestRows.row(
        Sentences.SCHEMA,
        "article_id",
        "a1",
        "sentence",
        number,
        "char_begin",
        begin,
        "char_end",
        end);
  }

  private static Row entity(String id, String name, String base, long mentions) {
    return TestRows.row(
        Entities.SCHEMA,
        "entity_id",
        id,
        "name",
        name,
        "type",
        "PERSON",
        "knowledge_base",
        base,
        "mentions",
        mentions,
        "articles",
        1L);
  }

  private static Row linked(
      int sentence,
      int begin,
      String surface,
      String entity,
      String method,
      double score,
      String by) {
    return mention(
        EntityMentions.SCHEMA,
        sentence,
        begin,
        surface,
        "entity_id",
        entity,
        "link_method",
        method,
        "link_score",
        score,
        "found_by",
        by,
        "language",
        "en");
  }

  private static Row mention(
      TableSchema table, int sentence, int begin, String surface, Object... more) {
    var values = new java.util.ArrayList<Object>(List.of(more));
    values.addAll(
        List.of(
            "article_id",
            "a1",
            "sentence",
            sentence,
            "char_begin",
            begin,
            "char_end",
            begin + surface.length(),
            "surface",
            surface,
            "type",
            "PERSON"));
    return TestRows.row(table, values.toArray());
  }
}
