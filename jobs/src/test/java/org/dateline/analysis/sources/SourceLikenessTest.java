package org.dateline.analysis.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.sources.TableRows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.junit.jupiter.api.Test;

class SourceLikenessTest {

  private static final SourceParams PARAMS =
      Params.of(
          SourceParams.class,
          "min-entity-articles=1",
          "min-expected-articles=1.0",
          "prior-strength=10.0",
          "min-source-articles=1",
          "max-sources=10",
          "min-omission-sources=1");

  @Test
  void halfSharedDistributions_divergeByHalfABit() {
    assertPairs(
        List.of(
            NewsArticle.of("c1", "Courier", null, "Apple", "OpenAI"),
            NewsArticle.of("h1", "Herald", null, "OpenAI", "Nvidia"),
            NewsArticle.of("u1", "unknown", null, "OpenAI")),
        row(
            SourcePairs.SCHEMA,
            "Courier",
            "Herald",
            2L,
            2L,
            1L,
            1.0 / 3,
            0.5,
            0L,
            0L,
            0L,
            0L,
            0L,
            null));
  }

  @Test
  void oneEntityAgainstTwo_divergesByTheBookValue() {
    // JSD((1, 0), (½, ½)) = H(¾, ¼) − ½ = 0.811278 − 0.5
    assertPairs(
        List.of(
            NewsArticle.of("c1", "Courier", null, "Apple"),
            NewsArticle.of("c2", "Courier", null, "Apple"),
            NewsArticle.of("h1", "Herald", null, "Apple", "Nvidia")),
        row(
            SourcePairs.SCHEMA,
            "Courier",
            "Herald",
            1L,
            2L,
            1L,
            0.5,
            0.3112781244591328,
            0L,
            0L,
            0L,
            0L,
            0L,
            null));
  }

  @Test
  void sameDistributionFromDifferentNumbers_doesNotDiverge() {
    assertPairs(
        List.of(
            NewsArticle.of("c1", "Courier", null, "Apple", "Nvidia"),
            NewsArticle.of("h1", "Herald", null, "Apple", "Nvidia"),
            NewsArticle.of("h2", "Herald", null, "Nvidia", "Apple")),
        row(
            SourcePairs.SCHEMA,
            "Courier",
            "Herald",
            2L,
            2L,
            2L,
            1.0,
            0.0,
            0L,
            0L,
            0L,
            0L,
            0L,
            null));
  }

  @Test
  void reprints_countForThePairOfTheOriginalOnly() {
    var wire = NewsArticle.of("w", "Wire", "2024-05-01T06:00:00Z", "Apple");
    assertPairs(
        List.of(
            wire,
            NewsArticle.of("c", "Courier", "2024-05-01T07:30:00Z", "Apple").copying(wire),
            NewsArticle.of("h", "Herald", "2024-05-01T11:00:00Z", "Apple").copying(wire),
            NewsArticle.of("u", "unknown", "2024-05-01T01:00:00Z", "Apple").copying(wire)),
        row(SourcePairs.SCHEMA, "Courier", "Herald", 1L, 1L, 1L, 1.0, 0.0, 1L, 0L, 0L, 0L, 1L, 3.5),
        row(SourcePairs.SCHEMA, "Courier", "Wire", 1L, 1L, 1L, 1.0, 0.0, 1L, 1L, 0L, 1L, 1L, -1.5),
        row(SourcePairs.SCHEMA, "Herald", "Wire", 1L, 1L, 1L, 1.0, 0.0, 1L, 1L, 0L, 1L, 1L, -5.0));
  }

