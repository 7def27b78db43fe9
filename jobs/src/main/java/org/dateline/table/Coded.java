package org.dateline.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The constants of an enum as tables have them. */
public interface Coded {
  /** The name in the program, in capitals: what an enum has by itself. */
  String name();

  /** The value in a table: the name in small letters, e.g. {@code article_last_name}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values in the order given, separated by commas, for the meaning of a column. */
  static String codes(Coded... values) {
    return Arrays.stream(values).map(Coded::code).collect(Collectors.joining(", "));
  }
}
