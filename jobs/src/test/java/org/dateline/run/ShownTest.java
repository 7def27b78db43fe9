package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.analysis.Analyses;
import org.dateline.analysis.Analysis;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.SharedSpark;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TestRows;
import org.dateline.table.TitleEntityMentions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a story that two outlets tell and a third one reprints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownTest {
  private static final String MILL = "Initech cut 400 jobs, and Ada Roe objected.";
  private static final String OTHER = "Initech cut 500 jobs despite Ada Roe.";

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
      Tables tables = corpus();
      for (TableSchema table : tables.schemas()) {
        replace(warehouse, writing, table, tables.get(table));
      }
      for (Analysis<?> analysis : Analyses.ALL) {
        analyze(analysis, tables, warehouse, writing);
      }
      SparkSession.setActiveSession(warehouse.spark());
      new Publication(warehouse).publish(writing, settings, Map.of());
      run = writing.id();
    }
  }

  private <P extends Record> void analyze(
      Analysis<P> analysis, Tables tables, Warehouse warehouse, Run writing) {
    Tables results = analysis.compute(tables, settings.of(analysis));
    results.schemas().forEach(table -> replace(warehouse, writing, table, results.get(table)));
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
    String text = Shown.pair(settings, "英尼", "ada roe");
    assertThat(text)
        .contains("Ada Roe (Ada_Roe, PERSON) + Initech (ORGANIZATION) in run " + run)
        .contains("in one sentence, whole corpus (2026-03-02 to 2026-03-03)")
        .contains("3 articles, 1 stories, 2 originals, 3 sources")
        .contains("3 of 3 sentences; 100.0 % (43.9–100.0 %) of those of Ada Roe")
        .contains("“" + MILL + "” (Post, 2026-03-02, a1, 0–43)")
        .contains("1 articles are copies; each text counts once in originals")
        .contains("a3 (Meridian, 2026-03-03) is a copy of a1 (Post, 2026-03-02), similarity 0.97");
  }

  @Test
  void entity_showsWhenWithWhomAndClaims() {
    assertThat(Shown.entity(settings, "Initech"))
        .contains("3 mentions in 3 articles; also written 英尼, Initech")
        .containsPattern("2026-03-01 +3 +3 +100.0 % \\(43.9–100.0 %\\) +1 +2 +3 ")
        .contains("Ada Roe: 3 articles, 2 originals, 3 sources; G²")
        .contains("400 job: “Initech cut 400 jobs” (Post, 2026-03-02, a1, 0–20)")
        .contains("“" + OTHER + "” (Ledger, 2026-03-02, a2, 0–37)")
        .contains("a3 (Meridian, 2026-03-03) is a copy of a1");
  }

  @Test
  void source_showsStoriesAndCopies() {
    assertThat(Shown.source(settings, "meridian"))
        .contains("1 articles, 2026-03-03 to 2026-03-03; 0 without a date")
        .contains("1 stories; no other source tells 0.0 % (0.0–79.3 %) of them")
        .contains("first or at the same time in 0.0 % (0.0–79.3 %) of the 1 that others tell too")
        .contains("a3 (Meridian, 2026-03-03) is a copy of a1 (Post, 2026-03-02)");
  }

  @Test
  void story_showsWhoSaysWhat() {
    assertThat(Shown.story(settings, "s1"))
        .contains("s1: Mill in run " + run)
        .contains("a3  2026-03-03 08:00  Meridian: – (a copy)")
        .contains("Initech, job: different, 2 of 2 sources, likeness of their words 0.67")
        .contains("Post 400: “Initech cut 400 jobs” (a1)")
        .contains("Ledger 500: “Initech cut 500 jobs despite Ada Roe.” (a2)")
        .contains("“" + MILL + "” (Post, 2026-03-02, a1, 0–43)");
  }

  @Test
  void nameOfSeveral_isListedAndRefused() {
    assertThatThrownBy(() -> Shown.entity(settings, "Roe"))
        .isInstanceOfSatisfying(
            DatelineException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE))
        .hasMessageContaining("Ada_Roe  (Ada Roe, PERSON, 3 articles)")
        .hasMessageContaining("Roe_(deer)  (Roe, MISC, 1 articles)");
  }

  @Test
  void whatIsNotThere_isRefused() {
    assertThatThrownBy(() -> Shown.entity(settings, "Nobody")).hasMessageContaining("\"Nobody\"");
    assertThatThrownBy(() -> Shown.source(settings, "Pos"))
        .hasMessageContaining("no source is called \"Pos\"; near it: Post");
    assertThatThrownBy(() -> Shown.story(settings, "s9")).hasMessageContaining("\"s9\"");
    assertThatThrownBy(() -> Shown.pair(settings, "Initech", "英尼"))
        .hasMessageContaining("both Initech");
  }

  private static Tables corpus() {
    var articles = new ArrayList<Row>();
    var sentences = new ArrayList<Row>();
    var mentions = new ArrayList<Row>();
    var copies = new ArrayList<Row>();
    var members = new ArrayList<Row>();
    add("a1", "Post", MILL, "2026-03-02 08:00:00", "a1", articles, sentences, mentions, copies);
    add("a2", "Ledger", OTHER, "2026-03-02 09:00:00", "a2", articles, sentences, mentions, copies);
    add("a3", "Meridian", MILL, "2026-03-03 08:00:00", "a1", articles, sentences, mentions, copies);
    for (String id : List.of("a1", "a2", "a3")) {
      members.add(TestRows.row(StoryArticles.SCHEMA, "story_id", "s1", "article_id", id));
    }
    return Tables.of(Articles.SCHEMA, rows(Articles.SCHEMA, articles))
        .with(Sentences.SCHEMA, rows(Sentences.SCHEMA, sentences))
        .with(EntityMentions.SCHEMA, rows(EntityMentions.SCHEMA, mentions))
        .with(ArticleCopies.SCHEMA, rows(ArticleCopies.SCHEMA, copies))
        .with(StoryArticles.SCHEMA, rows(StoryArticles.SCHEMA, members))
        .with(TitleEntityMentions.SCHEMA, rows(TitleEntityMentions.SCHEMA, List.of()))
        .with(
            Stories.SCHEMA,
            TestRows.of(
                Stories.SCHEMA,
                TestRows.row(
                    Stories.SCHEMA,
                    "story_id",
                    "s1",
                    "title",
                    "Mill",
                    "first_source",
                    "Post",
                    "first_published_at",
                    Timestamp.valueOf("2026-03-02 08:00:00"),
                    "articles",
                    3L,
                    "originals",
                    2L,
                    "sources",
                    3L)))
        .with(
            Entities.SCHEMA,
            TestRows.of(
                Entities.SCHEMA,
                entity("Initech", "Initech", "ORGANIZATION", 3, "英尼", "Initech"),
                entity("Ada_Roe", "Ada Roe", "PERSON", 3, "Ada Roe", "Roe"),
                entity("Roe_(deer)", "Roe", "MISC", 1, "Roe")));
  }

  private static Dataset<Row> rows(TableSchema table, List<Row> rows) {
    return TestRows.of(table, rows.toArray(Row[]::new));
  }

  private static void add(
      String id,
      String source,
      String text,
      String time,
      String original,
      List<Row> articles,
      List<Row> sentences,
      List<Row> mentions,
      List<Row> copies) {
    Timestamp published = Timestamp.valueOf(time);
    Date date = Date.valueOf(time.substring(0, 10));
    articles.add(
        TestRows.row(
            Articles.SCHEMA,
            "article_id",
            id,
            "source",
            source,
            "language",
            "en",
            "text",
            text,
            "published_at",
            published,
            "published_date",
            date,
            "date_precision",
            "minute"));
    sentences.add(
        TestRows.row(
            Sentences.SCHEMA,
            "article_id",
            id,
            "sentence",
            0,
            "char_begin",
            0,
            "char_end",
            text.length()));
    mentions.add(mention(id, source, date, text, "Initech", "Initech", "ORGANIZATION"));
    mentions.add(mention(id, source, date, text, "Ada Roe", "Ada_Roe", "PERSON"));
    copies.add(
        TestRows.row(
            ArticleCopies.SCHEMA,
            "article_id",
            id,
            "copy_group",
            original,
            "original_article_id",
            original,
            "similarity",
            id.equals(original) ? 1.0 : 0.97,
            "is_original",
            id.equals(original)));
  }

  private static Row mention(
      String id,
      String source,
      Date date,
      String text,
      String surface,
      String entity,
      String type) {
    int begin = text.indexOf(surface);
    return TestRows.row(
        EntityMentions.SCHEMA,
        "article_id",
        id,
        "sentence",
        0,
        "char_begin",
        begin,
        "char_end",
        begin + surface.length(),
        "surface",
        surface,
        "type",
        type,
        "entity_id",
        entity,
        "source",
        source,
        "published_date",
        date,
        "language",
        "en",
        "link_score",
        1.0);
  }

  private static Row entity(String id, String name, String type, long articles, String... aliases) {
    return TestRows.row(
        Entities.SCHEMA,
        "entity_id",
        id,
        "name",
        name,
        "type",
        type,
        "aliases",
        aliases,
        "mentions",
        articles,
        "articles",
        articles);
  }
}
