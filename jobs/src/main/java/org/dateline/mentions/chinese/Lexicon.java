package org.dateline.mentions.chinese;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.dateline.text.WordLists;

/** A set of words, with a search for the longest that begins or ends at a position of a text. */
final class Lexicon {
  private final Set<String> words;
  private final int longest;

  Lexicon(Collection<String> words) {
    this.words = new HashSet<>(words);
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The words of {@code words/zh/mentions/<list>.txt}. */
  static Lexicon of(String list) {
    return new Lexicon(WordLists.of("zh", "mentions/" + list));
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** End of the longest word that begins at {@code begin}; {@code begin} if there is none. */
  int end(String text, int begin) {
    for (int end = Math.min(text.length(), begin + longest); end > begin; end--) {
      if (words.contains(text.substring(begin, end))) {
        return end;
      }
    }
    return begin;
  }

  /** Start of the longest word that ends at {@code end}; {@code end} if there is none. */
  int begin(String text, int end) {
    for (int begin = Math.max(0, end - longest); begin < end; begin++) {
      if (words.contains(text.substring(begin, end))) {
        return begin;
      }
    }
    return end;
  }
}
