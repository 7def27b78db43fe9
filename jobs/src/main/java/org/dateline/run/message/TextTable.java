package org.dateline.run.message;

import java.util.List;

/** Lines of cells, padded so that columns align; the last column is left as it is. */
public final class TextTable {

  public static String of(List<List<String>> lines) {
    int columns = lines.get(0).size();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    var text = new StringBuilder();
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        String cell = line.get(i);
        text.append(cell);
        if (i + 1 < columns) {
          text.append(" ".repeat(widths[i] - width(cell) + 2));
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Columns of a terminal: a Chinese character takes two. */
  private static int width(String text) {
    return text.codePoints()
        .map(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 2 : 1)
        .sum();
  }

  private TextTable() {}
}
