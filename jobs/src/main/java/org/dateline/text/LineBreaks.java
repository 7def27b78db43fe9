package org.dateline.text;

/** The lines of a text by their places, without a copy of each. */
public final class LineBreaks {

  /** Takes a line: where it begins, and where it ends before its line break. */
  @FunctionalInterface
  public interface Line {
    void at(int begin, int end);
  }

  /** Hands on the lines that end in a line feed or with the text, in order. */
  public static void forEach(String text, Line line) {
    int begin = 0;
    while (begin < text.length()) {
      int found = text.indexOf('\n', begin);
      int end = found < 0 ? text.length() : found;
      line.at(begin, end);
      begin = end + 1;
    }
  }

  private LineBreaks() {}
}
