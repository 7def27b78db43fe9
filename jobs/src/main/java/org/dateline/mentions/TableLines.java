package org.dateline.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a text are rows of a table or a list: results of matches, standings, prices, names
 * of a team. They hold hardly any prose. A line is a row if it has fewer than {@link
 * #LEAST_SMALL_WORDS} words in small letters, and either has a number or stands beside another such
 * line. A line in capitals is a headline and no row.
 */
final class TableLines {
  private static final int LEAST_SMALL_WORDS = 3;

  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}{2,}+(?![\\p{L}\\p{M}])");

  /** A text without rows. */
  static final TableLines NONE = new TableLines();

  /** The characters of rows. */
  private final BitSet rows = new BitSet();

  /** A line from {@code begin} to {@code end}. */
  private record Line(int begin, int end, boolean isBare, boolean hasNumber) {}

  private TableLines() {}

  /** Finds the rows of a text. */
  static TableLines of(GuardedText text) {
    var tables = new TableLines();
    List<Line> lines = lines(text);
    for (int i = 0; i < lines.size(); i++) {
      boolean beside =
          (i > 0 && lines.get(i - 1).isBare())
              || (i + 1 < lines.size() && lines.get(i + 1).isBare());
      Line line = lines.get(i);
      if (line.isBare() && (line.hasNumber() || beside)) {
        tables.rows.set(line.begin(), line.end());
      }
    }
    return tables;
  }

  /** Whether the character at an index stands in a row. */
  boolean isRow(int index) {
    return rows.get(index);
  }

  private static List<Line> lines(GuardedText text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        String line = text.substring(begin, i);
        if (!line.isBlank()) {
          lines.add(new Line(begin, i, isBare(line), line.chars().anyMatch(Character::isDigit)));
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBare(String line) {
    return SMALL_WORD.matcher(line).results().limit(LEAST_SMALL_WORDS).count() < LEAST_SMALL_WORDS
        && LineCapitals.of(line) != LineCapitals.OF_ALL_LETTERS;
  }
}
