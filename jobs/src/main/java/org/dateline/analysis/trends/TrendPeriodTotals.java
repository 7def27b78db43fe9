package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;

/**
 * One row per granularity and period in which the corpus has a dated article: the denominators, and
 * the sums over earlier periods that an entity's statistics need. At most one row a day, week and
 * month of the corpus, so it is small however many articles there are.
 *
 * <p>Periods are named by {@code period_day}, the first day as days since 1970-01-01: lambdas take
 * dates as numbers, free of time zones.
 */
final class TrendPeriodTotals {

  private static final StructType KEY = new StructType().add("granularity", DataTypes.StringType);

  /** The articles of a period. */
  private record PeriodCount(
      String granularity, int periodDay, long articlesTotal, long reliedTotal) implements RowShape {
    static final StructType SCHEMA =
        KEY.add("period_day", DataTypes.IntegerType)
            .add("articles_total", DataTypes.LongType)
            .add("relied_total", DataTypes.LongType);

    static PeriodCount of(Row row) {
      return new PeriodCount(
          row.getAs("granularity"),
          row.getAs("period_day"),
          row.getAs("articles_total"),
          row.getAs("relied_total"));
    }

    LocalDate start() {
      return LocalDate.ofEpochDay(periodDay);
    }
  }

  /**
   * @param articles as {@link DatedArticles} gives them
   */
  static Dataset<Row> compute(Dataset<Row> articles, TrendParams params) {
    return articles
        .groupBy("published_date", "relied", "relied_to_day")
        .agg(count(lit(1)).as("articles"))
        .withColumn("period", explode(periods(col("published_date"), params)))
        .withColumn("relied_for", DatedArticles.reliedFor(col("period.granularity")))
        .groupBy(col("period.granularity"), col("period.period_day"))
        .agg(
            sum("articles").as("articles_total"),
            sum(when(col("relied_for"), col("articles")).otherwise(0L)).as("relied_total"))
        .groupBy("granularity")
        .as(Encoders.row(KEY), Encoders.row(PeriodCount.SCHEMA))
        .flatMapSortedGroups(
            new Column[] {col("period_day")},
            (FlatMapGroupsFunction<Row, Row, Row>)
                (granularity, rows) ->
                    describe(Granularity.of(granularity.getAs("granularity")), rows, params),
            Encoders.row(PeriodTotal.SCHEMA));
  }

  /** The periods that a day lies in, as an array of (granularity, period_day). */
  static Column periods(Column date, TrendParams params) {
    return array(
        params.granularities().stream()
            .map(Granularity::of)
            .map(
                granularity ->
                    struct(
                        lit(granularity.label()).as("granularity"),
                        unix_date(granularity.start(date)).as("period_day")))
            .toArray(Column[]::new));
  }

  private static Iterator<Row> describe(
      Granularity granularity, Iterator<Row> sorted, TrendParams params) {
    List<PeriodCount> periods = new ArrayList<>();
    sorted.forEachRemaining(row -> periods.add(PeriodCount.of(row)));
    var all = periodsOf(granularity, periods, PeriodCount::articlesTotal);
    var withRelied = periods.stream().filter(period -> period.reliedTotal() > 0).toList();
    var relied = periodsOf(granularity, withRelied, PeriodCount::reliedTotal);
    return IntStream.range(0, all.size())
        .mapToObj(i -> describe(granularity, periods.get(i), i, all, relied, params).toRow())
        .iterator();
  }

  private static CorpusPeriods periodsOf(
      Granularity granularity, List<PeriodCount> periods, ToLongFunction<PeriodCount> articles) {
    return new CorpusPeriods(
        periods.stream().mapToLong(period -> granularity.position(period.start())).toArray(),
        periods.stream().mapToLong(period -> days(granularity, period.start())).toArray(),
        periods.stream().mapToLong(articles).toArray());
  }

  private static PeriodTotal describe(
      Granularity granularity,
      PeriodCount period,
      int i,
      CorpusPeriods all,
      CorpusPeriods relied,
      TrendParams params) {
    var windows = params.windows(granularity);
    LocalDate start = period.start();
    long position = granularity.position(start);
    double expected =
        relied
            .expectedAt(
                position,
                days(granularity, start),
                granularity.season(),
                windows.coverage(),
                params.minBaselinePeriods())
            .orElse(0);
    int r = relied.indexOf(position);
    return new PeriodTotal(
        granularity,
        (int) start.toEpochDay(),
        (int) granularity.lastDay(start).toEpochDay(),
        position,
        all.articles(i),
        period.reliedTotal(),
        expected == 0 ? null : period.reliedTotal() / expected,
        r < 0 ? 0L : relied.articlesBefore(r),
        1 + all.periodsPreceding(i, windows.average() - 1),
        r < 0 ? 0L : relied.articlesPreceding(r, windows.baseline()),
        r < 0 ? 0 : relied.periodsPreceding(r, windows.baseline()),
        relied.articlesBefore(relied.size()),
        relied.size());
  }

  private static long days(Granularity granularity, LocalDate start) {
    return 1 + granularity.lastDay(start).toEpochDay() - start.toEpochDay();
  }

  private TrendPeriodTotals() {}
}
