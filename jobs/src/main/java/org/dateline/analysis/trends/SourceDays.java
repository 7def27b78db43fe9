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
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/** What each source gave on each day, what it usually gives, and whether that can be true. */
final class SourceDays {
  private static final StructType SOURCE = new StructType().add("source", DataTypes.StringType);

  /** The articles of a day; days are numbers here, as days since 1970-01-01. */
  private record DayCount(String source, int day, long articles, int corpusEnd)
      implements RowShape {
    static final StructType SCHEMA =
        SOURCE
            .add("day", DataTypes.IntegerType)
            .add("articles", DataTypes.LongType)
            .add("corpus_end", DataTypes.IntegerType);

    static DayCount of(Row row) {
      return new DayCount(
          row.getAs("source"), row.getAs("day"), row.getAs("articles"), row.getAs("corpus_end"));
    }
  }

  /** A day with what the source usually gives, null where that is not known. */
  private record SourceDay(
      String source,
      int day,
      long articles,
      @Nullable Double expected,
      @Nullable Double coverage,
      boolean isDump)
      implements RowShape {
    static final StructType SCHEMA =
        SOURCE
            .add("day", DataTypes.IntegerType)
            .add("articles", DataTypes.LongType)
            .add("expected", DataTypes.DoubleType)
            .add("coverage", DataTypes.DoubleType)
            .add("is_dump", DataTypes.BooleanType);

    Row toRow() {
      return RowFactory.create(source, day, articles, expected, coverage, isDump);
    }
  }

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
        .as(Encoders.row(SOURCE), Encoders.row(DayCount.SCHEMA))
        .flatMapSortedGroups(
            new Column[] {col("day")},
            (FlatMapGroupsFunction<Row, Row, Row>)
                (source, rows) -> describe(source.getAs("source"), rows, params),
            Encoders.row(SourceDay.SCHEMA));
  }

  private static Iterator<Row> describe(String source, Iterator<Row> sorted, TrendParams params) {
    List<DayCount> counts = new ArrayList<>();
    sorted.forEachRemaining(row -> counts.add(DayCount.of(row)));
    var days =
        new CorpusPeriods(
            counts.stream().mapToLong(DayCount::day).toArray(),
            counts.stream().mapToLong(count -> 1).toArray(),
            counts.stream().mapToLong(DayCount::articles).toArray());
    long[] sizes = counts.stream().mapToLong(DayCount::articles).sorted().toArray();
    int end = counts.get(0).corpusEnd();
    List<Row> described = new ArrayList<>();
    int next = 0;
    for (int day = counts.get(0).day(); day <= end; day++) {
      boolean isThere = next < counts.size() && counts.get(next).day() == day;
      long articles = isThere ? counts.get(next++).articles() : 0;
      OptionalDouble expected =
          days.expectedAt(
              day,
              1,
              Granularity.DAY.season(),
              params.coverageWeeks(),
              params.minBaselinePeriods());
      if (isThere || expected.orElse(0) >= 1) {
        described.add(
            new SourceDay(
                    source,
                    day,
                    articles,
                    expected.isPresent() ? expected.getAsDouble() : null,
                    expected.orElse(0) > 0 ? articles / expected.getAsDouble() : null,
                    isDump(articles, sizes, params))
                .toRow());
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
