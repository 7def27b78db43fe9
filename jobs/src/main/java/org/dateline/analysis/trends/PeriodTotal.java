package org.dateline.analysis.trends;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * What the corpus holds of a period, beside what it holds before and in all.
 *
 * @param periodDay the first day, as days since 1970-01-01
 * @param reliedTotal articles with a date to rely on
 * @param coverage articles received over expected, null if unknown
 * @param reliedBefore articles with a date to rely on before the period
 */
record PeriodTotal(
    Granularity granularity,
    int periodDay,
    int lastDay,
    long position,
    long articlesTotal,
    long reliedTotal,
    @Nullable Double coverage,
    long reliedBefore,
    int averagePeriods,
    long baselineArticles,
    int baselinePeriods,
    long corpusArticles,
    int corpusPeriods)
    implements RowShape, Serializable {

  static final StructType SCHEMA =
      new StructType()
          .add("granularity", DataTypes.StringType)
          .add("period_day", DataTypes.IntegerType)
          .add("last_day", DataTypes.IntegerType)
          .add("position", DataTypes.LongType)
          .add("articles_total", DataTypes.LongType)
          .add("relied_total", DataTypes.LongType)
          .add("coverage", DataTypes.DoubleType)
          .add("relied_before", DataTypes.LongType)
          .add("average_periods", DataTypes.IntegerType)
          .add("baseline_articles", DataTypes.LongType)
          .add("baseline_periods", DataTypes.IntegerType)
          .add("corpus_articles", DataTypes.LongType)
          .add("corpus_periods", DataTypes.IntegerType);

  static PeriodTotal of(Row row) {
    return new PeriodTotal(
        Granularity.of(row.getAs("granularity")),
        row.getAs("period_day"),
        row.getAs("last_day"),
        row.getAs("position"),
        row.getAs("articles_total"),
        row.getAs("relied_total"),
        row.getAs("coverage"),
        row.getAs("relied_before"),
        row.getAs("average_periods"),
        row.getAs("baseline_articles"),
        row.getAs("baseline_periods"),
        row.getAs("corpus_articles"),
        row.getAs("corpus_periods"));
  }

  Row toRow() {
    return RowFactory.create(
        granularity.label(),
        periodDay,
        lastDay,
        position,
        articlesTotal,
        reliedTotal,
        coverage,
        reliedBefore,
        averagePeriods,
        baselineArticles,
        baselinePeriods,
        corpusArticles,
        corpusPeriods);
  }
}
