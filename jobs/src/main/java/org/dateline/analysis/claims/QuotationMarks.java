package org.dateline.analysis.claims;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks of one paragraph: “…”, "…", 「…」. */
final class QuotationMarks {

  /** From after the opening mark to the closing one, and the paragraph around. */
  record Marked(int begin, int end, int paragraphBegin, int paragraphEnd) {}

  /**
   * The quotations of a text in order.
   *
   * @param longest how long one may be, in UTF-16 code units
   */
  static List<Marked> in(String text, int longest) {
    var marked = new ArrayList<Marked>();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      addFrom(text, begin, end, longest, marked);
      begin = end + 1;
    }
    return marked;
  }

  private static void addFrom(String text, int begin, int end, int longest, List<Marked> marked) {
    boolean straight = countStraight(text, begin, end) % 2 == 0;
    int at = begin;
    while (at < end) {
      char close = closing(text.charAt(at), straight);
      int closed = close == 0 ? -1 : find(text, close, at + 1, Math.min(end, at + 1 + longest));
      if (closed > at + 1) {
        marked.add(new Marked(at + 1, closed, begin, end));
        at = closed;
      }
      at++;
    }
  }

  /** Straight marks are paired only if a paragraph has an even number of them. */
  private static int countStraight(String text, int begin, int end) {
    int count = 0;
    for (int at = begin; at < end; at++) {
      if (text.charAt(at) == '"') {
        count++;
      }
    }
    return count;
  }

  private static char closing(char open, boolean straight) {
    return switch (open) {
      case '“' -> '”';
      case '「' -> '」';
      case '"' -> straight ? '"' : 0;
      default -> 0;
    };
  }

  private static int find(String text, char wanted, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (text.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }

  private QuotationMarks() {}
}
