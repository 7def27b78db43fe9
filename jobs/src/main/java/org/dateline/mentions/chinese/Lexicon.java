package org.dateline.mentions.chinese;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.dateline.text.WordLists;

/** A set of words that are looked for where they may begin. */
final class Lexicon {
  private final Set<String> words;
  private final int longest;

  Lexicon(Collection<String> words) {
    this.words = new HashSet<>(words);
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The words of a list of Chinese. */
  static Lexicon of(String list) {
    return new Lexicon(WordLists.of("zh", "mentions/" + list));
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Where the longest word that begins at {@code begin} ends; {@code begin} if there is none. */
  int end(String text, int begin) {
    for (int end = Math.min(text.length(), begin + longest); end > begin; end--) {
      if (words.contains(text.substring(begin, end))) {
        return end;
      }
    }
    return begin;
  }

  /** Where the longest word that ends at {@code end} begins; {@code end} if there is none. */
  int begin(String text, int end) {
    for (int begin = Math.max(0, end - longest); begin < end; begin++) {
      if (words.contains(text.substring(begin, end))) {
        return begin;
      }
    }
    return end;
  }
}
