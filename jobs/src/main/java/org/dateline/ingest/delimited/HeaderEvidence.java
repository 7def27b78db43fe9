package org.dateline.ingest.delimited;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether the first row of a file names the columns or is a row of data. Names that are known speak
 * for a header; numbers, dates, addresses, sentences and values that stand below as well speak
 * against it.
 */
public final class HeaderEvidence {
  private final Predicate<String> knownName;
  private final Predicate<String> isDate;

  /**
   * @param knownName whether a name is known as one of a field
   * @param isDate whether a text is a date
   */
  public HeaderEvidence(Predicate<String> knownName, Predicate<String> isDate) {
    this.knownName = knownName;
    this.isDate = isDate;
  }

  /** How many of the cells are known names of fields, each once. */
  public int knownNames(List<String> row) {
    return (int) row.stream().map(String::strip).distinct().filter(knownName).count();
  }

  /**
   * What shows that a row names no columns, for people; empty if it does name them.
   *
   * @param below the rows that follow it, with as many cells
   */
  public Optional<String> against(List<String> first, List<List<String>> below) {
    int known = knownNames(first);
    List<CellKind> kinds = kinds(first);
    long data = kinds.stream().filter(CellKind::isData).count();
    if (known > data || known > 1 && known == data || countsColumns(first)) {
      return Optional.empty();
    }
    if (data > 0) {
      return Optional.of(firstDataCell(first, kinds));
    }
    if (known > 0 || below.isEmpty() || hasDataBelow(kinds, below)) {
      return Optional.empty();
    }
    return findRepeated(first, below);
  }

  private List<CellKind> kinds(List<String> row) {
    return row.stream().map(cell -> CellKind.of(cell, isDate)).toList();
  }

  /** Whether the names are 0, 1, 2 …, as pandas writes columns without names. */
  private static boolean countsColumns(List<String> row) {
    int next = 0;
    for (String cell : row) {
      if (!cell.isBlank() && !cell.strip().equals(String.valueOf(next++))) {
        return false;
      }
    }
    return next > 1;
  }

  private static String firstDataCell(List<String> row, List<CellKind> kinds) {
    int column = 0;
    while (!kinds.get(column).isData()) {
      column++;
    }
    String cell = row.get(column).strip();
    int end =
        cell.length() <= 40
            ? cell.length()
            : cell.offsetByCodePoints(0, cell.codePointCount(0, 40));
    return "\"%s\" in column %d".formatted(cell.substring(0, end), column + 1);
  }

  /** Whether a column has data in all rows but the first. */
  private boolean hasDataBelow(List<CellKind> first, List<List<String>> below) {
    for (int i = 0; i < first.size(); i++) {
      int column = i;
      boolean data =
          below.stream()
              .map(row -> CellKind.of(row.get(column), isDate))
              .allMatch(kind -> kind.isData() || kind == CellKind.EMPTY);
      boolean any = below.stream().anyMatch(row -> !row.get(column).isBlank());
      if (data && any && first.get(i) == CellKind.NAME) {
        return true;
      }
    }
    return false;
  }

  /** Values of the first row that stand in it twice, or in their column below. */
  private static Optional<String> findRepeated(List<String> first, List<List<String>> below) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < first.size(); i++) {
      int column = i;
      String cell = first.get(i);
      boolean again = below.stream().anyMatch(row -> row.get(column).equals(cell));
      if (!cell.isBlank() && (again || !seen.add(cell))) {
        return Optional.of("\"%s\" in column %d, again".formatted(cell.strip(), column + 1));
      }
    }
    return Optional.empty();
  }
}
