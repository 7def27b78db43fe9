package org.dateline.analysis.claims;

import java.util.Set;
import java.util.TreeSet;

/**
 * The significant words of a clause: words of four letters or more; pairs of Chinese characters.
 */
final class ClaimWords {
  private static final int SHORTEST = 4;

  static Set<String> of(String clause) {
    var words = new TreeSet<String>();
    int begin = -1;
    for (int at = 0; at <= clause.length(); at++) {
      char c = at < clause.length() ? clause.charAt(at) : ' ';
      boolean letter = Character.isLetter(c) && !isHan(c);
      if (letter && begin < 0) {
        begin = at;
      } else if (!letter && begin >= 0) {
        add(words, clause.substring(begin, at));
        begin = -1;
      }
      if (isHan(c) && at + 1 < clause.length() && isHan(clause.charAt(at + 1))) {
        words.add(clause.substring(at, at + 2));
      }
    }
    return words;
  }

  private static void add(Set<String> words, String word) {
    String small = word.toLowerCase(java.util.Locale.ROOT);
    if (small.length() >= SHORTEST && !EnglishWords.FUNCTION.contains(small)) {
      words.add(small);
    }
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /**
   * The Jaccard index of two sets: 1 for equal sets, two empty ones included; 0 without overlap.
   */
  static double likeness(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - common;
    return all == 0 ? 1 : (double) common / all;
  }

  private ClaimWords() {}
}
