package org.dateline.run.report;

import org.dateline.run.database.SqlRow;
import org.dateline.run.message.Counted;
import org.jspecify.annotations.Nullable;

/** Values of rows as a person reads them. */
public final class Figures {

  /** A day, or a word where it is null. */
  public static String day(SqlRow row, String column) {
    return row.isNull(column) ? "undated" : row.getAs(column).toString();
  }

  /** A value with a format, or a dash where it is null. */
  public static String number(SqlRow row, String column, String format) {
    @Nullable Object value = row.getAs(column);
    return value == null ? "–" : format.formatted(value);
  }

  /** A count in a column, which is not null, with its noun in the singular. */
  public static String counted(SqlRow row, String column, String noun) {
    return Counted.of(row.number(column), noun);
  }

  private Figures() {}
}
