package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.Analysis;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.KeptRows;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.dateline.text.SettingProblems;

/**
 * When is who in the news: every entity's counts by day, ISO week and month, beside what the corpus
 * holds of that period, with moving average, z-score and bursts.
 *
 * <p>Only dated articles take part; dates are UTC. The denominator is all articles of the corpus,
 * so that a day on which a feed was missing, or a dump arrived, is by itself neither a fall nor a
 * rise.
 */
public final class TrendsAnalysis {

  public static final Analysis<Params> ANALYSIS =
      new Analysis<>(
          "trends",
          "When is who in the news, and what is rising?",
          List.of(
              Articles.SCHEMA,
              EntityMentions.SCHEMA,
              TitleEntityMentions.SCHEMA,
              ArticleCopies.SCHEMA,
              StoryArticles.SCHEMA),
          List.of(MentionTrends.SCHEMA, Bursts.SCHEMA, TrendChanges.SCHEMA, SourceCoverage.SCHEMA),
          Params.class,
          TrendsAnalysis::compute);

  /**
   * The settings; {@code conf/dateline.conf} says what each means.
   *
   * @throws IllegalArgumentException naming every setting out of its range
   */
  public record Params(
      List<String> granularities,
      int movingAverageDays,
      int movingAverageWeeks,
      int movingAverageMonths,
      int baselineDays,
      int baselineWeeks,
      int baselineMonths,
      int coverageWeeks,
      int coverageMonths,
      int minBaselinePeriods,
      double burstScale,
      double burstGamma,
      int burstMinArticles,
      List<String> doubtfulDays,
      int dumpMinArticles,
      double dumpFactor,
      double minCoverage,
      int changeMinArticles,
      double changeMaxQ)
      implements Serializable {

    private static final int LONGEST = 10_000;
    private static final List<String> PROVENANCES =
        List.of("metadata", "front_matter", "html", "folder", "file_name", "url", "text");

    public Params {
      granularities = List.copyOf(granularities);
      doubtfulDays = List.copyOf(doubtfulDays);
      int least = Math.max(2, minBaselinePeriods);
      SettingProblems.of("analysis.trends")
          .require(
              !granularities.isEmpty()
                  && Granularity.labels().containsAll(granularities)
                  && Set.copyOf(granularities).size() == granularities.size(),
              "granularities",
              granularities,
              "one or more of " + Granularity.labels())
          .range("moving-average-days", movingAverageDays, 1, LONGEST)
          .range("moving-average-weeks", movingAverageWeeks, 1, LONGEST)
          .range("moving-average-months", movingAverageMonths, 1, LONGEST)
          .range("min-baseline-periods", minBaselinePeriods, 2, LONGEST)
          .range("baseline-days", baselineDays, least, LONGEST)
          .range("baseline-weeks", baselineWeeks, least, LONGEST)
          .range("baseline-months", baselineMonths, least, LONGEST)
          .range("coverage-weeks", coverageWeeks, least, LONGEST)
          .range("coverage-months", coverageMonths, least, LONGEST)
          .above("burst-scale", burstScale, 1, 1_000)
          .above("burst-gamma", burstGamma, 0, 1_000)
          .range("burst-min-articles", burstMinArticles, 1, LONGEST)
          .require(
              PROVENANCES.containsAll(doubtfulDays),
              "doubtful-days",
              doubtfulDays,
              "none or some of " + PROVENANCES)
          .range("dump-min-articles", dumpMinArticles, 2, LONGEST)
          .above("dump-factor", dumpFactor, 1, 1_000)
          .share("min-coverage", minCoverage)
          .range("change-min-articles", changeMinArticles, 1, LONGEST)
          .above("change-max-q", changeMaxQ, 0, 1)
          .throwIfAny();
    }

    Windows windows(Granularity granularity) {
      return switch (granularity) {
        case DAY -> new Windows(movingAverageDays, baselineDays, coverageWeeks);
        case WEEK -> new Windows(movingAverageWeeks, baselineWeeks, coverageWeeks);
        case MONTH -> new Windows(movingAverageMonths, baselineMonths, coverageMonths);
      };
    }
  }

  /** How many periods the moving average, the baseline and the expectation look back. */
  record Windows(int average, int baseline, int coverage) {}

  static Tables compute(Tables inputs, Params params) {
    Dataset<Row> articles = inputs.get(Articles.SCHEMA);
    Dataset<Row> sourceDays = KeptRows.of(SourceDays.compute(articles, params));
    Dataset<Row> dated = DatedArticles.of(articles, sourceDays, params);
    // At most a row for each day, week and month of the corpus.
    List<PeriodTotal> totals =
        PeriodTotals.compute(dated, params).collectAsList().stream().map(PeriodTotal::of).toList();
    Dataset<Row> series =
        KeptRows.of(EntitySeries.compute(EntityArticles.of(inputs, dated), totals, params));
    return Tables.of(MentionTrends.SCHEMA, trends(series))
        .with(Bursts.SCHEMA, bursts(series))
        .with(TrendChanges.SCHEMA, TrendChanges.of(series, params))
        .with(SourceCoverage.SCHEMA, sourceCoverage(sourceDays));
  }

  private static Dataset<Row> trends(Dataset<Row> series) {
    return MentionTrends.SCHEMA.project(
        series
            .filter(col("articles").gt(0))
            .withColumn("period_start", date_from_unix_date(col("period_day")))
            .withColumn(
                "attention_share", col("articles").cast("double").divide(col("articles_total"))));
  }

  private static Dataset<Row> bursts(Dataset<Row> series) {
    return Bursts.SCHEMA.project(
        series
            .filter(col("burst_weight").isNotNull())
            .withColumn("start", date_from_unix_date(col("period_day")))
            .withColumn("end", date_from_unix_date(col("burst_last_day")))
            .withColumn("level", lit(1))
            .withColumn("weight", col("burst_weight")));
  }

  private static Dataset<Row> sourceCoverage(Dataset<Row> sourceDays) {
    return SourceCoverage.SCHEMA.project(
        sourceDays.withColumn("day", date_from_unix_date(col("day"))));
  }

  private TrendsAnalysis() {}
}
