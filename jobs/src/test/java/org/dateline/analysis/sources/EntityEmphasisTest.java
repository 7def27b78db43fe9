package org.dateline.analysis.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.sources.TableRows.row;

import java.util.List;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class EntityEmphasisTest {

  /** A prior of 8 incidences over 8 incidences in the corpus: α is an entity's count. */
  private static final SourceParams PARAMS =
      Params.of(
          SourceParams.class,
          "min-entity-articles=1",
          "min-expected-articles=1.5",
          "prior-strength=8.0",
          "min-source-articles=1",
          "max-sources=10",
          "min-omission-sources=1");

  private static final Tables TWO_OUTLETS =
      NewsArticle.tables(
          NewsArticle.of("c1", "Courier", null, "Apple", "OpenAI"),
          NewsArticle.of("c2", "Courier", null, "Apple", "Apple", "Apple"),
          NewsArticle.of("c3", "Courier", null, "Apple", "Nvidia"),
          NewsArticle.of("c4", "Courier", null),
          NewsArticle.of("h1", "Herald", null, "Nvidia"),
          NewsArticle.of("h2", "Herald", null, "Nvidia", "OpenAI"),
          NewsArticle.of("h3", "Herald", null).notAnnotated(),
          NewsArticle.of("u1", "unknown", null, "Apple", "Nvidia"));

  @Test
  void twoOutlets_areSetApartAsWorkedOutByHand() {
    // Of three Apple articles all, and of three Nvidia articles at most one, are with an outlet
    // that
    // has 5 of 8 incidences: p = 2 (5/8)^3 and 2 ((3/8)^3 + 3 (5/8) (3/8)^2); OpenAI has p = 1. Of
    // three tests, the second has rank 2 and the lesser q, and so does the first.
    double qOfTwo = 2 * (0.052734375 + 0.263671875) * 3 / 2;

    var results = compute(TWO_OUTLETS, PARAMS);
    // Apple in the Courier: ln((3+3) / (5+8−3−3)) − ln((0+3) / (3+8−0−3)) = ln(6/7) − ln(3/8),
    // variance 1/6 + 1/3 = 1/2. Nvidia: ln(4/9) − ln(5/6), 1/4 + 1/5. OpenAI: ln(3/10) − ln(3/8),
    // 1/3 + 1/3. The Herald never mentions Apple: 3 of 4 others' articles make 1.5 of its 2 likely.
    double apple = 0.8266785731844679;
    double nvidia = -0.6286086594223742;
    double openAi = -0.2231435513142098;
    double zApple = 1.1691000499207;
    double zNvidia = -0.9370744624756;
    double zOpenAi = -0.2732939200562;
    TableRows.assertRows(
        results,
        SourceEntities.SCHEMA,
        List.of(
            row(
                SourceEntities.SCHEMA,
                "Courier",
                "Apple",
                3L,
                4L,
                0.75,
                0L,
                2L,
                5L,
                3L,
                apple,
                zApple,
                qOfTwo),
            row(
                SourceEntities.SCHEMA,
                "Courier",
                "Nvidia",
                1L,
                4L,
                0.25,
                2L,
                2L,
                5L,
                3L,
                nvidia,
                zNvidia,
                qOfTwo),
            row(
                SourceEntities.SCHEMA,
                "Courier",
                "OpenAI",
                1L,
                4L,
                0.25,
                1L,
                2L,
                5L,
                3L,
                openAi,
                zOpenAi,
                1.0),
            row(
                SourceEntities.SCHEMA,
                "Herald",
                "Apple",
                0L,
                2L,
                0.0,
                3L,
                4L,
                3L,
                5L,
                -apple,
                -zApple,
                qOfTwo),
            row(
                SourceEntities.SCHEMA,
                "Herald",
                "Nvidia",
                2L,
                2L,
                1.0,
                1L,
                4L,
                3L,
                5L,
                -nvidia,
                -zNvidia,
                qOfTwo),
            row(
                SourceEntities.SCHEMA,
                "Herald",
                "OpenAI",
                1L,
                2L,
                0.5,
                1L,
                4L,
                3L,
                5L,
                -openAi,
                -zOpenAi,
                1.0)));
  }

  @Test
  void silence_isARowOnlyWhereEnoughArticlesWereToBeExpected() {
    var results =
        compute(
            TWO_OUTLETS,
            Params.of(
                SourceParams.class,
                "min-entity-articles=1",
                "min-expected-articles=1.51",
                "prior-strength=8.0",
                "min-source-articles=1",
                "max-sources=10",
                "min-omission-sources=1"));
    assertThat(results.get(SourceEntities.SCHEMA).filter("articles = 0").count()).isZero();
    assertThat(results.get(SourceEntities.SCHEMA).count()).isEqualTo(5);
  }

  @Test
  void rareEntity_isNotListedAndChangesNoFigureButTheNumberOfTests() {
    var few =
        compute(
            TWO_OUTLETS,
            Params.of(
                SourceParams.class,
                "min-entity-articles=3",
                "min-expected-articles=1.5",
                "prior-strength=8.0",
                "min-source-articles=1",
                "max-sources=10",
                "min-omission-sources=1"));
    assertThat(TestRows.sorted(few.get(SourceEntities.SCHEMA).drop("q_value")))
        .isEqualTo(
            TestRows.sorted(
                compute(TWO_OUTLETS, PARAMS)
                    .get(SourceEntities.SCHEMA)
                    .filter("entity_id <> 'OpenAI'")
                    .drop("q_value")));
  }

  @Test
  void onlyOneOutlet_hasSharesAndNothingToCompareWith() {
    var results =
        compute(
            NewsArticle.tables(
                NewsArticle.of("c1", "Courier", null, "Apple", "OpenAI"),
                NewsArticle.of("u1", "unknown", null, "Apple")),
            PARAMS);
    TableRows.assertRows(
        results,
        SourceEntities.SCHEMA,
        List.of(
            row(
                SourceEntities.SCHEMA,
                "Courier",
                "Apple",
                1L,
                1L,
                1.0,
                0L,
                0L,
                2L,
                0L,
                null,
                null,
                null),
            row(
                SourceEntities.SCHEMA,
                "Courier",
                "OpenAI",
                1L,
                1L,
                1.0,
                0L,
                0L,
                2L,
                0L,
                null,
                null,
                null)));
  }

  @Test
  void onlyOneEntity_hasNoOdds() {
    var results =
        compute(
            NewsArticle.tables(
                NewsArticle.of("c1", "Courier", null, "Apple"),
                NewsArticle.of("h1", "Herald", null, "Apple")),
            PARAMS);
    assertThat(
            results
                .get(SourceEntities.SCHEMA)
                .filter("log_odds is null and z_score is null")
                .count())
        .isEqualTo(2);
  }

  private static Tables compute(Tables inputs, SourceParams params) {
    return SourcesAnalysis.ANALYSIS.compute(inputs, params);
  }
}
