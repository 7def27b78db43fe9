package org.dateline.analysis.trends;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@link TrendPeriodTotals}: what the corpus holds of a period, beside what it holds
 * before and in all.
 *
 * @param coverage articles received over expected, null if unknown
 * @param reliedBefore articles with a date to rely on before the period
 */
record PeriodTotal(
    Granularity granularity,
    int periodDay,
    int lastDay,
    long position,
    long articles,
    long relied,
    @Nullable Double coverage,
    long reliedBefore,
    int averagePeriods,
    long baselineArticles,
    int baselinePeriods,
    long corpusArticles,
    int corpusPeriods)
    implements Serializable {

  static PeriodTotal of(Row row) {
    return new PeriodTotal(
        Granularity.of(row.getString(0)),
        row.getInt(1),
        row.getInt(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.isNullAt(6) ? null : row.getDouble(6),
        row.getLong(7),
        row.getInt(8),
        row.getLong(9),
        row.getInt(10),
        row.getLong(11),
        row.getInt(12));
  }
}
