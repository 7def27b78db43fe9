package org.dateline.analysis.cooccurrence.counted;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * The periods a day belongs to: all time, its year, its month. A period's name is the beginning of
 * its days' ISO 8601 dates: 2024, 2024-05. Its code, which is quicker to compare, is 0 for all
 * time, and year times 100 plus month (0 for the whole year): 202400, 202405.
 */
public enum Period {
  ALL,
  YEAR,
  MONTH;

  private static final int ALL_TIME = 0;

  /** The word in settings. */
  String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Period::label).toList();
  }

  /** The code of the period of this kind of a day; 0 for {@link CountedArticle#UNDATED}. */
  public int codeOf(int day) {
    if (this == ALL || day == CountedArticle.UNDATED) {
      return ALL_TIME;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 100 + (this == YEAR ? 0 : date.getMonthValue());
  }

  /** The code of the period of this kind that a month lies in. */
  public int codeOfMonth(int month) {
    return switch (this) {
      case ALL -> ALL_TIME;
      case YEAR -> month / 100 * 100;
      case MONTH -> month;
    };
  }

  /**
   * The code of the period of this kind of a date; of a null date (undated) null but for all time.
   */
  public Column code(Column date) {
    return switch (this) {
      case ALL -> lit(ALL_TIME);
      case YEAR -> year(date).multiply(100);
      case MONTH -> year(date).multiply(100).plus(month(date));
    };
  }

  /** The codes of the periods of these kinds of a date; of a null date (undated) all time alone. */
  public static Column codes(Column date, List<Period> kinds) {
    Column undated = kinds.contains(ALL) ? array(lit(ALL_TIME)) : array().cast("array<int>");
    Column[] codes = kinds.stream().map(kind -> kind.code(date)).toArray(Column[]::new);
    return when(date.isNull(), undated).otherwise(array(codes));
  }

  /** The name of the period of a code. */
  public static Column name(Column code) {
    Column year = lpad(code.divide(100).cast("int").cast("string"), 4, "0");
    Column month = pmod(code, lit(100));
    return when(code.equalTo(ALL_TIME), lit(ALL.label()))
        .when(month.equalTo(0), year)
        .otherwise(concat(year, lit("-"), lpad(month.cast("string"), 2, "0")));
  }
}
