package org.dateline.ingest.delimited;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a cell looks like: the name of a column, or what stands below one. */
enum CellKind {
  EMPTY,
  /** A few words: a name of a column, of a person, of a section. */
  NAME,
  NUMBER,
  DATE,
  ADDRESS,
  /** JSON, or a word for "no value". */
  VALUE,
  /** A sentence or headline. */
  TEXT;

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;

  /** Chinese and Japanese names of columns have few characters, and no spaces. */
  private static final int MOST_IDEOGRAPHS = 12;

  private static final Pattern NUMBER_PATTERN = Pattern.compile("[-+]?[.,]?\\d[\\d.,]*+%?");
  private static final Pattern ADDRESS_PATTERN =
      Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]{0,20}://|www\\.|mailto:).*+", Pattern.DOTALL);
  private static final Pattern JSON =
      Pattern.compile("(?:\\[[\\s\\[{\"'\\]]|\\{[\\s\"'}]).*+", Pattern.DOTALL);
  private static final Set<String> NO_VALUES =
      Set.of("\\n", "null", "none", "nan", "true", "false", "n/a");

  static CellKind of(String cell, Predicate<String> isDate) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.length() > LONGEST_NAME) {
      return ADDRESS_PATTERN.matcher(text).matches() ? ADDRESS : TEXT;
    }
    if (NUMBER_PATTERN.matcher(text).matches()) {
      return NUMBER;
    }
    if (ADDRESS_PATTERN.matcher(text).matches()) {
      return ADDRESS;
    }
    if (JSON.matcher(text).matches()
        || NO_VALUES.contains(text.toLowerCase(java.util.Locale.ROOT))) {
      return VALUE;
    }
    boolean date = text.chars().anyMatch(Character::isDigit) && isDate.test(text);
    return date ? DATE : isText(text) ? TEXT : NAME;
  }

  private static boolean isText(String text) {
    int words = text.split("\\s++").length;
    boolean sentence = words > 2 && ".!?\u3002".indexOf(text.charAt(text.length() - 1)) >= 0;
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return words > MOST_WORDS || sentence || ideographs > MOST_IDEOGRAPHS;
  }

  /** Whether a row of column names has no cell of this kind. */
  boolean isData() {
    return this != EMPTY && this != NAME;
  }
}
