package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per granularity and period in which the corpus has a dated article: the denominators, and
 * the sums over earlier periods that an entity's statistics need. At most one row a day, week and
 * month of the corpus, so it is small however many articles there are.
 *
 * <p>Periods are named by {@code period_day}, the first day as days since 1970-01-01: lambdas take
 * dates as numbers, free of time zones.
 */
final class PeriodTotals {

  /** The columns added to (granularity, period_day). */
  static final StructType SCHEMA =
      new StructType()
          .add("granularity", DataTypes.StringType)
          .add("period_day", DataTypes.IntegerType)
          .add("last_day", DataTypes.IntegerType)
          .add("position", DataTypes.LongType)
          .add("articles_total", DataTypes.LongType)
          .add("coverage", DataTypes.DoubleType)
          .add("articles_before", DataTypes.LongType)
          .add("average_periods", DataTypes.IntegerType)
          .add("baseline_articles", DataTypes.LongType)
          .add("baseline_periods", DataTypes.IntegerType)
          .add("corpus_articles", DataTypes.LongType)
          .add("corpus_periods", DataTypes.IntegerType);

  static Dataset<Row> compute(Dataset<Row> articles, TrendsAnalysis.Params params) {
    StructType key = new StructType().add("granularity", DataTypes.StringType);
    StructType value =
        key.add("period_day", DataTypes.IntegerType).add("articles_total", DataTypes.LongType);
    return articles
        .filter(col("published_date").isNotNull())
        .groupBy("published_date")
        .agg(count(lit(1)).as("articles"))
        .withColumn("period", explode(periods(col("published_date"), params)))
        .groupBy(col("period.granularity"), col("period.period_day"))
        .agg(sum("articles").as("articles_total"))
        .groupBy("granularity")
        .as(Encoders.row(key), Encoders.row(value))
        .flatMapSortedGroups(
            new Column[] {col("period_day")},
            (FlatMapGroupsFunction<Row, Row, Row>)
                (granularity, rows) ->
                    describe(Granularity.of(granularity.getString(0)), rows, params),
            Encoders.row(SCHEMA));
  }

  /** The periods that a day lies in, as an array of (granularity, period_day). */
  static Column periods(Column date, TrendsAnalysis.Params params) {
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
      Granularity granularity, Iterator<Row> rows, TrendsAnalysis.Params params) {
    List<LocalDate> starts = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    rows.forEachRemaining(
        row -> {
          starts.add(LocalDate.ofEpochDay(row.getInt(1)));
          totals.add(row.getLong(2));
        });
    var periods =
        new CorpusPeriods(
            starts.stream().mapToLong(granularity::position).toArray(),
            starts.stream().mapToLong(start -> days(granularity, start)).toArray(),
            totals.stream().mapToLong(Long::longValue).toArray());
    return IntStream.range(0, periods.size())
        .mapToObj(i -> describe(granularity, starts.get(i), i, periods, params))
        .iterator();
  }

  private static Row describe(
      Granularity granularity,
      LocalDate start,
      int i,
      CorpusPeriods periods,
      TrendsAnalysis.Params params) {
    var windows = params.windows(granularity);
    OptionalDouble coverage =
        periods.coverage(i, granularity.season(), windows.coverage(), params.minBaselinePeriods());
    return RowFactory.create(
        granularity.label(),
        (int) start.toEpochDay(),
        (int) granularity.lastDay(start).toEpochDay(),
        granularity.position(start),
        periods.articles(i),
        coverage.isPresent() ? coverage.getAsDouble() : null,
        periods.articlesBefore(i),
        1 + periods.periodsPreceding(i, windows.average() - 1),
        periods.articlesPreceding(i, windows.baseline()),
        periods.periodsPreceding(i, windows.baseline()),
        periods.articlesBefore(periods.size()),
        periods.size());
  }

  private static long days(Granularity granularity, LocalDate start) {
    return 1 + granularity.lastDay(start).toEpochDay() - start.toEpochDay();
  }

  private PeriodTotals() {}
}
