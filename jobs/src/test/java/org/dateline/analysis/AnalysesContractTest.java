package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.analysis.contract.Analysis;
import org.dateline.run.settings.Settings;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.testing.NewsCorpus;
import org.dateline.testing.StepChecks;
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
    var news = new NewsCorpus();
    Instant first = Instant.parse("2026-03-02T09:00:00Z");
    for (int a = 0; a < 60; a++) {
      NewsCorpus.Article article =
          news.article("a%02d".formatted(a))
              .source(List.of("Harbour Post", "Civic Ledger", "Meridian").get(a % 3))
              .published(a % 30 == 29 ? null : first.plus(25L * a, ChronoUnit.HOURS).toString())
              .title("E" + (2 * a) % 9);
      if (a % 10 == 9) {
        article.copies("a%02d".formatted(a - 1));
      }
      for (int s = 0; s < 3; s++) {
        article.sentence("E" + (2 * a + s) % 9, "E" + (3 * a + s) % 9);
      }
    }
    return news.tables();
  }
}
