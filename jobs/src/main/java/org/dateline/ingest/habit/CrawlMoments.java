package org.dateline.ingest.habit;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.unix_timestamp;
import static org.apache.spark.sql.functions.when;

import java.sql.Timestamp;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.date.UrlDate;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * Which given times say when a dump was made, not when its articles appeared. Two kinds are
 * recognised:
 *
 * <ul>
 *   <li>seconds that {@value #FEWEST_ARTICLES} or more addresses of a source share, where such
 *       seconds make up half of its times or more. Full minutes are not counted: print editions and
 *       embargoed releases do appear together, by the clock;
 *   <li>days that {@value #FEWEST_ARTICLES} or more addresses share which name their own day, and
 *       nearly all of them one more than a week away, on several days.
 * </ul>
 *
 * <p>What has one address counts once, so that the versions of a live page are no crowd, and a
 * day's genuine news, however much of it, is contradicted by no address.
 */
final class CrawlMoments {
  /**
   * No newsroom publishes this many articles within one second, unless the second begins a minute.
   */
  private static final int FEWEST_ARTICLES = 20;

  private static final double LEAST_SHARE_OF_TIMES = 0.5;
  private static final double LEAST_SHARE_CONTRADICTED = 0.9;
  private static final int DAYS_AWAY = 7;
  private static final int FEWEST_DAYS_NAMED = 5;

  /**
   * Most moments kept of a source; if it has more, their days are kept instead, as each article is
   * compared with them.
   */
  private static final int MOST_MOMENTS = 100;

  private static final String MOMENTS = SourceHabits.CRAWL_MOMENTS.name();

  /** A date that was given for an address, and the day that the address names. */
  private record Stamp(
      String source,
      String address,
      Timestamp at,
      boolean toTheSecond,
      @Nullable Timestamp dayInUrl)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("source", DataTypes.StringType)
            .add("address", DataTypes.StringType)
            .add("at", DataTypes.TimestampType)
            .add("to_the_second", DataTypes.BooleanType)
            .add("day_in_url", DataTypes.TimestampType);

    Row toRow() {
      return RowFactory.create(source, address, at, toTheSecond, dayInUrl);
    }
  }

  /** One row per source that has the habit: source and {@link SourceHabits#CRAWL_MOMENTS}. */
  static Dataset<Row> learn(Dataset<Row> drafts, Dataset<Row> known) {
    FlatMapFunction<Row, Row> stamp = CrawlMoments::stamp;
    Dataset<Row> stamps =
        GivenDates.of(drafts, known).flatMap(stamp, Encoders.row(Stamp.SCHEMA)).distinct();
    Column asDays = array_distinct(transform(col(MOMENTS), at -> date_trunc("DAY", at)));
    return sharedSeconds(stamps)
        .union(contradictedDays(stamps))
        .groupBy("source")
        .agg(sort_array(collect_set("at")).as(MOMENTS))
        .select(
            col("source"),
            when(size(col(MOMENTS)).gt(MOST_MOMENTS), asDays).otherwise(col(MOMENTS)).as(MOMENTS));
  }

  private static Dataset<Row> sharedSeconds(Dataset<Row> stamps) {
    Column shared =
        col("addresses").geq(FEWEST_ARTICLES).and(unix_timestamp(col("at")).mod(60).notEqual(0));
    Dataset<Row> seconds =
        stamps
            .filter(col("to_the_second"))
            .groupBy("source", "at")
            .agg(countDistinct("address").as("addresses"))
            .withColumn("shared", shared);
    Dataset<Row> sources =
        seconds
            .groupBy("source")
            .agg(
                sum("addresses").as("all"),
                sum(when(col("shared"), col("addresses")).otherwise(lit(0L))).as("in_shared"))
            .filter(col("in_shared").gt(0))
            .filter(col("in_shared").geq(col("all").multiply(LEAST_SHARE_OF_TIMES)));
    return seconds
        .filter(col("shared"))
        .join(sources, new String[] {"source"}, "left_semi")
        .select("source", "at");
  }

  private static Dataset<Row> contradictedDays(Dataset<Row> stamps) {
    Column contradicted = abs(datediff(col("day"), col("day_in_url"))).gt(DAYS_AWAY);
    return stamps
        .filter(col("day_in_url").isNotNull())
        .select(
            col("source"),
            col("address"),
            date_trunc("DAY", col("at")).as("day"),
            col("day_in_url"))
        .distinct()
        .groupBy("source", "day")
        .agg(
            count(lit(1)).as("addresses"),
            count(when(contradicted, 1)).as("contradicted"),
            countDistinct(when(contradicted, col("day_in_url"))).as("days_named"))
        .filter(
            col("addresses")
                .geq(FEWEST_ARTICLES)
                .and(col("days_named").geq(FEWEST_DAYS_NAMED))
                .and(col("contradicted").geq(col("addresses").multiply(LEAST_SHARE_CONTRADICTED))))
        .select(col("source"), col("day").as("at"));
  }

  private static Iterator<Row> stamp(Row given) {
    String url = given.getAs("url");
    String address = url == null ? given.getAs("article_id") : url.replaceFirst("(?s)[?#].*", "");
    // Two numbers whose order is open are no exact moment, whatever the order is.
    Optional<DateText> date = DateText.read(given.getAs("raw"), null);
    Optional<UrlDate> inUrl = UrlDate.read(url);
    return date
        .map(
            read ->
                new Stamp(
                        given.getAs("source"),
                        address,
                        Timestamp.from(read.at()),
                        read.precision().equals("second"),
                        inUrl.map(found -> Timestamp.from(found.date().at())).orElse(null))
                    .toRow())
        .stream()
        .iterator();
  }

  private CrawlMoments() {}
}
