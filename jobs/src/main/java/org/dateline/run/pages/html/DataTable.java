package org.dateline.run.pages.html;

import java.util.List;

/**
 * A table of a page.
 *
 * @param caption what its rows are
 * @param heads its columns
 * @param rows a cell for each column
 * @param folded whether it is closed until somebody opens it, as one below a chart is
 */
public record DataTable(String caption, List<Head> heads, List<List<Cell>> rows, boolean folded) {

  /**
   * A column.
   *
   * @param meaning shown on hover, and read out
   */
  public record Head(String name, String meaning, boolean isNumber) {

    public static Head text(String name, String meaning) {
      return new Head(name, meaning, false);
    }

    public static Head number(String name, String meaning) {
      return new Head(name, meaning, true);
    }
  }

  public static DataTable of(String caption, List<Head> heads, List<List<Cell>> rows) {
    return new DataTable(caption, heads, rows, false);
  }

  public DataTable inFold() {
    return new DataTable(caption, heads, rows, true);
  }
}
