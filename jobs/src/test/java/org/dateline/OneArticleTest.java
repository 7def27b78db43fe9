package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.analysis.cooccurrence.statistic.NormalizedPmi;
import org.dateline.analysis.significance.Contingency;
import org.dateline.analysis.significance.LogLikelihood;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.testing.Pages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The way of one article from its file to a row of cooccurrence: all steps on the articles of one
 * outlet, as a night calls them. What they return is what docs/one-article.md shows.
 */
class OneArticleTest {
  private static final ShownRows PAGE = new ShownRows(Pages.ROOT.resolve("docs/one-article.md"));
  private static final String ARTICLE = "article_id = '1de9ef77f983a68827452f2b7d7cc161'";
  private static final String RECORD = "input_record = 8 AND input_file LIKE '%2026-03.jsonl'";
  private static final String PAIR =
      "entity_a = 'corpus/organization/corvane_systems'"
          + " AND entity_b = 'corpus/person/ingrid_halvorsen'";

  private static OneOutlet outlet;

  @BeforeAll
  static void takeTheSteps() throws IOException {
    outlet = new OneOutlet();
  }

  @Test
  void files_areTwoWithSeventeenArticles() throws IOException {
    assertThat(OneOutlet.files()).extracting(file -> file.getFileName().toString()).hasSize(2);
    assertThat(outlet.of(Articles.SCHEMA).count()).isEqualTo(17);
  }

  @Test
  void record_isTheObjectOfItsLine() {
    PAGE.showsColumns(
        outlet.records().filter(RECORD), "input_file", "input_record", "format", "content");
  }

  @Test
  void draft_hasWhatTheRecordSays() {
    PAGE.showsColumns(
        outlet.drafts().filter(RECORD),
        "article_id",
        "source",
        "url",
        "title",
        "authors",
        "dates",
        "paragraphs",
        "characters_read");
  }

  @Test
  void article_isDatedAndItsLanguageKnown() {
    PAGE.showsColumns(
        outlet.of(Articles.SCHEMA).filter(ARTICLE),
        "article_id",
        "source",
        "title",
        "language",
        "published_at",
        "date_provenance",
        "date_precision",
        "text",
        "text_fingerprint");
  }

  @Test
  void sentencesAndMentions_havePlacesInTheText() {
    PAGE.showsRows(
        outlet.of(Sentences.SCHEMA).filter(ARTICLE).filter("sentence BETWEEN 1 AND 3"),
        "sentence",
        "char_begin",
        "char_end",
        "tokens");
    PAGE.showsRows(
        outlet.of(Mentions.SCHEMA).filter(ARTICLE),
        "sentence",
        "char_begin",
        "char_end",
        "type",
        "surface");
  }

  @Test
  void copyGroupAndStory_areItsOwn() {
    PAGE.showsColumns(
        outlet.of(ArticleCopies.SCHEMA).filter(ARTICLE),
        "copy_group",
        "original_article_id",
        "is_original",
        "similarity");
    PAGE.showsColumns(outlet.of(StoryArticles.SCHEMA).filter(ARTICLE), "story_id", "joined_as");
  }

  @Test
  void nameOfTwoPeople_isLeftOpen() {
    PAGE.showsRows(
        outlet
            .of(AmbiguousMentions.SCHEMA)
            .filter(ARTICLE)
            .selectExpr("sentence", "surface", "reason", "explode(candidates) AS candidate")
            .select("sentence", "surface", "reason", "candidate.*"),
        "sentence",
        "surface",
        "reason",
        "entity_id",
        "score");
  }

  @Test
  void mentions_standForEntities() {
    PAGE.showsRows(
        outlet.of(EntityMentions.SCHEMA).filter(ARTICLE),
        "sentence",
        "char_begin",
        "surface",
        "entity_id",
        "link_method",
        "link_score");
  }

  @Test
  void pair_sharesASentenceInFiveArticles() {
    Dataset<Row> mentions = outlet.of(EntityMentions.SCHEMA);
    Dataset<Row> first =
        mentions
            .filter("entity_id = 'corpus/organization/corvane_systems'")
            .select("article_id", "sentence");
    Dataset<Row> second =
        mentions
            .filter("entity_id = 'corpus/person/ingrid_halvorsen'")
            .select("article_id", "sentence");
    PAGE.showsRows(
        first
            .join(second, new String[] {"article_id", "sentence"}, "inner")
            .distinct()
            .join(outlet.of(Articles.SCHEMA), "article_id"),
        "published_date",
        "title",
        "sentence");
    PAGE.showsColumns(
        pair(),
        "articles",
        "originals",
        "stories",
        "sources",
        "windows",
        "windows_a",
        "windows_b",
        "windows_total");
  }

  @Test
  void row_saysHowStrongAndHowSureThePairIs() {
    PAGE.showsColumns(
        pair()
            .selectExpr(
                "*",
                "round(npmi, 3) AS npmi_3",
                "round(log_likelihood, 2) AS log_likelihood_2",
                "format_string('%.1e', q_value) AS q_value_1",
                "evidence[0] AS evidence_0")
            .drop("npmi", "log_likelihood", "q_value", "evidence")
            .withColumnsRenamed(
                Map.of(
                    "npmi_3", "npmi",
                    "log_likelihood_2", "log_likelihood",
                    "q_value_1", "q_value",
                    "evidence_0", "evidence")),
        "entity_window",
        "period",
        "entity_a",
        "entity_b",
        "npmi",
        "log_likelihood",
        "q_value",
        "first_date",
        "last_date",
        "evidence");
    var counts = new Contingency(5, 14, 6, 149);
    assertThat(NormalizedPmi.of(counts)).isEqualTo(pair().first().<Double>getAs("npmi"));
    assertThat(LogLikelihood.signed(counts))
        .isEqualTo(pair().first().<Double>getAs("log_likelihood"));
  }

  private static Dataset<Row> pair() {
    return outlet
        .of(Cooccurrence.SCHEMA)
        .filter(PAIR)
        .filter("entity_window = 'sentence' AND period = 'all'");
  }
}
