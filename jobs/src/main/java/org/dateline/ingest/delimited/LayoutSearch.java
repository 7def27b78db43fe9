package org.dateline.ingest.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a file's layout: tries each dialect on the file's first rows. */
public final class LayoutSearch {
  /** Rows before the header: a title, a date of export. */
  private static final int LAST_HEADER = 10;

  private static final int BELOW = 20;
  private static final String COMMENT = "#";

  private final Dialect dialect;
  private final HeaderEvidence evidence;
  private final List<String> rows;

  private LayoutSearch(Dialect dialect, HeaderEvidence evidence, List<String> rows) {
    this.dialect = dialect;
    this.evidence = evidence;
    this.rows = rows;
  }

  /**
   * The layout under which most rows fit the header.
   *
   * @param head the file's first characters
   * @param whole whether they are the whole file; else the last row is cut off
   */
  public static TableLayout of(String head, boolean whole, HeaderEvidence evidence) {
    char lineEnd = HeadRows.lineEnd(head);
    Optional<Character> declared = declaredDelimiter(HeadRows.firstLine(head, lineEnd));
    boolean escapes = head.contains("\\\"") || head.contains("\\,") || head.contains("\\\t");
    TableLayout best = null;
    for (char delimiter : declared.map(c -> new char[] {c}).orElse(Dialect.DELIMITERS)) {
      for (boolean backslash : escapes ? new boolean[] {false, true} : new boolean[] {false}) {
        TableLayout layout =
            layout(head, whole, new Dialect(delimiter, backslash, lineEnd), evidence);
        boolean table = layout.columns() > 1 || declared.isPresent();
        if (table && (best == null || layout.isBetterThan(best))) {
          best = layout;
        }
      }
    }
    return best != null
        ? best
        : layout(head, whole, new Dialect(Dialect.NONE, false, lineEnd), evidence);
  }

  /** The delimiter that a line such as {@code sep=;} names, as spreadsheets write and read it. */
  public static Optional<Character> declaredDelimiter(String line) {
    String bare = line.replace("\"", "").replace("\r", "").stripLeading();
    if (!bare.regionMatches(true, 0, "sep=", 0, 4)) {
      return Optional.empty();
    }
    String named = bare.substring(4);
    if (named.equals("\\t")) {
      return Optional.of('\t');
    }
    boolean mark = named.length() == 1 && named.charAt(0) < 0x80 && !named.equals("\"");
    return mark ? Optional.of(named.charAt(0)) : Optional.empty();
  }

  private static TableLayout layout(
      String head, boolean whole, Dialect dialect, HeaderEvidence evidence) {
    return new LayoutSearch(dialect, evidence, HeadRows.of(head, whole, dialect)).layout();
  }

  private TableLayout layout() {
    int comments = 0;
    while (comments < rows.size() && rows.get(comments).startsWith(COMMENT)) {
      comments++;
    }
    int header = header(comments);
    boolean marked = header < comments;
    List<String> names = header < rows.size() ? cells(header) : List.of();
    List<List<String>> below = below(header, names.size());
    long all = Math.max(0, rows.size() - header - 1);
    boolean rowNames = below.isEmpty() && areNumbered(header, names.size());
    Optional<String> against =
        marked || names.isEmpty() ? Optional.empty() : evidence.against(names, firstOf(below));
    return new TableLayout(
        dialect,
        header,
        comments > 0,
        rowNames,
        rowNames ? Optional.empty() : against,
        names.size(),
        evidence.knownNames(names),
        (int) all,
        all == 0 || rowNames ? 1 : (double) below.size() / all);
  }

  /** The cells of a row; a header may begin with the mark of a comment. */
  private List<String> cells(int row) {
    return headerCells(rows.get(row), dialect);
  }

  /** The names in a header line, which may begin with the mark of a comment. */
  public static List<String> headerCells(String row, Dialect dialect) {
    String bare = row.startsWith(COMMENT) ? row.substring(COMMENT.length()).strip() : row;
    return Cells.of(bare, dialect);
  }

  private int header(int comments) {
    if (comments > 0 && comments < rows.size()) {
      List<String> marked = cells(comments - 1);
      boolean fits = marked.size() == cells(comments).size() && marked.size() > 1;
      if (fits && evidence.knownNames(marked) > 0 && evidence.knownNames(cells(comments)) == 0) {
        return comments - 1;
      }
    }
    for (int i = comments + 1; i < Math.min(rows.size(), comments + LAST_HEADER); i++) {
      if (evidence.knownNames(cells(i)) > 1 && areBefore(comments, i)) {
        return i;
      }
    }
    return comments;
  }

  /** Whether the rows from one to another are no header and no rows of the other's table. */
  private boolean areBefore(int from, int header) {
    int columns = cells(header).size();
    for (int i = from; i < header; i++) {
      List<String> cells = cells(i);
      long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
      if (cells.size() == columns && filled > 1) {
        return false;
      }
    }
    return true;
  }

  private List<List<String>> below(int header, int columns) {
    var below = new ArrayList<List<String>>();
    for (String row : rows.subList(Math.min(header + 1, rows.size()), rows.size())) {
      Cells.Read read = Cells.read(row, dialect, columns);
      if (read.problem() == null) {
        below.add(read.cells());
      }
    }
    return below;
  }

  private static List<List<String>> firstOf(List<List<String>> rows) {
    return rows.subList(0, Math.min(BELOW, rows.size()));
  }

  /** Whether all rows have one cell more, which counts them. */
  private boolean areNumbered(int header, int columns) {
    int number = -1;
    for (int i = header + 1; i < rows.size(); i++) {
      List<String> cells = Cells.of(rows.get(i), dialect);
      if (number < 0) {
        number = cells.get(0).equals("0") ? 0 : 1;
      }
      if (cells.size() != columns + 1 || !cells.get(0).equals(String.valueOf(number++))) {
        return false;
      }
    }
    return number > 1 && rows.size() > header + 2;
  }
}
