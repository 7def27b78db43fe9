package org.dateline.ingest.habit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.date.NumericDate;
import org.dateline.ingest.date.UrlDate;
import org.dateline.spark.RowShape;

/**
 * In which order a source writes day and month. Evidence is every article whose date can be read in
 * one order only (20/9/2016), or in whose address one of two readings stands again. Nearly
 * unanimous evidence decides; otherwise the order stays unknown and such dates unread.
 */
final class DayMonthOrder {

  /**
   * Evidence needed. If dates are spread evenly, 18 of 30 are evidence; three can be typing errors
   * of one editor.
   */
  private static final int FEWEST_ARTICLES = 3;

  /** One odd guest article in twenty does not make a source undecided; a mixture does. */
  private static final double LEAST_SHARE = 0.95;

  private static final String THREE_NUMBERS =
      "\\p{Nd}{1,2}\\s?[-/.]\\s?\\p{Nd}{1,2}\\s?[-/.]\\s?\\p{Nd}{2}";

  /** The order that an article's date shows. */
  private record Evidence(String source, String articleId, String order) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("source", DataTypes.StringType)
            .add("article_id", DataTypes.StringType)
            .add("order", DataTypes.StringType);

    Row toRow() {
      return RowFactory.create(source, articleId, order);
    }
  }

  /** One row per source that has the habit: source and {@link SourceHabits#DAY_MONTH_ORDER}. */
  static Dataset<Row> learn(Dataset<Row> drafts, Dataset<Row> known) {
    FlatMapFunction<Row, Row> evidence = DayMonthOrder::evidence;
    Column dayFirst = count(when(col("order").equalTo(NumericDate.DAY_FIRST), 1));
    Column monthFirst = count(when(col("order").equalTo(NumericDate.MONTH_FIRST), 1));
    Column most = greatest(col("day_first"), col("month_first"));
    return GivenDates.of(drafts, known)
        .filter(col("raw").rlike(THREE_NUMBERS))
        .flatMap(evidence, Encoders.row(Evidence.SCHEMA))
        .distinct()
        .groupBy("source")
        .agg(dayFirst.as("day_first"), monthFirst.as("month_first"))
        .filter(
            most.geq(FEWEST_ARTICLES)
                .and(most.geq(col("day_first").plus(col("month_first")).multiply(LEAST_SHARE))))
        .select(
            col("source"),
            when(col("day_first").gt(col("month_first")), lit(NumericDate.DAY_FIRST))
                .otherwise(lit(NumericDate.MONTH_FIRST))
                .as(SourceHabits.DAY_MONTH_ORDER.name()));
  }

  private static Iterator<Row> evidence(Row date) {
    return shownBy(date.getAs("raw"), date.getAs("url"))
        .map(order -> new Evidence(date.getAs("source"), date.getAs("article_id"), order).toRow())
        .stream()
        .iterator();
  }

  /** The order that one article's date shows; empty where it shows none. */
  static Optional<String> shownBy(String raw, String url) {
    NumericDate date = DateText.numeric(raw).filter(numbers -> !numbers.shortYear()).orElse(null);
    if (date == null) {
      return Optional.empty();
    }
    LocalDate dayFirst = date.dayFirst();
    LocalDate monthFirst = date.monthFirst();
    if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
      LocalDate inUrl = UrlDate.read(url).map(found -> found.date().day()).orElse(null);
      return Stream.of(dayFirst, monthFirst)
          .filter(day -> day.equals(inUrl))
          .map(day -> day.equals(dayFirst) ? NumericDate.DAY_FIRST : NumericDate.MONTH_FIRST)
          .findFirst();
    }
    if ((dayFirst == null) == (monthFirst == null)) {
      return Optional.empty(); // the 9th of the 9th, or no date at all
    }
    return Optional.of(monthFirst == null ? NumericDate.DAY_FIRST : NumericDate.MONTH_FIRST);
  }

  private DayMonthOrder() {}
}
