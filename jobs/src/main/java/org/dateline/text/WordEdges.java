package org.dateline.text;

/**
 * The edges of words in regular expressions. Java's own {@code \b} walks back over all combining
 * marks before a position, so a search in a text of such marks takes time quadratic in its length.
 * Besides, what it counts as a letter depends on the version of Java.
 */
public final class WordEdges {
  private static final String WORD = "[\\p{L}\\p{Nd}\\p{Mn}_]";
  private static final String EDGE =
      "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";

  /**
   * Replaces each {@code \b} in a regular expression by lookarounds that match between a letter,
   * digit, nonspacing mark or underscore and any other character or an end of the text.
   */
  public static String in(String regex) {
    var result = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c != '\\' || i + 1 == regex.length()) {
        result.append(c);
        continue;
      }
      i++;
      char escaped = regex.charAt(i);
      if (escaped == 'b') {
        result.append(EDGE);
      } else {
        result.append(c).append(escaped);
      }
    }
    return result.toString();
  }

  private WordEdges() {}
}
