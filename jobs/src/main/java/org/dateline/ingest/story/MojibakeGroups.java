package org.dateline.ingest.story;

/** Which groups of characters no text has, so that they can only be bytes read wrongly. */
final class MojibakeGroups {
  /** What texts have behind a word, and what is a byte too. */
  private static final String BEHIND_WORDS = "“”‘’…–—•‹›„‚™»«®©°·ªº²³¹";

  /** Letters of Romanian, Vietnamese and Azerbaijani in blocks of phonetic signs. */
  private static final String RARE_LETTERS = "ơưƠƯșțȘȚəƏ";

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int REPLACEMENT = 0xFFFD;

  /** Whether it is a character that texts of the news have. */
  static boolean arePlausible(int meant) {
    if (meant < 0x250) {
      return meant >= 0xA0 && meant < 0x180 || RARE_LETTERS.indexOf(meant) >= 0;
    }
    boolean sign =
        Character.getType(meant) == Character.UNASSIGNED
            || meant < 0x300 && RARE_LETTERS.indexOf(meant) < 0
            || meant >= 0x7C0 && meant < 0x900
            || meant >= 0xD800 && meant < 0xF900;
    return !sign;
  }

  /** Whether a group means a quote, a dash or a Cyrillic letter: the rarer of these readings. */
  static boolean areTypographicOrCyrillic(int meant) {
    return isTypographic(meant) || meant >= 0x400 && meant < 0x460;
  }

  /** No text has them; they are the bytes of what windows-1252 and UTF-8 have there. */
  static boolean isControlOfLatin1(int character) {
    return character >= 0x80 && character < 0xA0;
  }

  private static boolean isTypographic(int meant) {
    return meant >= 0x2010 && meant < 0x2045
        || meant == 0x20AC
        || meant == 0x2122
        || meant == 0x2116;
  }

  /** Whether the group can be nothing else, by itself and what stands around it. */
  static boolean areSure(String text, int start, int end, int meant) {
    if (meant >= 0x10000 || meant == BYTE_ORDER_MARK || meant == REPLACEMENT) {
      return true;
    }
    if (meant >= 0x2000 && meant < 0x2C00) {
      return BEHIND_WORDS.indexOf(text.charAt(start + 1)) < 0 || isTypographic(meant);
    }
    if (meant >= 0x370) {
      return false;
    }
    if (text.substring(start, end).chars().anyMatch(MojibakeGroups::isControlOfLatin1)) {
      return true;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    char last = text.charAt(end - 1);
    if (last == '\u00A0' && meant == '\u00E0') {
      return false; // "Ã" before a space may be a slip for "À"
    }
    boolean endsWord = BEHIND_WORDS.indexOf(last) >= 0;
    if (endsWord && Character.isUpperCase(before) && !Character.isLowerCase(after)) {
      return false; // "AMANHÃ”", "CAFÉ™"
    }
    boolean quote = "“”‘’…–—•‹›„‚".indexOf(last) >= 0;
    return !quote || Character.isLetter(after);
  }

  private MojibakeGroups() {}
}
