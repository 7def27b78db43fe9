package org.dateline.mentions.stacked;

import java.util.Set;
import org.dateline.text.WordLists;

/** How words are written: shapes, capitals, acronyms. */
final class Shapes {
  private static final int LONGEST = 8;
  private static final int REPEATED = 2;

  /** Words written small within names. */
  private static final Set<String> LINKS = WordLists.setOf("en", "mentions/small-in-names");

  /**
   * The shape of a word: X for each capital, x for other letters, 9 for digits, other characters as
   * they are; at most two of one sign in a row, at most 8 signs in all.
   */
  static String of(String word) {
    var shape = new StringBuilder(LONGEST);
    char last = 0;
    int repeated = 0;
    for (int i = 0; i < word.length() && shape.length() < LONGEST; i++) {
      char kind = kind(word.charAt(i));
      repeated = kind == last ? repeated + 1 : 0;
      if (repeated < REPEATED) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static char kind(char character) {
    if (Character.isUpperCase(character)) {
      return 'X';
    }
    if (Character.isLetter(character)) {
      return 'x';
    }
    return Character.isDigit(character) ? '9' : character;
  }

  /**
   * Whether a word's capitals allow that it is a name or part of one: "Apple", "iPhone",
   * "#WorldCup".
   */
  static boolean isCapital(String word) {
    if (word.isEmpty()) {
      return false;
    }
    char first = word.charAt(0);
    if (Character.isUpperCase(first)) {
      return true;
    }
    if (word.length() == 1) {
      return false;
    }
    return first == '@' || first == '#'
        ? Character.isUpperCase(word.charAt(1))
        : Character.isLetterOrDigit(first) && word.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether a word is two or more capitals and nothing else: "NATO", "SVM". */
  static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a word written small may stand within a name: "Bank of England". */
  static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  private Shapes() {}
}
