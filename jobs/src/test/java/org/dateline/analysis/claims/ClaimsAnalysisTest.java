package org.dateline.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class ClaimsAnalysisTest {
  private static final MarkedArticle MILL =
      MarkedArticle.english(
          "[Initech=I/O] cut 400 jobs at the mill.",
          "“We had no other choice left,” [Ann Roe=R/P] said.");
  private static final MarkedArticle HARBOUR =
      MarkedArticle.english("[Initech=I/O] cut 500 jobs at the mill.");
  private static final MarkedArticle CHINESE = MarkedArticle.chinese("[英尼=I/O]裁员400人。");

  @Test
  void sourcesOfAStory_areComparedWithoutCopies() {
    Tables results = compute(corpus());
    assertThat(results.get(Claims.SCHEMA).count()).isEqualTo(6);
    assertThat(
            TestRows.sorted(
                results
                    .get(ClaimComparison.SCHEMA)
                    .select("entity_id", "unit", "agreement", "sources", "story_sources")))
        .containsExactly(
            """
            {"entity_id":"I","unit":"job","agreement":"different","sources":2,"story_sources":3}""",
            """
            {"entity_id":"I","unit":"person","agreement":"only_one","sources":1,"story_sources":3}""",
            """
            {"entity_id":"R","unit":"quotation","agreement":"only_one","sources":1,"story_sources":3}""");
  }

  @Test
  void everyText_standsWhereItsOffsetsSay() {
    for (Row claim : compute(corpus()).get(Claims.SCHEMA).collectAsList()) {
      MarkedArticle article =
          switch (claim.<String>getAs("article_id")) {
            case "a2" -> HARBOUR;
            case "a4" -> CHINESE;
            default -> MILL;
          };
      assertThat(
              article.text.substring(claim.<Integer>getAs("char_begin"), claim.getAs("char_end")))
          .isEqualTo(claim.getAs("text"));
    }
  }

  @Test
  void orderPartitionsAndFailures_makeNoDifference() {
    StepChecks.emptyInput_givesExactSchema(corpus(), ClaimsAnalysisTest::compute);
    StepChecks.partitions_makeNoDifference(corpus(), ClaimsAnalysisTest::compute);
    StepChecks.orders_makeNoDifference(corpus(), ClaimsAnalysisTest::compute);
    StepChecks.failedTasks_makeNoDifference(corpus(), ClaimsAnalysisTest::compute);
    StepChecks.declarations_hold(compute(corpus()));
  }

  @Test
  void settingsOutOfRange_areNamedAtOnce() {
    assertThatThrownBy(
            () ->
                Params.of(
                    ClaimParams.class,
                    "max-sentence-characters=1",
                    "max-quotation-characters=1",
                    "min-quotation-words=0",
                    "tolerance=1",
                    "min-likeness=0"))
        .hasMessageContainingAll(
            "max-sentence-characters = 1",
            "max-quotation-characters = 1",
            "min-quotation-words = 0",
            "tolerance = 1.0",
            "min-likeness = 0.0");
  }

  private static Tables compute(Tables inputs) {
    return ClaimsAnalysis.compute(inputs, MarkedArticle.PARAMS);
  }

  /** One story: an article, one that differs, a copy of the first, and one in Chinese. */
  private static Tables corpus() {
    List<Row> articles = new ArrayList<>();
    List<Row> sentences = new ArrayList<>();
    List<Row> mentions = new ArrayList<>();
    List<Row> copies = new ArrayList<>();
    List<Row> stories = new ArrayList<>();
    add("a1", "Post", MILL, "a1", articles, sentences, mentions, copies, stories);
    add("a2", "Ledger", HARBOUR, "a2", articles, sentences, mentions, copies, stories);
    add("a3", "Meridian", MILL, "a1", articles, sentences, mentions, copies, stories);
    add("a4", "unknown", CHINESE, "a4", articles, sentences, mentions, copies, stories);
    return Tables.of(Articles.SCHEMA, TestRows.of(Articles.SCHEMA, articles.toArray(Row[]::new)))
        .with(Sentences.SCHEMA, TestRows.of(Sentences.SCHEMA, sentences.toArray(Row[]::new)))
        .with(
            EntityMentions.SCHEMA, TestRows.of(EntityMentions.SCHEMA, mentions.toArray(Row[]::new)))
        .with(ArticleCopies.SCHEMA, TestRows.of(ArticleCopies.SCHEMA, copies.toArray(Row[]::new)))
        .with(StoryArticles.SCHEMA, TestRows.of(StoryArticles.SCHEMA, stories.toArray(Row[]::new)));
  }

  private static void add(
      String id,
      String source,
      MarkedArticle article,
      String original,
      List<Row> articles,
      List<Row> sentences,
      List<Row> mentions,
      List<Row> copies,
      List<Row> stories) {
    articles.add(
        TestRows.row(
            Articles.SCHEMA,
            "article_id",
            id,
            "source",
            source,
            "language",
            article.language,
            "text",
            article.text));
    for (var one : article.sentences) {
      sentences.add(
          TestRows.row(
              Sentences.SCHEMA,
              "article_id",
              id,
              "sentence",
              one.number(),
              "char_begin",
              one.begin(),
              "char_end",
              one.end()));
    }
    for (Name name : article.names) {
      mentions.add(
          TestRows.row(
              EntityMentions.SCHEMA,
              "article_id",
              id,
              "char_begin",
              name.begin(),
              "char_end",
              name.end(),
              "sentence",
              name.sentence(),
              "entity_id",
              name.entityId(),
              "type",
              name.type()));
    }
    copies.add(
        TestRows.row(
            ArticleCopies.SCHEMA,
            "article_id",
            id,
            "copy_group",
            original,
            "original_article_id",
            original,
            "is_original",
            original.equals(id)));
    stories.add(TestRows.row(StoryArticles.SCHEMA, "story_id", "s1", "article_id", id));
  }
}
