package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What each source gave on each day, what it usually gives, and whether that can be true. */
final class SourceDays {
  private static final StructType SOURCE = new StructType().add("source", DataTypes.StringType);

  private static final StructType COUNT =
      SOURCE
          .add("day", DataTypes.IntegerType)
          .add("articles", DataTypes.LongType)
          .add("corpus_end", DataTypes.IntegerType);

  /** Days are numbers here, as days since 1970-01-01. */
  static final StructType SCHEMA =
      SOURCE
          .add("day", DataTypes.IntegerType)
          .add("articles", DataTypes.LongType)
          .add("expected", DataTypes.DoubleType)
          .add("coverage", DataTypes.DoubleType)
          .add("is_dump", DataTypes.BooleanType);

  static Dataset<Row> compute(Dataset<Row> articles, TrendParams params) {
    Dataset<Row> counts =
        articles
            .filter(col("published_date").isNotNull())
            .groupBy(col("source"), unix_date(col("published_date")).as("day"))
            .agg(count(lit(1)).as("articles"));
    Dataset<Row> end = articles.agg(max(unix_date(col("published_date"))).as("corpus_end"));
    return counts
        .crossJoin(broadcast(end))
        .groupBy("source")
        .as(Encoders.row(SOURCE), Encoders.row(COUNT))
        .flatMapSortedGroups(
            new Column[] {col("day")},
            (FlatMapGroupsFunction<Row, Row, Row>)
                (source, rows) -> describe(source.getString(0), rows, params),
            Encoders.row(SCHEMA));
  }

  private static Iterator<Row> describe(String source, Iterator<Row> sorted, TrendParams params) {
    List<Row> rows = new ArrayList<>();
    sorted.forEachRemaining(rows::add);
    var days =
        new CorpusPeriods(
            rows.stream().mapToLong(row -> row.getInt(1)).toArray(),
            rows.stream().mapToLong(row -> 1).toArray(),
            rows.stream().mapToLong(row -> row.getLong(2)).toArray());
    long[] sizes = rows.stream().mapToLong(row -> row.getLong(2)).sorted().toArray();
    int end = rows.get(0).getInt(3);
    List<Row> described = new ArrayList<>();
    int next = 0;
    for (int day = rows.get(0).getInt(1); day <= end; day++) {
      boolean isThere = next < rows.size() && rows.get(next).getInt(1) == day;
      long articles = isThere ? rows.get(next++).getLong(2) : 0;
      OptionalDouble expected =
          days.expectedAt(
              day,
              1,
              Granularity.DAY.season(),
              params.coverageWeeks(),
              params.minBaselinePeriods());
      if (isThere || expected.orElse(0) >= 1) {
        described.add(
            RowFactory.create(
                source,
                day,
                articles,
                expected.isPresent() ? expected.getAsDouble() : null,
                expected.orElse(0) > 0 ? articles / expected.getAsDouble() : null,
                isDump(articles, sizes, params)));
      }
    }
    return described.iterator();
  }

  /**
   * True if these are too many articles to have been published on one day, and were only dated
   * alike.
   *
   * @param sizes articles of all days of the source that have any, rising
   */
  static boolean isDump(long articles, long[] sizes, TrendParams params) {
    return articles >= params.dumpMinArticles()
        && articles >= params.dumpFactor() * medianOfOthers(articles, sizes);
  }

  private static double medianOfOthers(long one, long[] sizes) {
    int at = Arrays.binarySearch(sizes, one);
    long[] others = new long[sizes.length - 1];
    System.arraycopy(sizes, 0, others, 0, at);
    System.arraycopy(sizes, at + 1, others, at, others.length - at);
    int middle = others.length / 2;
    return others.length == 0
        ? 0
        : others.length % 2 == 1 ? others[middle] : (others[middle - 1] + others[middle]) / 2.0;
  }

  private SourceDays() {}
}
