package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.analysis.cooccurrence.counted.Period;
import org.dateline.spark.RowShape;

/**
 * What is known of each period as a whole.
 *
 * <p>A period's state is a digest of the digests of its articles in rising order (SHA-256, cut to
 * 128 bits). All rows of the period follow from it: equal states, equal rows. It is computed in two
 * steps, first over articles whose digests begin alike and then over these results, so that no row
 * is long.
 */
final class CountedPeriodTotals {
  private static final int STATE_DIGITS = 32;
  private static final int LIKE_DIGITS = 2;

  /**
   * A period.
   *
   * @param code of {@link Period}
   * @param name as in the table
   * @param state digest of what is counted in it, 32 hexadecimal digits
   * @param sentences windows of kind sentence, at least 1
   * @param articles windows of kind article, at least 1
   */
  record PeriodTotal(int code, String name, String state, long sentences, long articles)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("code", DataTypes.IntegerType)
            .add("name", DataTypes.StringType)
            .add("state", DataTypes.StringType)
            .add("sentences", DataTypes.LongType)
            .add("articles", DataTypes.LongType);

    static PeriodTotal of(Row row) {
      return new PeriodTotal(
          row.getAs("code"),
          row.getAs("name"),
          row.getAs("state"),
          row.getAs("sentences"),
          row.getAs("articles"));
    }
  }

  /** A row for each period there is: few enough to have here. */
  static List<PeriodTotal> of(Dataset<Row> articles, List<Period> kinds) {
    return articles
        .select(
            explode(Period.codes(col("published_date"), kinds)).as("code"),
            col("windows"),
            col("content"))
        .groupBy(col("code"), substring(col("content"), 1, LIKE_DIGITS))
        .agg(
            digest(col("content")).as("content"),
            sum("windows").as("sentences"),
            count(lit(1)).as("articles"))
        .groupBy("code")
        .agg(
            substring(digest(col("content")), 1, STATE_DIGITS).as("state"),
            sum("sentences").as("sentences"),
            sum("articles").as("articles"))
        .select(
            col("code"),
            Period.name(col("code")).as("name"),
            col("state"),
            col("sentences"),
            col("articles"))
        .orderBy("code")
        .collectAsList()
        .stream()
        .map(PeriodTotal::of)
        .toList();
  }

  /** The periods whose rows, counted in an earlier run, are still right. */
  static List<PeriodTotal> unchangedPeriods(List<PeriodTotal> periods, Dataset<Row> rowsBefore) {
    Map<String, String> before =
        rowsBefore
            .select("period", Cooccurrence.PERIOD_STATE)
            .distinct()
            .as(Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
            .collectAsList()
            .stream()
            .collect(java.util.stream.Collectors.toMap(p -> p._1(), p -> p._2(), (a, b) -> ""));
    return periods.stream()
        .filter(period -> period.state().equals(before.get(period.name())))
        .toList();
  }

  private static Column digest(Column contents) {
    return sha2(array_join(sort_array(collect_list(contents)), ""), 256);
  }

  private CountedPeriodTotals() {}
}
