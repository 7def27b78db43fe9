package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Adds what needs the order of an entity's periods: moving average, z-score and bursts (and the
 * interval of the share, as the rows pass by). Moving averages are of all articles, z-scores and
 * bursts of those with a date to rely on.
 *
 * <p>Periods without the entity in which enough articles with it were expected have a row too, with
 * {@code articles} 0, for {@link TrendChanges}: what has fallen silent has no row of its own.
 *
 * <p>A group is one entity and granularity, so at most as long as the corpus has periods, even for
 * an entity in every article.
 */
final class EntitySeries {
  private static final StructType KEY =
      new StructType()
          .add("entity_id", DataTypes.StringType)
          .add("granularity", DataTypes.StringType);

  /**
   * The rows of {@link EntityCounts} with those of {@link PeriodTotals} and the statistics.
   *
   * @param totals all rows of {@link PeriodTotals}
   */
  static Dataset<Row> compute(Dataset<Row> counts, List<Row> totals, TrendsAnalysis.Params params) {
    var spark = counts.sparkSession();
    var joined =
        counts.join(
            broadcast(spark.createDataFrame(totals, PeriodTotals.SCHEMA)),
            new String[] {"granularity", "period_day"});
    StructType schema = joined.schema();
    Map<String, List<Row>> periods = new HashMap<>();
    totals.forEach(
        row -> periods.computeIfAbsent(row.getString(0), label -> new ArrayList<>()).add(row));
    periods.values().forEach(rows -> rows.sort(Comparator.comparingInt(row -> row.getInt(1))));
    return joined
        .groupBy("entity_id", "granularity")
        .as(Encoders.row(KEY), Encoders.row(schema))
        .flatMapSortedGroups(
            new Column[] {col("position")},
            (FlatMapGroupsFunction<Row, Row, Row>)
                (group, rows) ->
                    new Description(
                            schema,
                            Granularity.of(group.getString(1)),
                            periods.get(group.getString(1)),
                            params)
                        .of(rows),
            Encoders.row(withStatistics(schema)));
  }

  private static StructType withStatistics(StructType schema) {
    return schema
        .add("attention_low", DataTypes.DoubleType)
        .add("attention_high", DataTypes.DoubleType)
        .add("moving_average", DataTypes.DoubleType)
        .add("baseline_share", DataTypes.DoubleType)
        .add("z_score", DataTypes.DoubleType)
        .add("burst_level", DataTypes.IntegerType)
        .add("burst_last_day", DataTypes.IntegerType)
        .add("burst_weight", DataTypes.DoubleType);
  }

  /** One entity's periods of one granularity. */
  private record Description(
      StructType schema, Granularity granularity, List<Row> corpus, TrendsAnalysis.Params params) {

    Iterator<Row> of(Iterator<Row> sorted) {
      List<Row> rows = new ArrayList<>();
      sorted.forEachRemaining(rows::add);
      List<Row> relied = rows.stream().filter(row -> number(row, "relied_articles") > 0).toList();
      var all = periods(rows, "articles", "articles_total");
      var series = periods(relied, "relied_articles", "relied_total");
      Map<Row, Object[]> bursts = burstColumns(series, relied);
      List<Row> described = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        double average =
            all.movingAverage(
                i, params.windows(granularity).average(), number(row, "average_periods"));
        described.add(
            appended(
                row,
                statistics(series, row, average),
                bursts.getOrDefault(row, new Object[] {0, null, null})));
      }
      addSilentPeriods(series, rows, described);
      return described.iterator();
    }

    private EntityPeriods periods(List<Row> rows, String articles, String totals) {
      return new EntityPeriods(
          longs(rows, "position"),
          longs(rows, articles),
          longs(rows, totals),
          longs(rows, "articles_before"));
    }

    private Object[] statistics(EntityPeriods series, Row row, double average) {
      var attention = WilsonInterval.of(number(row, "articles"), number(row, "articles_total"));
      int window = params.windows(granularity).baseline();
      long position = number(row, "position");
      long baselinePeriods = number(row, "baseline_periods");
      long baselineArticles = number(row, "baseline_articles");
      Double share = null;
      Double zScore = null;
      if (number(row, "relied_total") > 0 && baselinePeriods >= params.minBaselinePeriods()) {
        share = (double) series.articlesPreceding(position, window) / baselineArticles;
        zScore =
            series.zScore(
                position,
                number(row, "relied_articles"),
                number(row, "relied_total"),
                window,
                baselineArticles,
                baselinePeriods);
      }
      return new Object[] {attention.low(), attention.high(), average, share, zScore};
    }

    /** Level of every period; last day and weight of a burst stand with its first period. */
    private Map<Row, Object[]> burstColumns(EntityPeriods series, List<Row> relied) {
      Map<Row, Object[]> columns = new IdentityHashMap<>();
      if (relied.isEmpty() || series.articleSum() < params.burstMinArticles()) {
        return columns;
      }
      Row any = relied.get(0);
      var bursts =
          series.bursts(
              new KleinbergBursts(params.burstScale(), params.burstGamma()),
              number(any, "corpus_articles"),
              number(any, "corpus_periods"));
      for (var burst : bursts) {
        for (int i = burst.first(); i <= burst.last(); i++) {
          columns.put(relied.get(i), new Object[] {1, null, null});
        }
        columns.get(relied.get(burst.first()))[1] =
            (int) number(relied.get(burst.last()), "last_day");
        columns.get(relied.get(burst.first()))[2] = burst.weight();
      }
      return columns;
    }

    private void addSilentPeriods(EntityPeriods series, List<Row> rows, List<Row> described) {
      // What is in fewer articles than that in all can nowhere be expected so often.
      if (series.articleSum() < params.changeMinArticles()) {
        return;
      }
      int window = params.windows(granularity).baseline();
      Row first = rows.get(0);
      Set<Long> present = new HashSet<>();
      rows.forEach(row -> present.add(number(row, "position")));
      for (Row period : corpus) {
        long position = number(period, "position");
        long preceding = series.articlesPreceding(position, window);
        if (preceding > 0
            && preceding * (double) number(period, "relied_total")
                >= params.changeMinArticles() * (double) number(period, "baseline_articles")
            && !present.contains(position)) {
          Row silent = silent(first, period);
          described.add(
              appended(silent, statistics(series, silent, 0), new Object[] {0, null, null}));
        }
      }
    }

    private Row silent(Row any, Row period) {
      Object[] values = new Object[schema.size()];
      for (int i = 0; i < values.length; i++) {
        String column = schema.fieldNames()[i];
        values[i] =
            column.equals("entity_id")
                ? any.getAs("entity_id")
                : List.of(PeriodTotals.SCHEMA.fieldNames()).contains(column)
                    ? period.get(PeriodTotals.SCHEMA.fieldIndex(column))
                    : (Object) 0L;
      }
      return new GenericRowWithSchema(values, schema);
    }
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
