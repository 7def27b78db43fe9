package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.contract.Analysis;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;

/**
 * When is who in the news: every entity's counts by day, ISO week and month, beside what the corpus
 * holds of that period, with moving average, z-score and bursts.
 *
 * <p>Only dated articles take part, by the publishers' days. The denominator is all articles of the
 * corpus, so that a day on which a feed was missing, or a dump arrived, is by itself neither a fall
 * nor a rise.
 */
public final class TrendsAnalysis {

  public static final Analysis<TrendParams> ANALYSIS =
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
          TrendParams.class,
          TrendsAnalysis::compute);

  static Tables compute(Tables inputs, TrendParams params) {
    Dataset<Row> articles = inputs.get(Articles.SCHEMA);
    Dataset<Row> sourceDays = Checkpoint.of(SourceDays.compute(articles, params));
    Dataset<Row> dated = DatedArticles.of(articles, sourceDays, params);
    // At most a row for each day, week and month of the corpus.
    List<PeriodTotal> totals =
        TrendPeriodTotals.compute(dated, params).collectAsList().stream()
            .map(PeriodTotal::of)
            .toList();
    Dataset<Row> series =
        Checkpoint.of(EntitySeries.compute(EntityArticles.of(inputs, dated), totals, params));
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
