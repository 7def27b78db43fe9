package org.dateline.analysis.claims;

/** The clause around a quantity: from mark to mark, within its sentence. */
final class Clause {
  private static final String MARKS = "，。；：！？;!?“”\"「」\n";

  static int begin(String text, int sentence, int position) {
    int at = position;
    while (at > sentence && !isMark(text, at - 1)) {
      at--;
    }
    while (at < position && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int end(String text, int position, int sentenceEnd) {
    int at = position;
    while (at < sentenceEnd && !isMark(text, at)) {
      at++;
    }
    while (at > position && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** A comma inside a number is no mark. */
  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    boolean comma =
        (c == ',' || c == ':')
            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    return comma || MARKS.indexOf(c) >= 0;
  }

  private Clause() {}
}
