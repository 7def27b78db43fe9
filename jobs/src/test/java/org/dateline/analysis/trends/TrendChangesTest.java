package org.dateline.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.testing.TestRows.assertTable;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.math3.special.Erf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.table.Tables;
import org.dateline.testing.NewsCorpus;
import org.dateline.testing.Params;
import org.dateline.testing.StepChecks;
import org.junit.jupiter.api.Test;

class TrendChangesTest {
  private static final LocalDate START = LocalDate.of(2024, 3, 4);
  private static final TrendParams PARAMS = Params.of(TrendParams.class, "granularities=[day]");

  private final NewsCorpus news = new NewsCorpus();

  /** A daily paper names a minister in five of ten articles, until day 35. */
  private Tables corpus() {
    for (int day = 0; day < 40; day++) {
      for (int i = 0; i < 10; i++) {
        add(
            day,
            "daily-" + day + "-" + i,
            "Daily",
            "metadata",
            i < 5 && day < 35 ? "Minister" : "");
      }
    }
    for (int i = 0; i < 150; i++) {
      add(37, "dump-" + i, "Archive", "metadata", "Dumped");
    }
    for (int i = 0; i < 9; i++) {
      add(38, "quoted-" + i, "Weekly", "text", "Quoted");
    }
    return news.tables();
  }

  @Test
  void silenceDumpAndDoubtfulDates_areDistinguishedFromNews() {
    Tables results = TrendsAnalysis.ANALYSIS.compute(corpus(), PARAMS);

    StepChecks.declarations_hold(results);
    // The minister falls on the day the papers go silent, and stays below the 28 days before.
    Row fallen =
        results
            .get(TrendChanges.SCHEMA)
            .filter("period_start = '2024-04-08'")
            .collectAsList()
            .get(0);
    assertThat(fallen.<String>getAs("entity_id")).isEqualTo("Minister");
    assertThat(fallen.<String>getAs("direction")).isEqualTo("falling");
    assertThat(fallen.<Long>getAs("articles")).isZero();
    assertThat(fallen.<Long>getAs("articles_total")).isEqualTo(10);
    assertThat(fallen.<Double>getAs("baseline_share")).isEqualTo(0.5);
    double z = fallen.getAs("z_score");
    // G² of 0 10 / 140 140, and q = p, as nothing else is tested that day.
    assertThat(z * z).isEqualTo(13.518047656, within(1e-8));
    assertThat(fallen.<Double>getAs("q_value"))
        .isEqualTo(Erf.erfc(-z / Math.sqrt(2)), within(1e-12));
    assertThat(strings(results.get(TrendChanges.SCHEMA), "entity_id || ' ' || direction"))
        .containsOnly("Minister falling");

    // They are counted all the same.
    assertTable(
        results.get(MentionTrends.SCHEMA).filter("entity_id <> 'Minister'"),
        """
        entity_id | period_start | articles | articles_total | burst_level
        Dumped    | 2024-04-10   | 150      | 160            | 0
        Quoted    | 2024-04-11   | 9        | 19             | 0
        """);
    assertThat(results.get(Bursts.SCHEMA).filter("entity_id <> 'Minister'").count()).isZero();
    assertTable(
        results.get(SourceCoverage.SCHEMA).filter("is_dump or expected <> 10"),
        """
        source  | day        | articles | coverage
        Archive | 2024-04-10 | 150      | null
        """);
  }

  @Test
  void missingFeed_hasARowAndNoFallingTrend() {
    Tables whole = corpus();
    var missing = "published_date <> '2024-04-08' OR source <> 'Daily'";
    Tables results =
        TrendsAnalysis.compute(
            whole.with(Articles.SCHEMA, whole.get(Articles.SCHEMA).filter(missing)), PARAMS);

    assertTable(
        results.get(SourceCoverage.SCHEMA).filter("articles = 0"),
        """
        source | day        | expected | coverage
        Daily  | 2024-04-08 | 10.0     | 0.0
        """);
    assertThat(results.get(TrendChanges.SCHEMA).filter("period_start = '2024-04-08'").count())
        .isZero();
  }

  @Test
  void dump_isLargeAndUnlikeTheOtherDays() {
    assertThat(SourceDays.isDump(150, new long[] {150}, PARAMS)).isTrue();
    assertThat(SourceDays.isDump(99, new long[] {1, 1, 99}, PARAMS)).isFalse();
    assertThat(SourceDays.isDump(150, new long[] {10, 15, 20, 150}, PARAMS)).isTrue();
    assertThat(SourceDays.isDump(150, new long[] {10, 16, 20, 150}, PARAMS)).isFalse();
    assertThat(SourceDays.isDump(150, new long[] {150, 150}, PARAMS)).isFalse();
  }

  private void add(int day, String id, String source, String provenance, String entity) {
    NewsCorpus.Article article =
        news.article(id)
            .source(source)
            .published(START.plusDays(day).toString())
            .provenance(provenance);
    if (!entity.isEmpty()) {
      article.sentence(entity);
    }
  }

  private static List<String> strings(Dataset<Row> rows, String expression) {
    return rows.selectExpr(expression).as(Encoders.STRING()).collectAsList();
  }
}
