package org.dateline.entities.names;

import java.util.regex.Pattern;

/** Judges by how a name is written how surely it is one. */
public final class NameShape {
  private static final Pattern ORDERLY =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M} .&'\u00B7-]*[\\p{L}\\p{N}])?");
  private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Lu}[\\p{Ll}'-]+");

  /** One letter and a word, as the R-Ariz of a senator, and acronyms of many things: IDs. */
  private static final Pattern NO_NAME = Pattern.compile("^(?:\\p{L}-\\p{L}+|\\p{Lu}{2,}s)");

  /** A capital first or second in each part but short ones: not anti-Muslim, We're, mid-July. */
  private static final Pattern NAME_WORD =
      Pattern.compile(
          "^(?=.*\\p{Lu})\\p{L}?(?:\\p{Lu}|(?<=\\p{Lu}))[\\p{L}\\p{N}]*"
              + "(?:'\\p{Lu}[\\p{L}\\p{N}]*|-(?:\\p{L}?\\p{Lu}[\\p{L}\\p{N}]*|\\p{Ll}{1,2}(?=-)|\\p{N}+\\p{L}?))*+");

  private static final int LONGEST = 60;

  /** Letters and digits with what may stand between them, not too long. */
  public static boolean isOrderly(String name) {
    return name.length() <= LONGEST && ORDERLY.matcher(name).matches();
  }

  public static boolean isSingleWord(String name) {
    return name.indexOf(' ') < 0;
  }

  /** A capital and small letters, which any word is at the beginning of a sentence. */
  public static boolean isPlainWord(String word) {
    return PLAIN_WORD.matcher(word).matches();
  }

  /**
   * OpenAI, iPhone, Trainium2, NASA: one word of three or more characters that no sentence makes.
   */
  public static boolean isDistinctive(String word) {
    return word.length() > 2
        && isSingleWord(word)
        && !isPlainWord(word)
        && word.chars().anyMatch(Character::isUpperCase);
  }

  /**
   * JustGiving, CNNgo, G4S: a small letter before a capital or after two, or a digit between
   * letters; no McCain, which is a person's and may be many people's.
   */
  public static final String MIXED =
      "(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O)\\p{Lu})\\p{L}*(?:\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}{2}|\\p{Lu}\\p{N}\\p{Lu})[\\p{L}\\p{N}]*";

  static boolean isNameWord(String word) {
    // Most words of a text have no capital, and checking that is faster than the pattern.
    return hasCapital(word)
        && NAME_WORD.matcher(word).matches()
        && !NO_NAME.matcher(word).matches();
  }

  /** Whether the word has a capital; also true for half of a surrogate pair, which may be one. */
  private static boolean hasCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  private NameShape() {}
}
