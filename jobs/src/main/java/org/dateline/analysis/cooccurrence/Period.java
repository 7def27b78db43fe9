package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;

/**
 * The periods a day belongs to: all time, its year, its month. A period's name is the beginning of
 * its days' ISO 8601 dates: 2024, 2024-05.
 */
enum Period {
  ALL(0),
  YEAR(4),
  MONTH(7);

  private static final String ALL_TIME = "all";

  private final int length;

  Period(int length) {
    this.length = length;
  }

  /** True if both days belong to the same period of this kind. */
  boolean joins(LocalDate day, LocalDate other) {
    return switch (this) {
      case ALL -> true;
      case YEAR -> day.getYear() == other.getYear();
      case MONTH -> day.getYear() == other.getYear() && day.getMonth() == other.getMonth();
    };
  }

  /** The name of the period of this kind that the day belongs to. */
  String nameOf(LocalDate day) {
    return this == ALL ? ALL_TIME : day.toString().substring(0, length);
  }

  /** The names of all periods of a date; of a null date (undated) all time alone. */
  static Column each(Column date) {
    Column iso = date.cast("string");
    return when(date.isNull(), array(lit(ALL_TIME)))
        .otherwise(
            array(lit(ALL_TIME), substring(iso, 1, YEAR.length), substring(iso, 1, MONTH.length)));
  }
}
