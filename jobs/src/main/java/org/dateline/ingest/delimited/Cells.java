package org.dateline.ingest.delimited;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row, without the quotes and spaces around them. {@code \N} is no value, as in
 * exports of databases.
 */
public final class Cells {
  private static final String NO_VALUE = "\\N";

  /** How to read a quote that is closed in the middle of its cell. */
  private enum StrayQuote {
    /** The cell was in no quotes: both are part of it. */
    NO_QUOTES,
    /** The quote is part of a cell in quotes, which ends with its last quote. */
    INNER
  }

  private final Dialect dialect;
  private final String row;
  private final StrayQuote stray;
  private final List<String> cells = new ArrayList<>();
  private boolean clean = true;
  private boolean unclosed;

  private Cells(Dialect dialect, String row, StrayQuote stray) {
    this.dialect = dialect;
    this.row = row;
    this.stray = stray;
  }

  /**
   * A row's cells.
   *
   * @param problem what keeps the row from being read, as "expected ..., found ..."; null if
   *     nothing does
   */
  public record Read(List<String> cells, @Nullable String problem) {}

  /**
   * The cells as they stand, whatever their number; of quotes that can be doubted the plain sense.
   */
  public static List<String> of(String row, Dialect dialect) {
    return parse(row, dialect, StrayQuote.NO_QUOTES).cells;
  }

  /**
   * The cells of a row that should have {@code expected}. More are accepted if those are empty. A
   * row whose quotes can be read in one way only to have that number is read that way.
   */
  public static Read read(String row, Dialect dialect, int expected) {
    Cells plain = parse(row, dialect, StrayQuote.NO_QUOTES);
    if (plain.clean && fits(plain.cells, expected)) {
      return new Read(plain.cells.subList(0, expected), null);
    }
    Set<List<String>> fitting = new LinkedHashSet<>();
    for (Cells reading : readings(row, dialect, plain)) {
      if (fits(reading.cells, expected)) {
        fitting.add(List.copyOf(reading.cells.subList(0, expected)));
      }
    }
    if (fitting.size() == 1) {
      return new Read(fitting.iterator().next(), null);
    }
    return new Read(plain.cells, problem(plain, expected, fitting.size()));
  }

  private static List<Cells> readings(String row, Dialect dialect, Cells plain) {
    var readings = new ArrayList<Cells>();
    if (!plain.clean && (dialect.isTabbed() || !plain.unclosed)) {
      readings.add(plain);
      readings.add(parse(row, dialect, StrayQuote.INNER));
    }
    if (row.contains("\\\"") && !dialect.backslash()) {
      var escaping = new Dialect(dialect.delimiter(), true, dialect.lineEnd());
      Cells escaped = parse(row, escaping, StrayQuote.NO_QUOTES);
      if (escaped.clean) {
        readings.add(0, escaped);
      }
    }
    return readings;
  }

  private static String problem(Cells plain, int expected, int readings) {
    if (readings > 1) {
      return "expected quotes that can be read in one way, found a quote in the middle of a cell";
    }
    if (plain.unclosed) {
      return "expected a closing quote, found none";
    }
    return "expected %d cells as in the header, found %d".formatted(expected, plain.cells.size());
  }

  private static boolean fits(List<String> cells, int expected) {
    return cells.size() >= expected
        && cells.subList(expected, cells.size()).stream().allMatch(String::isEmpty);
  }

  private static Cells parse(String row, Dialect dialect, StrayQuote stray) {
    var cells = new Cells(dialect, row, stray);
    int at = 0;
    do {
      at = cells.cell(at);
    } while (at <= row.length());
    return cells;
  }

  /**
   * Reads a cell and returns where the next one begins: beyond the row's length if there is none.
   */
  private int cell(int from) {
    int begin = from;
    while (begin < row.length() && dialect.isSpace(row.charAt(begin))) {
      begin++;
    }
    boolean quoted = begin < row.length() && row.charAt(begin) == '"';
    int end = quoted ? readQuoted(begin + 1) : -1;
    return end >= 0 ? end : plain(from);
  }

  private int plain(int from) {
    int end = from;
    while (end < row.length() && row.charAt(end) != dialect.delimiter()) {
      end += dialect.backslash() && row.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, row.length());
    String cell = row.substring(from, end).strip();
    cells.add(cell.equals(NO_VALUE) ? "" : unescape(cell));
    return end + 1;
  }

  /** Adds a cell in quotes and returns the next position; -1 if the quotes are none. */
  private int readQuoted(int from) {
    int at = from;
    while (at < row.length()) {
      char c = row.charAt(at);
      if (c == '\\' && dialect.backslash()) {
        at += 2;
      } else if (c != '"') {
        at++;
      } else if (at + 1 < row.length() && row.charAt(at + 1) == '"') {
        at += 2;
      } else {
        int next = behind(at + 1);
        if (next >= 0) {
          cells.add(unescape(row.substring(from, at).replace("\"\"", "\"")));
          return next;
        }
        clean = false;
        if (stray == StrayQuote.NO_QUOTES) {
          return -1;
        }
        at++;
      }
    }
    clean = false;
    unclosed = true;
    return -1;
  }

  /** Where the next cell begins if a quote before this place ends its cell; else -1. */
  private int behind(int from) {
    int at = from;
    while (at < row.length() && dialect.isSpace(row.charAt(at))) {
      at++;
    }
    return at >= row.length() || row.charAt(at) == dialect.delimiter() ? at + 1 : -1;
  }

  /** Other escapes stay as they are: they are the text's, not the row's. */
  private String unescape(String cell) {
    if (!dialect.backslash() || cell.indexOf('\\') < 0) {
      return cell;
    }
    var text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char next = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
      boolean escape =
          cell.charAt(i) == '\\'
              && (next == '"' || next == '\\' || next == dialect.delimiter() || next == '\n');
      text.append(escape ? next : cell.charAt(i));
      i += escape ? 1 : 0;
    }
    return text.toString();
  }
}
