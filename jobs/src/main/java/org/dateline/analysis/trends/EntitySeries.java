package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Adds what needs the order of an entity's periods: moving average, z-score and bursts (and the
 * interval of the share, as the rows pass by).
 *
 * <p>A group is one entity and granularity, so at most as long as the corpus has periods, even for
 * an entity in every article.
 */
final class EntitySeries {

  /** The rows of {@link EntityCounts} with those of {@link PeriodTotals} and the statistics. */
  static Dataset<Row> compute(
      Dataset<Row> counts, Dataset<Row> totals, TrendsAnalysis.Params params) {
    var joined = counts.join(broadcast(totals), new String[] {"granularity", "period_day"});
    StructType key =
        new StructType()
            .add("entity_id", DataTypes.StringType)
            .add("granularity", DataTypes.StringType);
    return joined
        .groupBy("entity_id", "granularity")
        .as(Encoders.row(key), Encoders.row(joined.schema()))
        .flatMapSortedGroups(
            new Column[] {col("position")},
            (FlatMapGroupsFunction<Row, Row, Row>)
                (group, rows) -> describe(Granularity.of(group.getString(1)), rows, params),
            Encoders.row(withStatistics(joined.schema())));
  }

  private static StructType withStatistics(StructType schema) {
    return schema
        .add("attention_low", DataTypes.DoubleType)
        .add("attention_high", DataTypes.DoubleType)
        .add("moving_average", DataTypes.DoubleType)
        .add("z_score", DataTypes.DoubleType)
        .add("burst_level", DataTypes.IntegerType)
        .add("burst_last_day", DataTypes.IntegerType)
        .add("burst_weight", DataTypes.DoubleType);
  }

  private static Iterator<Row> describe(
      Granularity granularity, Iterator<Row> sorted, TrendsAnalysis.Params params) {
    List<Row> rows = new ArrayList<>();
    sorted.forEachRemaining(rows::add);
    var series =
        new EntityPeriods(
            longs(rows, "position"),
            longs(rows, "articles"),
            longs(rows, "articles_total"),
            longs(rows, "articles_before"));
    List<Object[]> bursts = burstColumns(series, rows, params);
    List<Row> described = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Object[] statistics = statistics(series, rows.get(i), i, params.windows(granularity), params);
      described.add(appended(rows.get(i), statistics, bursts.get(i)));
    }
    return described.iterator();
  }

  private static Object[] statistics(
      EntityPeriods series,
      Row row,
      int i,
      TrendsAnalysis.Windows windows,
      TrendsAnalysis.Params params) {
    var attention = WilsonInterval.of(series.articles(i), number(row, "articles_total"));
    long baselinePeriods = number(row, "baseline_periods");
    Double zScore =
        baselinePeriods < params.minBaselinePeriods()
            ? null
            : series.zScore(
                i, windows.baseline(), number(row, "baseline_articles"), baselinePeriods);
    return new Object[] {
      attention.low(),
      attention.high(),
      series.movingAverage(i, windows.average(), number(row, "average_periods")),
      zScore
    };
  }

  /** Level of every period; last day and weight of a burst stand with its first period. */
  private static List<Object[]> burstColumns(
      EntityPeriods series, List<Row> rows, TrendsAnalysis.Params params) {
    List<Object[]> columns = new ArrayList<>();
    rows.forEach(row -> columns.add(new Object[] {0, null, null}));
    if (series.articleSum() >= params.burstMinArticles()) {
      Row any = rows.get(0);
      var bursts =
          series.bursts(
              new KleinbergBursts(params.burstScale(), params.burstGamma()),
              number(any, "corpus_articles"),
              number(any, "corpus_periods"));
      for (var burst : bursts) {
        for (int i = burst.first(); i <= burst.last(); i++) {
          columns.get(i)[0] = 1;
        }
        columns.get(burst.first())[1] = (int) number(rows.get(burst.last()), "last_day");
        columns.get(burst.first())[2] = burst.weight();
      }
    }
    return columns;
  }

  private static long[] longs(List<Row> rows, String column) {
    return rows.stream().mapToLong(row -> number(row, column)).toArray();
  }

  private static long number(Row row, String column) {
    return row.<Number>getAs(column).longValue();
  }

  private static Row appended(Row row, Object[]... more) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      values.add(row.get(i));
    }
    for (Object[] columns : more) {
      values.addAll(Arrays.asList(columns));
    }
    return RowFactory.create(values.toArray());
  }

  private EntitySeries() {}
}
