package org.dateline.entities.names;

import java.util.regex.Pattern;
import org.dateline.text.PlainLetters;

/** Properties of characters in names: which variants are equal, and which characters join words. */
public final class NameCharacters {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** {@link PlainLetters#of(char)}. */
  public static char plain(char c) {
    return PlainLetters.of(c);
  }

  /** {@link #plain(char)} of every character. */
  public static String plain(String text) {
    return PlainLetters.of(text);
  }

  /**
   * Whether the character makes one word with its neighbours: letters and digits of scripts that
   * put spaces between words, so not Chinese characters or kana.
   */
  public static boolean joinsWords(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !isKana(c);
  }

  public static boolean hasHan(String text) {
    return HAN.matcher(text).find();
  }

  /** Whether the text is a single Chinese character. */
  public static boolean isOneHan(String text) {
    return text.codePointCount(0, text.length()) == 1 && hasHan(text);
  }

  public static boolean hasLatin(String text) {
    return LATIN.matcher(text).find();
  }

  private static boolean isKana(char c) {
    return c >= '\u3040' && c <= '\u30FF';
  }

  private NameCharacters() {}
}
