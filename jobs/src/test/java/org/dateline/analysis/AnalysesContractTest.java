package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.dateline.analysis.contract.Analysis;
import org.dateline.run.settings.Settings;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Column;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every analysis of the registry promises, the next one included. */
class AnalysesContractTest {

  static Stream<Analysis<?>> analyses() {
    return Analyses.ALL.stream().map(analysis -> analysis);
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void emptyInput_givesExactSchema(Analysis<?> analysis) {
    StepChecks.emptyInput_givesExactSchema(
        inputs(analysis), tables -> withDefaults(analysis, tables));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void partitions_makeNoDifference(Analysis<?> analysis) {
    StepChecks.partitions_makeNoDifference(
        inputs(analysis), tables -> withDefaults(analysis, tables));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void declaredKeysAndRequiredColumns_hold(Analysis<?> analysis) {
    StepChecks.declarations_hold(withDefaults(analysis, inputs(analysis)));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void everyColumn_isDocumentedWithASentence(Analysis<?> analysis) {
    assertThat(analysis.question()).endsWith("?");
    for (TableSchema table : analysis.outputs()) {
      assertThat(table.columns()).extracting(Column::meaning).allMatch(m -> m.endsWith("."));
    }
  }

  @Test
  void namesAndOutputs_areUsedOnce() {
    var names = new HashSet<String>();
    for (Analysis<?> analysis : Analyses.ALL) {
      assertThat(names.add(analysis.name())).as(analysis.name()).isTrue();
      analysis.outputs().forEach(t -> assertThat(names.add("table " + t)).as("%s", t).isTrue());
    }
  }

  private static <P extends Record> Tables withDefaults(Analysis<P> analysis, Tables tables) {
    return analysis.compute(
        tables, Settings.load(Optional.empty(), java.util.Map.of()).of(analysis));
  }

  private static Tables inputs(Analysis<?> analysis) {
    Tables all = corpus();
    Tables inputs = Tables.none();
    for (TableSchema table : analysis.inputs()) {
      inputs = inputs.with(table, all.get(table));
    }
    return inputs;
  }

  /** Sixty articles of three outlets over ten weeks; a tenth are copies, two have no date. */
  private static Tables corpus() {
    List<Row> articles = new ArrayList<>();
    List<Row> copies = new ArrayList<>();
    List<Row> stories = new ArrayList<>();
    List<Row> storyArticles = new ArrayList<>();
    List<Row> sentences = new ArrayList<>();
    List<Row> mentions = new ArrayList<>();
    List<Row> titleMentions = new ArrayList<>();
    List<Row> entities = new ArrayList<>();
    for (int e = 0; e < 9; e++) {
      entities.add(
          TestRows.row(Entities.SCHEMA, "entity_id", "E" + e, "name", "E" + e, "type", "PERSON"));
    }
    for (int a = 0; a < 60; a++) {
      String id = "a%02d".formatted(a);
      String source = List.of("Harbour Post", "Civic Ledger", "Meridian").get(a % 3);
      var time = a % 30 == 29 ? null : java.sql.Timestamp.valueOf("2026-03-02 09:00:00");
      if (time != null) {
        time.setTime(time.getTime() + a * 86_400_000L + a * 3_600_000L);
      }
      var date = time == null ? null : new java.sql.Date(time.getTime());
      String original = a % 10 == 9 ? "a%02d".formatted(a - 1) : id;
      articles.add(
          TestRows.row(
              Articles.SCHEMA,
              "article_id",
              id,
              "source",
              source,
              "language",
              "en",
              "published_at",
              time,
              "published_date",
              date,
              "date_precision",
              time == null ? "none" : "minute"));
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
              1.0,
              "is_original",
              original.equals(id)));
      storyArticles.add(
          TestRows.row(StoryArticles.SCHEMA, "story_id", "s" + original, "article_id", id));
      titleMentions.add(
          TestRows.row(
              TitleEntityMentions.SCHEMA,
              "article_id",
              id,
              "char_begin",
              0,
              "char_end",
              5,
              "entity_id",
              "E" + (2 * a) % 9));
      if (original.equals(id)) {
        stories.add(
            TestRows.row(
                Stories.SCHEMA,
                "story_id",
                "s" + id,
                "first_source",
                source,
                "first_published_at",
                time));
      }
      for (int s = 0; s < 3; s++) {
        sentences.add(
            TestRows.row(
                Sentences.SCHEMA,
                "article_id",
                id,
                "sentence",
                s,
                "char_begin",
                s * 40,
                "char_end",
                s * 40 + 39,
                "tokens",
                9));
        for (int m = 0; m < 2; m++) {
          mentions.add(
              TestRows.row(
                  EntityMentions.SCHEMA,
                  "article_id",
                  id,
                  "sentence",
                  s,
                  "char_begin",
                  s * 40 + m * 10,
                  "char_end",
                  s * 40 + m * 10 + 5,
                  "surface",
                  "Names",
                  "type",
                  "PERSON",
                  "entity_id",
                  "E" + (a * (m + 2) + s) % 9,
                  "source",
                  source,
                  "published_date",
                  date,
                  "language",
                  "en",
                  "link_score",
                  1.0));
        }
      }
    }
    return Tables.of(Articles.SCHEMA, rows(Articles.SCHEMA, articles))
        .with(ArticleCopies.SCHEMA, rows(ArticleCopies.SCHEMA, copies))
        .with(Stories.SCHEMA, rows(Stories.SCHEMA, stories))
        .with(StoryArticles.SCHEMA, rows(StoryArticles.SCHEMA, storyArticles))
        .with(Sentences.SCHEMA, rows(Sentences.SCHEMA, sentences))
        .with(EntityMentions.SCHEMA, rows(EntityMentions.SCHEMA, mentions))
        .with(TitleEntityMentions.SCHEMA, rows(TitleEntityMentions.SCHEMA, titleMentions))
        .with(Entities.SCHEMA, rows(Entities.SCHEMA, entities));
  }

  private static org.apache.spark.sql.Dataset<Row> rows(TableSchema table, List<Row> rows) {
    return TestRows.of(table, rows.toArray(Row[]::new));
  }
}
