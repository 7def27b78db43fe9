package org.dateline.ingest.delimited;

import java.util.ArrayList;
import java.util.List;

/** The rows in a file's first characters. */
final class HeadRows {
  private static final int MOST_ROWS = 60;

  /** The first rows that are not blank, without a line that declares the delimiter. */
  static List<String> of(String head, boolean whole, Dialect dialect) {
    var rows = new ArrayList<String>();
    var state = new QuoteState(dialect);
    int begin = 0;
    while (begin < head.length() && rows.size() < MOST_ROWS) {
      state.restart();
      int end = begin;
      while (end < head.length() && !state.take(head.charAt(end)) && !state.isBroken()) {
        end++;
      }
      boolean cutOff = end == head.length() && !whole && !rows.isEmpty();
      if (cutOff) {
        break;
      }
      if (state.isBroken() || state.isQuoted()) {
        int line = head.indexOf(dialect.lineEnd(), begin);
        end = line < 0 ? head.length() : line;
      }
      add(head.substring(begin, end), rows);
      begin = end + 1;
    }
    if (!rows.isEmpty() && LayoutSearch.declaredDelimiter(rows.get(0)).isPresent()) {
      rows.remove(0);
    }
    return rows;
  }

  private static void add(String row, List<String> rows) {
    if (!row.isBlank()) {
      rows.add(row.endsWith("\r") ? row.substring(0, row.length() - 1) : row);
    }
  }

  static String firstLine(String head, char lineEnd) {
    int end = head.indexOf(lineEnd);
    return end < 0 ? head : head.substring(0, end);
  }

  /** Carriage return if rows end so and no line feed stands outside of quotes. */
  static char lineEnd(String head) {
    boolean quoted = false;
    boolean returns = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted) {
        return '\n';
      }
      returns |= c == '\r' && !quoted && (i + 1 == head.length() || head.charAt(i + 1) != '\n');
    }
    return returns ? '\r' : '\n';
  }

  private HeadRows() {}
}
