package org.dateline.analysis.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.analysis.Analyses;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.StepChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesAnalysisTest {

  private static final SourceParams PARAMS =
      Params.of(
          SourceParams.class,
          "min-expected-articles=1.5",
          "prior-strength=10.0",
          "min-source-articles=2",
          "max-sources=3",
          "min-omission-sources=1");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomCorpora_giveWhatThePlainReferenceGives(long seed) {
    var corpus = randomCorpus(new Random(seed));
    var naive = new NaiveSources(corpus, PARAMS);
    var results = compute(NewsArticle.tables(corpus));
    TableRows.assertRows(results, SourceEntities.SCHEMA, naive.sourceEntities());
    TableRows.assertRows(results, SourcePairs.SCHEMA, naive.sourcePairs());
    TableRows.assertRows(results, StoryCoverage.SCHEMA, naive.storyCoverage());
  }

  @Test
  void declarations_hold() {
    StepChecks.declarations_hold(compute(NewsArticle.tables(randomCorpus(new Random(7)))));
  }

  @Test
  void partitions_makeNoDifferenceToTheLastBit() {
    StepChecks.partitions_makeNoDifference(
        NewsArticle.tables(randomCorpus(new Random(99))), SourcesAnalysisTest::compute);
  }

  @Test
  void emptyInput_givesTheExactSchemas() {
    StepChecks.emptyInput_givesExactSchema(
        NewsArticle.tables(NewsArticle.of("a", "Courier", null)), SourcesAnalysisTest::compute);
  }

  @Test
  void analysis_isRegisteredUnderItsName() {
    assertThat(Analyses.ALL).contains(SourcesAnalysis.ANALYSIS);
    assertThat(SourcesAnalysis.ANALYSIS.name()).isEqualTo("sources");
  }

  @Test
  void settingsOutOfRange_areAllNamedAtOnce() {
    assertThatThrownBy(
            () ->
                Params.of(
                    SourceParams.class,
                    "min-entity-articles=0",
                    "min-expected-articles=-1.0",
                    "prior-strength=NaN",
                    "min-source-articles=0",
                    "max-sources=1",
                    "min-omission-sources=0"))
        .hasMessage(
            "6 problems:\n  - analysis.sources.min-entity-articles = 0: expected 1 or more\n"
                + "  - analysis.sources.min-expected-articles = -1.0: expected a finite"
                + " number above 0\n"
                + "  - analysis.sources.prior-strength = NaN: expected a finite number above 0\n"
                + "  - analysis.sources.min-source-articles = 0: expected 1 or more\n"
                + "  - analysis.sources.max-sources = 1: expected 2 or more\n"
                + "  - analysis.sources.min-omission-sources = 0: expected 1 or more");
  }

  private static Tables compute(Tables inputs) {
    return SourcesAnalysis.ANALYSIS.compute(inputs, PARAMS);
  }

  /**
   * 60 articles by 5 uneven sources and "unknown", of 12 entities that get rarer and are liked
   * differently, in a dozen stories; every kind of date; some copies, some not annotated.
   */
  private static List<NewsArticle> randomCorpus(Random random) {
    var sources = List.of("Courier", "Herald", "Herald", "Wire", "Wire", "Wire", "Post", "unknown");
    var corpus = new ArrayList<NewsArticle>();
    for (int i = 0; i < 60; i++) {
      var source = i == 0 ? "Single Sheet" : sources.get(random.nextInt(sources.size()));
      var article =
          NewsArticle.of("a" + i, source, randomDate(random), randomEntities(random, source))
              .inStory("s" + random.nextInt(12));
      if (i > 0 && random.nextInt(3) == 0) {
        var first = corpus.get(random.nextInt(corpus.size()));
        article = first.original().equals(first.id()) ? article.copying(first) : article;
      }
      corpus.add(random.nextInt(8) == 0 ? article.notAnnotated() : article);
    }
    return corpus;
  }

  private static String randomDate(Random random) {
    int day = 1 + random.nextInt(3);
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1 -> "2024-05-0" + day;
      case 2 -> "2024-05-0%dT00:00:00Z".formatted(day);
      default -> "2024-05-0%dT%02d:%02d:00Z".formatted(day, random.nextInt(24), random.nextInt(60));
    };
  }

  private static String[] randomEntities(Random random, String source) {
    var entities = new ArrayList<String>();
    for (int e = 0; e < 12; e++) {
      int rarity = 1 + (e + source.length()) % 6;
      if (random.nextInt(rarity) == 0) {
        entities.add("Entity_" + e);
      }
    }
    if (!entities.isEmpty() && random.nextBoolean()) {
      entities.add(entities.get(0));
    }
    return entities.toArray(String[]::new);
  }
}
