package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.trunc;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;

/** How long a period is. Days are the publishers'; weeks are ISO 8601's, Monday to Sunday. */
enum Granularity {
  DAY("day") {
    @Override
    Column start(Column date) {
      return date;
    }

    @Override
    long position(long day) {
      return day;
    }

    @Override
    LocalDate lastDay(LocalDate start) {
      return start;
    }

    @Override
    int season() {
      return 7;
    }
  },
  WEEK("week") {
    @Override
    Column start(Column date) {
      return trunc(date, "week");
    }

    @Override
    long position(long day) {
      // Day 0, 1970-01-01, was a Thursday: three days into its week.
      return Math.floorDiv(day + 3, 7L);
    }

    @Override
    LocalDate lastDay(LocalDate start) {
      return start.plusDays(6);
    }
  },
  MONTH("month") {
    @Override
    Column start(Column date) {
      return trunc(date, "month");
    }

    @Override
    long position(long day) {
      return LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    @Override
    LocalDate lastDay(LocalDate start) {
      return start.withDayOfMonth(start.lengthOfMonth());
    }
  };

  private final String label;

  Granularity(String label) {
    this.label = label;
  }

  /** The word in tables and settings. */
  String label() {
    return label;
  }

  /** The first day of the period that a day lies in. */
  abstract Column start(Column date);

  /** The period's place on the time line: the next period has the next number. */
  final long position(LocalDate start) {
    return position(start.toEpochDay());
  }

  /** The place on the time line of the period that a day, since 1970-01-01, lies in. */
  abstract long position(long day);

  /** The last day of a period. */
  abstract LocalDate lastDay(LocalDate start);

  /** Periods after which the rhythm of publishing repeats: a Sunday is expected to be a Sunday. */
  int season() {
    return 1;
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Granularity::label).toList();
  }

  /**
   * The granularity of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Granularity of(String label) {
    return Arrays.stream(values())
        .filter(granularity -> granularity.label.equals(label))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(label + " is none of " + labels() + " in trends"));
  }
}
