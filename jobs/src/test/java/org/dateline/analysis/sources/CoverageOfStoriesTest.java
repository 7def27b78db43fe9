package org.dateline.analysis.sources;

import static org.dateline.analysis.sources.TableRows.row;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.testing.Params;
import org.junit.jupiter.api.Test;

class CoverageOfStoriesTest {

  private static final List<String> NONE = List.of();

  @Test
  void story_isToldBySourceWithLagAndWithWhatEachLeftOut() {
    assertCoverage(
        2,
        List.of(
            NewsArticle.of("w", "Wire", "2024-05-01T06:00:00Z", "OpenAI", "Apple", "Siri")
                .inStory("s"),
            NewsArticle.of("c1", "Courier", "2024-05-01T09:15:00Z", "Apple").inStory("s"),
            NewsArticle.of("c2", "Courier", "2024-05-02T09:15:00Z", "Tim_Cook", "Apple")
                .inStory("s"),
            NewsArticle.of("h", "Herald", "2024-05-01T08:00:00Z", "OpenAI", "Tim_Cook")
                .inStory("s")),
        row(
            StoryCoverage.SCHEMA,
            "s",
            "Wire",
            1L,
            1L,
            at("2024-05-01T06:00:00Z"),
            0.0,
            List.of("Apple", "OpenAI", "Siri"),
            List.of("Tim_Cook")),
        row(
            StoryCoverage.SCHEMA,
            "s",
            "Courier",
            2L,
            2L,
            at("2024-05-01T09:15:00Z"),
            3.25,
            List.of("Apple", "Tim_Cook"),
            List.of("OpenAI")),
        row(
            StoryCoverage.SCHEMA,
            "s",
            "Herald",
            1L,
            1L,
            at("2024-05-01T08:00:00Z"),
            2.0,
            List.of("OpenAI", "Tim_Cook"),
            List.of("Apple")));
  }

  @Test
  void dateToTheDayOrNone_makesNoHours() {
    assertCoverage(
        1,
        List.of(
            NewsArticle.of("w", "Wire", "2024-05-01T06:00:00Z").inStory("s"),
            NewsArticle.of("c", "Courier", "2024-05-02").inStory("s"),
            NewsArticle.of("h", "Herald", null).inStory("s"),
            NewsArticle.of("c2", "Courier", "2024-05-07").inStory("t"),
            NewsArticle.of("h2", "Herald", "2024-05-07T00:00:00Z").inStory("t")),
        row(StoryCoverage.SCHEMA, "s", "Wire", 1L, 1L, at("2024-05-01T06:00:00Z"), 0.0, NONE, NONE),
        row(
            StoryCoverage.SCHEMA,
            "s",
            "Courier",
            1L,
            1L,
            at("2024-05-02T00:00:00Z"),
            null,
            NONE,
            NONE),
        row(StoryCoverage.SCHEMA, "s", "Herald", 1L, 1L, null, null, NONE, NONE),
        row(
            StoryCoverage.SCHEMA,
            "t",
            "Courier",
            1L,
            1L,
            at("2024-05-07T00:00:00Z"),
            null,
            NONE,
            NONE),
        row(
            StoryCoverage.SCHEMA,
            "t",
            "Herald",
            1L,
            1L,
            at("2024-05-07T00:00:00Z"),
            null,
            NONE,
            NONE));
  }

  @Test
  void unknownSource_isKeptAndIsNoWitnessOfAnOmission() {
    assertCoverage(
        1,
        List.of(
            NewsArticle.of("u1", "unknown", "2024-05-01T06:00:00Z", "Apple").inStory("s"),
            NewsArticle.of("u2", "unknown", "2024-05-01T05:00:00Z").inStory("s"),
            NewsArticle.of("c", "Courier", "2024-05-01T07:00:00Z", "Nvidia").inStory("s")),
        row(
            StoryCoverage.SCHEMA,
            "s",
            "unknown",
            2L,
            2L,
            at("2024-05-01T05:00:00Z"),
            0.0,
            List.of("Apple"),
            List.of("Nvidia")),
        row(
            StoryCoverage.SCHEMA,
            "s",
            "Courier",
            1L,
            1L,
            at("2024-05-01T07:00:00Z"),
            2.0,
            List.of("Nvidia"),
            NONE));
  }

  @Test
  void articleThatWasNotAnnotated_isNotSaidToOmitAnything() {
    assertCoverage(
        1,
        List.of(
            NewsArticle.of("w", "Wire", null, "Apple").inStory("s"),
            NewsArticle.of("c1", "Courier", null, "Nvidia").inStory("s"),
            NewsArticle.of("c2", "Courier", null).inStory("s").notAnnotated()),
        row(
            StoryCoverage.SCHEMA,
            "s",
            "Wire",
            1L,
            1L,
            null,
            null,
            List.of("Apple"),
            List.of("Nvidia")),
        row(StoryCoverage.SCHEMA, "s", "Courier", 2L, 1L, null, null, List.of("Nvidia"), null));
  }

  @SafeVarargs
  private static void assertCoverage(
      int minOmissionSources, List<NewsArticle> corpus, Map<String, Object>... expected) {
    var params =
        Params.of(
            SourceParams.class,
            "min-entity-articles=1",
            "min-expected-articles=1.0",
            "prior-strength=10.0",
            "min-source-articles=1",
            "max-sources=10",
            "min-omission-sources=" + minOmissionSources);
    var results = SourcesAnalysis.ANALYSIS.compute(NewsArticle.tables(corpus), params);
    TableRows.assertRows(results, StoryCoverage.SCHEMA, List.of(expected));
  }

  private static Timestamp at(String instant) {
    return Timestamp.from(Instant.parse(instant));
  }
}
