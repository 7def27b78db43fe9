package org.dateline.run.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.report.Answer;
import org.dateline.run.report.Digest;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.Reports;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a story that two outlets tell and a third one reprints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowReportsTest {
  @TempDir static Path folder;
  private Settings settings;
  private String run;

  @BeforeAll
  void publish() {
    SharedSpark.session();
    settings =
        Settings.load(
            Optional.empty(),
            Map.of("warehouse", folder.resolve("warehouse").toString(), "corpus", "shown"));
    try (var warehouse = Warehouse.open("test", settings)) {
      Run writing = Run.begin(warehouse, "nightly", List.of());
      Tables tables = MillCorpus.analyzed(settings);
      for (TableSchema table : tables.schemas()) {
        replace(warehouse, writing, table, tables.get(table));
      }
      SparkSession.setActiveSession(warehouse.spark());
      new Publication(warehouse).publish(writing, settings, Map.of());
      run = writing.id();
    }
  }

  /** The rows come from the tests' session, which does not know the warehouse's catalog. */
  private static void replace(
      Warehouse warehouse, Run writing, TableSchema table, Dataset<Row> rows) {
    SparkSession spark = warehouse.spark();
    writing.replace(table, spark.createDataFrame(rows.collectAsList(), table.structType()), "");
  }

  @AfterAll
  static void leaveNoActiveSession() {
    SparkSession.clearActiveSession();
  }

  @Test
  void pair_showsFiguresIntervalsEvidenceAndCopies() {
    String text = ShowReports.pair(settings, "英尼", "ada roe", Answer.Form.TEXT);
    assertThat(text)
        .contains("Ada Roe (Ada_Roe, PERSON) + Initech (ORGANIZATION) in run " + run)
        .contains("in one sentence, whole corpus (2026-03-02 to 2026-03-03)")
        .contains("3 articles, 1 story, 2 originals, 3 sources")
        .contains("3 of 3 sentences; 100.0 % (43.9–100.0 %) of those of Ada Roe")
        .contains("“" + MillCorpus.MILL + "” (Post, 2026-03-02, a1, 0–43)")
        .contains("1 article is a copy; each text counts once in originals")
        .contains("a3 (Meridian, 2026-03-03) is a copy of a1 (Post, 2026-03-02), similarity 0.97");
  }

  @Test
  void entity_showsWhenWithWhomAndClaims() {
    assertThat(ShowReports.entity(settings, "Initech", Answer.Form.TEXT))
        .contains("3 mentions in 3 articles; also written 英尼, Initech")
        .containsPattern("2026-03-01 +3 +3 +100.0 % \\(43.9–100.0 %\\) +1 +2 +3 ")
        .contains("Ada Roe: 3 articles, 2 originals, 3 sources; G²")
        .contains("400 job: “Initech cut 400 jobs” (Post, 2026-03-02, a1, 0–20)")
        .contains("“" + MillCorpus.OTHER + "” (Ledger, 2026-03-02, a2, 0–37)")
        .contains("a3 (Meridian, 2026-03-03) is a copy of a1");
  }

  @Test
  void source_showsStoriesAndCopies() {
    assertThat(ShowReports.source(settings, "meridian", Answer.Form.TEXT))
        .contains("1 article, 2026-03-03 to 2026-03-03; 0 without a date")
        .contains("1 story; told by no other source: 0.0 % (0.0–79.3 %)")
        .contains("first or at the same time in 0.0 % (0.0–79.3 %) of the 1 that others tell too")
        .contains("a3 (Meridian, 2026-03-03) is a copy of a1 (Post, 2026-03-02)");
  }

  @Test
  void story_showsWhoSaysWhat() {
    assertThat(ShowReports.story(settings, "s1", Answer.Form.TEXT))
        .contains("s1: Mill in run " + run)
        .contains("a3  2026-03-03 08:00  Meridian: – (a copy)")
        .contains("s0  2026-02-02: Mill may close, 1 article")
        .contains("Initech, job: different, 2 of 2 sources, likeness of their words 0.67")
        .contains("Post 400: “Initech cut 400 jobs” (a1)")
        .contains("Ledger 500: “Initech cut 500 jobs despite Ada Roe.” (a2)")
        .contains("“" + MillCorpus.MILL + "” (Post, 2026-03-02, a1, 0–43)");
  }

  @Test
  void nameOfSeveral_isListedAndRefused() {
    assertThatThrownBy(() -> ShowReports.entity(settings, "Roe", Answer.Form.TEXT))
        .isInstanceOfSatisfying(
            DatelineException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE))
        .hasMessageContaining("Ada_Roe  (Ada Roe, PERSON, 3 articles)")
        .hasMessageContaining("Roe_(deer)  (Roe, MISC, 1 article)");
  }

  @Test
  void whatIsNotThere_isRefused() {
    assertThatThrownBy(() -> ShowReports.entity(settings, "Nobody", Answer.Form.TEXT))
        .hasMessageContaining("\"Nobody\"");
    assertThatThrownBy(() -> ShowReports.source(settings, "Pos", Answer.Form.TEXT))
        .hasMessageContaining("no source is called \"Pos\"; near it: Post");
    assertThatThrownBy(() -> ShowReports.story(settings, "s9", Answer.Form.TEXT))
        .hasMessageContaining("\"s9\"");
    assertThatThrownBy(() -> ShowReports.pair(settings, "Initech", "英尼", Answer.Form.TEXT))
        .hasMessageContaining("both Initech");
  }

  @Test
  void entityAsJson_holdsRowsByTheirColumns() throws IOException {
    JsonNode entity =
        new ObjectMapper().readTree(ShowReports.entity(settings, "Initech", Answer.Form.JSON));
    assertThat(entity.at("/run").asText()).isEqualTo(run);
    assertThat(entity.at("/entity/entity_id").asText()).isEqualTo("Initech");
    assertThat(entity.at("/entity/aliases/0").asText()).isEqualTo("英尼");
    assertThat(entity.at("/entity/qid").isNull()).isTrue();
    assertThat(entity.at("/months/0/period_start").asText()).isEqualTo("2026-03-01");
    assertThat(entity.at("/partners/0/partner_name").asText()).isEqualTo("Ada Roe");
    assertThat(entity.at("/evidence/0/sentence").asText()).isEqualTo(MillCorpus.MILL);
    assertThat(entity.at("/copies/articles").asLong()).isEqualTo(1);
    assertThat(entity.at("/copies/first/0/article_id").asText()).isEqualTo("a3");
  }

  @Test
  void everyAnswer_isJson() throws IOException {
    var json = new ObjectMapper();
    for (String answer :
        List.of(
            ShowReports.pair(settings, "Initech", "Ada Roe", Answer.Form.JSON),
            ShowReports.source(settings, "Post", Answer.Form.JSON),
            ShowReports.story(settings, "s1", Answer.Form.JSON),
            Reports.digest(settings, Answer.Form.JSON),
            Reports.tables(settings, Answer.Form.JSON))) {
      assertThat(json.readTree(answer).get("run").asText()).isEqualTo(run);
    }
    JsonNode runs = json.readTree(Reports.runs(settings, Answer.Form.JSON)).get("runs");
    assertThat(runs.at("/0/run_id").asText()).isEqualTo(run);
    assertThat(runs.at("/0/settings/corpus").asText()).isEqualTo("shown");
  }

  @Test
  void emptyTables_areShownAsNone() {
    PublishedRun empty = PublishedRun.of("20260302", table -> List.of());
    assertThat(new Digest(empty).text())
        .startsWith("0 articles from 0 sources, none with a usable date.");
    assertThatThrownBy(() -> EntityLookup.require(empty, "Initech"))
        .hasMessageContaining("no entity has the id, name or alias \"Initech\"");
    assertThat(EntityRows.of(empty, List.of("Initech")).months().all()).isEmpty();
    assertThat(StoryRows.of(empty, List.of("s1")).stories().all()).isEmpty();
    assertThat(SourceRows.of(empty, List.of("Post")).pairs().all()).isEmpty();
  }
}