  @Test
  void lag_isTheMedianOverStoriesTimedOnBothSides() {
    var corpus =
        new ArrayList<>(
            List.of(
                NewsArticle.of("c1", "Courier", "2024-05-01T08:00:00Z").inStory("s1"),
                NewsArticle.of("h1", "Herald", "2024-05-01T10:30:00Z").inStory("s1"),
                NewsArticle.of("c2", "Courier", "2024-05-01T12:00:00Z").inStory("s2"),
                NewsArticle.of("h2", "Herald", "2024-05-01T11:00:00Z").inStory("s2"),
                // to the day: no hours, also beside a later article to the minute
                NewsArticle.of("c3", "Courier", "2024-05-02").inStory("s3"),
                NewsArticle.of("c4", "Courier", "2024-05-02T09:00:00Z").inStory("s3"),
                NewsArticle.of("h3", "Herald", "2024-05-02T20:00:00Z").inStory("s3"),
                NewsArticle.of("c5", "Courier", "2024-05-03T09:00:00Z").inStory("s4"),
                NewsArticle.of("h5", "Herald", null).inStory("s4")));
    // even number: (2.5 + −1) / 2
    assertPairs(
        corpus,
        row(
            SourcePairs.SCHEMA,
            "Courier",
            "Herald",
            0L,
            0L,
            0L,
            null,
            null,
            4L,
            0L,
            0L,
            0L,
            2L,
            0.75));

    // odd number: the middle of −1, 2.5, 5; a later article of the day does not hide the first
    corpus.add(NewsArticle.of("c6", "Courier", "2024-05-04T01:00:00Z").inStory("s5"));
    corpus.add(NewsArticle.of("c7", "Courier", "2024-05-05").inStory("s5"));
    corpus.add(NewsArticle.of("h6", "Herald", "2024-05-04T06:00:00Z").inStory("s5"));
    assertPairs(
        corpus,
        row(
            SourcePairs.SCHEMA,
            "Courier",
            "Herald",
            0L,
            0L,
            0L,
            null,
            null,
            5L,
            0L,
            0L,
            0L,
            3L,
            2.5));
  }

  @Test
  void smallSourcesAndSourcesBeyondTheLargest_areNotCompared() {
    var tables =
        NewsArticle.tables(
            NewsArticle.of("c1", "Courier", null, "Apple"),
            NewsArticle.of("h1", "Herald", null, "Apple"),
            NewsArticle.of("h2", "Herald", null, "Apple"),
            NewsArticle.of("p1", "Post", null, "Apple"),
            NewsArticle.of("p2", "Post", null, "Apple"),
            NewsArticle.of("w1", "Wire", null, "Apple"),
            NewsArticle.of("w2", "Wire", null, "Apple"),
            NewsArticle.of("w3", "Wire", null, "Apple"));
    assertThat(
            pairs(
                tables,
                Params.of(
                    SourceParams.class,
                    "min-entity-articles=1",
                    "min-expected-articles=1.0",
                    "prior-strength=10.0",
                    "min-source-articles=2",
                    "max-sources=10",
                    "min-omission-sources=1")))
        .containsExactly("Herald-Post", "Herald-Wire", "Post-Wire");
    assertThat(
            pairs(
                tables,
                Params.of(
                    SourceParams.class,
                    "min-entity-articles=1",
                    "min-expected-articles=1.0",
                    "prior-strength=10.0",
                    "min-source-articles=1",
                    "max-sources=2",
                    "min-omission-sources=1")))
        .containsExactly("Herald-Wire");
  }

  @Test
  void nothingShared_isNoRow() {
    assertPairs(
        List.of(
            NewsArticle.of("c1", "Courier", null, "Apple"),
            NewsArticle.of("h1", "Herald", null, "Nvidia")));
  }

  @Test
  void onlyAStoryShared_isFullDivergence() {
    assertPairs(
        List.of(
            NewsArticle.of("c1", "Courier", null, "Apple").inStory("s"),
            NewsArticle.of("h1", "Herald", null, "Nvidia").inStory("s")),
        row(
            SourcePairs.SCHEMA,
            "Courier",
            "Herald",
            1L,
            1L,
            0L,
            0.0,
            1.0,
            1L,
            0L,
            0L,
            0L,
            0L,
            null));
  }

  @SafeVarargs
  private static void assertPairs(List<NewsArticle> corpus, Map<String, Object>... expected) {
    Tables results = SourcesAnalysis.ANALYSIS.compute(NewsArticle.tables(corpus), PARAMS);
    TableRows.assertRows(results, SourcePairs.SCHEMA, List.of(expected));
  }

  private static List<String> pairs(Tables tables, SourceParams params) {
    return SourcesAnalysis.ANALYSIS
        .compute(tables, params)
        .get(SourcePairs.SCHEMA)
        .selectExpr("source_a || '-' || source_b as pair")
        .orderBy("pair")
        .as(Encoders.STRING())
        .collectAsList();
  }
}
