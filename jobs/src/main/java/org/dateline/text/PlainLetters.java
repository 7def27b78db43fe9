package org.dateline.text;

/**
 * Replaces typographic variants of characters by one plain form, so that names in two texts can be
 * compared.
 */
public final class PlainLetters {

  /**
   * The plain form of a character with typographic variants: quotes, hyphens, spaces, middle dots
   * and full-width letters. One UTF-16 code unit replaces one, so that offsets stay valid.
   */
  public static char of(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011', '\u2012' -> '-';
      case '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
      case '\u30FB', '\u2022', '\u2027', '\u2219' -> '\u00B7';
      default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    };
  }

  /** {@link #of(char)} of every character. */
  public static String of(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(of(text.charAt(i)));
    }
    return plain.toString();
  }

  /**
   * {@link #of(char)} of every character, without spaces at the ends and with single spaces between
   * words.
   */
  public static String singleSpaced(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = of(text.charAt(i));
      if (c != ' ' || !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(c);
      }
    }
    int end = plain.length();
    return plain.substring(0, end > 0 && plain.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private PlainLetters() {}
}
