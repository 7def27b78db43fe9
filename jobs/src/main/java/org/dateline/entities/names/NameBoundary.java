package org.dateline.entities.names;

/** Where in a text a ledger name may begin and end, and where its surroundings speak against it. */
public final class NameBoundary {

  /** Not within a word, and not in an address or handle. */
  public static boolean mayBegin(String text, int begin) {
    if (begin == 0) {
      return true;
    }
    char before = NameCharacters.plain(text.charAt(begin - 1));
    if (before == '@' || before == '_') {
      return false;
    }
    return !(joins(text, begin) && joins(text, begin - 1));
  }

  /** Not within a word or an initialism, and not before the rest of an address ("Apple.com"). */
  public static boolean mayEnd(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char last = NameCharacters.plain(text.charAt(end - 1));
    char next = NameCharacters.plain(text.charAt(end));
    if (last == '.' || joins(text, end - 1)) {
      boolean address =
          next == '.' && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
      return !joins(text, end) && next != '_' && next != '@' && !address;
    }
    return true;
  }

  /** Whether the name is a word of a line in capitals, where "US" may be "us": "CONTACT US". */
  public static boolean isShouted(String text, int begin, int end) {
    String before = wordBefore(text, begin);
    String after = wordAfter(text, end);
    return isAllCapitals(before) && (after.isEmpty() || isAllCapitals(after));
  }

  /** The word directly before, one space apart; empty if there is none. */
  public static String wordBefore(String text, int begin) {
    int end = begin - 1;
    if (end < 1 || NameCharacters.plain(text.charAt(end)) != ' ') {
      return "";
    }
    int from = end;
    // The dot of "Mr." belongs to the word; a sentence end does not matter to our two uses.
    while (from > 0 && (joins(text, from - 1) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, end);
  }

  /** The word directly after, one space apart; empty if there is none. */
  public static String wordAfter(String text, int end) {
    if (end + 1 >= text.length() || NameCharacters.plain(text.charAt(end)) != ' ') {
      return "";
    }
    int to = end + 1;
    while (to < text.length() && joins(text, to)) {
      to++;
    }
    return text.substring(end + 1, to);
  }

  private static boolean joins(String text, int index) {
    return NameCharacters.joinsWords(NameCharacters.plain(text.charAt(index)));
  }

  private static boolean isAllCapitals(String word) {
    return word.length() >= 2 && word.chars().allMatch(Character::isUpperCase);
  }

  private NameBoundary() {}
}
