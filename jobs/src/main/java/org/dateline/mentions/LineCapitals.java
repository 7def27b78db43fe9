package org.dateline.mentions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a line uses capital letters. */
enum LineCapitals {
  /** As in running text: capitals mark names and the beginning of a sentence. */
  OF_A_SENTENCE,
  /** Title Case Is Written Like This: nearly all longer words begin with a capital. */
  OF_A_TITLE,
  /** THE WHOLE LINE IS IN CAPITALS, or nearly all of its longer words. */
  OF_ALL_LETTERS;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*");

  /**
   * In characters. Shorter words say nothing: in title case they stay in lower case, and short
   * names are written in capitals anywhere.
   */
  private static final int LONG_WORD = 4;

  private static final int LEAST_LONG_WORDS = 3;
  private static final double TITLE_SHARE = 0.8;
  private static final double ALL_LETTERS_SHARE = 0.9;

  /**
   * Judges a line, or a part of one that may begin within a sentence. A line with fewer than {@code
   * LEAST_LONG_WORDS} longer words counts as a sentence.
   */
  static LineCapitals of(String line) {
    int longWords = 0;
    int capitalized = 0;
    int upper = 0;
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (word.end() - word.start() >= LONG_WORD) {
        longWords++;
        capitalized += Character.isUpperCase(word.group().codePointAt(0)) ? 1 : 0;
        upper += isUpper(word.group()) ? 1 : 0;
      }
    }
    if (longWords < LEAST_LONG_WORDS) {
      return OF_A_SENTENCE;
    }
    if (upper >= ALL_LETTERS_SHARE * longWords) {
      return OF_ALL_LETTERS;
    }
    return capitalized >= TITLE_SHARE * longWords ? OF_A_TITLE : OF_A_SENTENCE;
  }

  private static boolean isUpper(String word) {
    return word.codePoints().noneMatch(Character::isLowerCase)
        && word.codePoints().anyMatch(Character::isUpperCase);
  }
}
