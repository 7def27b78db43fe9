package org.dateline.entities;

import java.util.regex.Pattern;

/** What single characters mean to a name: variants written alike, and what holds words together. */
final class Letters {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /**
   * The plain form of a character with typographic variants: quotes, hyphens, spaces, middle dots
   * and full-width letters. One UTF-16 unit for one, so that offsets stay.
   */
  static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011', '\u2012' -> '-';
      case '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
      case '\u30FB', '\u2022', '\u2027', '\u2219' -> '\u00B7';
      default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    };
  }

  /** {@link #plain(char)} of every character. */
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  /**
   * Whether the character makes one word with its neighbours: letters and digits of scripts that
   * put spaces between words, so not Chinese characters or kana.
   */
  static boolean joinsWords(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !isKana(c);
  }

  static boolean hasHan(String text) {
    return HAN.matcher(text).find();
  }

  static boolean hasLatin(String text) {
    return LATIN.matcher(text).find();
  }

  private static boolean isKana(char c) {
    return c >= '\u3040' && c <= '\u30FF';
  }

  private Letters() {}
}
