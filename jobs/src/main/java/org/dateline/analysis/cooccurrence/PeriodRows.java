package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.CountedPeriodTotals.PeriodTotal;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.dateline.analysis.cooccurrence.kernel.PairCounts;
import org.dateline.analysis.cooccurrence.statistic.PairStatistics;
import org.dateline.analysis.significance.BenjaminiHochberg;
import org.dateline.analysis.significance.QValues;
import org.dateline.spark.Checkpoint;
import org.dateline.table.Sentences;

/**
 * The rows of some periods: their pairs counted, then what follows of the counts, one column after
 * the other.
 */
final class PeriodRows {
  private static final String[] FAMILY = {PairFamilies.FAMILY};

  private final Dataset<Row> entityNumbers;
  private final List<PeriodTotal> periods;
  private final CooccurrenceParams params;
  private final BroadcastBudget memory;
  private final Dataset<CountedArticle> articles;
  private final CountedPeriods counted;

  PeriodRows(
      Dataset<Row> articles,
      Dataset<Row> entityNumbers,
      List<PeriodTotal> periods,
      CooccurrenceParams params,
      BroadcastBudget memory) {
    this.entityNumbers = entityNumbers;
    this.periods = periods;
    this.params = params;
    this.memory = memory;
    this.counted = CountedPeriods.of(periods.stream().map(PeriodTotal::code).toList());
    this.articles = CountedArticles.in(counted, articles, params.periodKinds());
  }

  Dataset<Row> count() {
    // Kept, for q-values and disparity need every pair before the first is finished.
    Dataset<Row> pairs = Checkpoint.of(PairCounts.count(articles, params, counted).toDF());
    Dataset<Row> windows = WindowCounts.ofEntities(articles, params.periodKinds(), counted);
    Dataset<Row> nodes = PairNodes.of(pairs, windows, memory);
    boolean stay = memory.fits(pairs.count(), QValues.BYTES);
    return (stay ? byPeriod(pairs) : pairs)
        .transform(rows -> withStatistics(rows, nodes))
        .transform(
            rows -> stay ? withLookedUp(rows, withStatistics(pairs, nodes)) : withQValues(rows))
        .transform(rows -> params.maxQ() < 1 ? rows.filter(isListed()) : rows)
        .transform(rows -> PairNodes.name(rows, entityNumbers, memory))
        .transform(rows -> stay ? rows : byPeriod(rows))
        .transform(PeriodRows::withNames);
  }

  /** Files hold one period; large periods are cut and small ones share a task. */
  private static Dataset<Row> byPeriod(Dataset<Row> pairs) {
    return pairs.hint("rebalance", col("period"));
  }

  private Dataset<Row> withStatistics(Dataset<Row> pairs, Dataset<Row> nodes) {
    return pairs
        .withColumn(PairFamilies.FAMILY, PairFamilies.family())
        .transform(rows -> PairNodes.join(rows, nodes))
        .transform(rows -> PairFamilies.withTotals(rows, periods))
        .transform(PairStatistics::add);
  }

  private static Dataset<Row> withLookedUp(Dataset<Row> rows, Dataset<Row> tests) {
    Column pValue = col(PairStatistics.P_VALUE);
    Column family = col(PairFamilies.FAMILY);
    return rows.withColumn(
        "q_value", QValues.of(tests, pValue, family).of(tests, pValue, family, "q_value"));
  }

  private static Dataset<Row> withQValues(Dataset<Row> rows) {
    return BenjaminiHochberg.withQValues(rows, PairStatistics.P_VALUE, List.of(FAMILY));
  }

  private Column isListed() {
    return col("q_value").leq(params.maxQ());
  }

  private static Dataset<Row> withNames(Dataset<Row> pairs) {
    return pairs
        .withColumn("period", col("period_name"))
        .withColumn("first_date", date_from_unix_date(col("firstDay")))
        .withColumn("last_date", date_from_unix_date(col("lastDay")))
        .withColumn("evidence", col("evidence").cast(Sentences.PLACES));
  }
}
