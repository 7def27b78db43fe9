package org.dateline.run.reference;

import java.util.List;
import java.util.stream.Collectors;

/** Parts of a page in Markdown. */
public final class Markdown {

  /** A table: its header, and its rows with as many cells. */
  public static String table(List<String> header, List<List<String>> rows) {
    var text = new StringBuilder();
    text.append(row(header));
    text.append("|").append("---|".repeat(header.size())).append('\n');
    rows.forEach(cells -> text.append(row(cells)));
    return text.toString();
  }

  /** Words as code, separated by commas. */
  public static String codes(List<String> words) {
    return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  /** A word as code. */
  public static String code(String word) {
    return "`" + word + "`";
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private Markdown() {}
}
