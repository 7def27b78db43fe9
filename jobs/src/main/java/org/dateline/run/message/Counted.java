package org.dateline.run.message;

import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** A number and the noun that it counts, as English writes them: "1 story", "1,204 articles". */
public final class Counted {

  /** How many there are of a noun, which is given in the singular. */
  public static String of(long count, String noun) {
    return "%,d %s".formatted(count, count == 1 ? noun : plural(noun));
  }

  /** A count in a row's column, which is not null, with its noun in the singular. */
  public static String of(Row row, String column, String noun) {
    return of(row.<Long>getAs(column), noun);
  }

  private static String plural(String noun) {
    boolean vowelBeforeY = Stream.of("ay", "ey", "oy", "uy").anyMatch(noun::endsWith);
    if (noun.endsWith("y") && !vowelBeforeY) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hisses = Stream.of("s", "x", "ch", "sh").anyMatch(noun::endsWith);
    return noun + (hisses ? "es" : "s");
  }

  private Counted() {}
}
