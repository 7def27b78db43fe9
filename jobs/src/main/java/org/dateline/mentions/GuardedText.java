package org.dateline.mentions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made safe for CoreNLP at unchanged offsets: each harmful character is replaced by one
 * space, so every offset into the guarded text is an offset into the original.
 *
 * <p>Web addresses and the address part of Markdown links and images are blanked: they are no
 * names, and the Chinese models take them for organisations. Control, format (except soft hyphens),
 * private-use, unassigned and lone surrogate characters are blanked. In a long run without white
 * space everything but letters and digits is blanked: CoreNLP's English tokenizer needs time
 * quadratic in the length of a run of hyphens, quotes, slashes or emoji, and cannot be interrupted
 * in it. Letters and digits are harmless at any length.
 *
 * <p>Line breaks of any kind become a line feed, other white space a space.
 */
final class GuardedText {
  private static final int SOFT_HYPHEN = 0xAD;
  private static final char LINE_FEED = '\n';
  private static final char SPACE = ' ';
  // Ends in a letter, digit or slash, so that the full stop after an address stays. Each attempt
  // stops before the next can begin, so matching is linear in the text.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:https?://|ftp://|www\\.)[!-~&&[^)\\]>\"]]*|(?<=\\]\\()[!-~&&[^()\\[\\]]]*)[A-Za-z0-9/]",
          Pattern.CASE_INSENSITIVE);

  private final String original;
  private final char[] guarded;

  private GuardedText(String original) {
    this.original = original;
    this.guarded = original.toCharArray();
  }

  /**
   * Guards a text.
   *
   * @param longestRun the longest run without white space, in characters, that keeps its
   *     punctuation and symbols; {@link Integer#MAX_VALUE} for languages written without spaces
   */
  static GuardedText of(String text, int longestRun) {
    var guarded = new GuardedText(text);
    guarded.blankAddresses();
    guarded.blankControls();
    guarded.breakRuns(longestRun);
    return guarded;
  }

  int length() {
    return guarded.length;
  }

  char charAt(int index) {
    return guarded[index];
  }

  /** The part of the guarded text between two offsets. */
  String substring(int begin, int end) {
    return new String(guarded, begin, end - begin);
  }

  /** The part of the original text between two offsets. */
  String original(int begin, int end) {
    return original.substring(begin, end);
  }

  /** Whether the text between two offsets has no blanked character and no line break. */
  boolean isIntact(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean same = guarded[i] == original.charAt(i) || isSpace(original.charAt(i));
      if (!same || guarded[i] == LINE_FEED) {
        return false;
      }
    }
    return true;
  }

  private void blankAddresses() {
    Matcher address = ADDRESS.matcher(original);
    while (address.find()) {
      blank(address.start(), address.end());
    }
  }

  private void blankControls() {
    int length;
    for (int i = 0; i < guarded.length; i += length) {
      int codePoint = Character.codePointAt(guarded, i);
      length = Character.charCount(codePoint);
      switch (Character.getType(codePoint)) {
        case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> guarded[i] = LINE_FEED;
        case Character.CONTROL -> guarded[i] = isLineBreak(codePoint) ? LINE_FEED : SPACE;
        case Character.SPACE_SEPARATOR -> guarded[i] = SPACE;
        case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
            blank(i, i + length);
        // A soft hyphen stays: it stands inside a word, and the tokenizer can handle it.
        case Character.FORMAT -> blank(i, codePoint == SOFT_HYPHEN ? i : i + length);
        default -> {}
      }
    }
  }

  private void breakRuns(int longestRun) {
    int begin = 0;
    for (int i = 0; i <= guarded.length; i++) {
      if (i == guarded.length || guarded[i] == SPACE || guarded[i] == LINE_FEED) {
        if (i - begin > longestRun) {
          blankSymbols(begin, i);
        }
        begin = i + 1;
      }
    }
  }

  private void blankSymbols(int begin, int end) {
    int length;
    for (int i = begin; i < end; i += length) {
      int codePoint = Character.codePointAt(guarded, i);
      length = Character.charCount(codePoint);
      if (!Character.isLetterOrDigit(codePoint)) {
        blank(i, i + length);
      }
    }
  }

  private void blank(int begin, int end) {
    for (int i = begin; i < end; i++) {
      guarded[i] = guarded[i] == LINE_FEED ? LINE_FEED : SPACE;
    }
  }

  private static boolean isLineBreak(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\f'
        || codePoint == 0x85
        || codePoint == 0x0B;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
