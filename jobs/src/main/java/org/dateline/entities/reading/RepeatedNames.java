package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entities.names.AliasTrie;
import org.dateline.entities.names.CoveredText;
import org.dateline.entities.names.NameBoundary;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.WordSurroundings;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the further places of names that were found with certainty elsewhere.
 *
 * <p>A name in a script with spaces is found between word boundaries and never as a part of a
 * longer one: no capitalised word may stand beside it but a title, or the first word of a sentence
 * that the article writes small too. A Chinese name is found only between characters that end a
 * word for sure: punctuation, small words, or what stands beside the name where the models, which
 * segment the text, found it in this article.
 */
final class RepeatedNames {

  /** A place where a name was found again. */
  record Place(int begin, int end, KnownName name) {}

  /** Words that open sentences before names in articles too short to write them small too. */
  private static final Set<String> OPENING =
      Set.copyOf(WordLists.ofAllLanguages("entities/sentence-openings"));

  private static final String BEFORE_HAN =
      String.join("", WordLists.of("zh", "entities/before-names"));
  private static final String AFTER_HAN =
      String.join("", WordLists.of("zh", "entities/after-names"));

  private final AliasTrie trie = new AliasTrie();
  private final List<KnownName> names;
  private final Map<String, Set<String>> besides = new HashMap<>();
  private final Set<String> small;
  private final Set<String> honorifics;

  /**
   * @param names certain ones
   * @param small the words that the article writes small
   * @param honorifics words in lower case without dots that may stand before a name
   */
  RepeatedNames(List<KnownName> names, Set<String> small, Set<String> honorifics) {
    this.names = names;
    this.small = small;
    this.honorifics = honorifics;
    for (int i = 0; i < names.size(); i++) {
      trie.put(NameCharacters.plain(names.get(i).surface()), i);
    }
  }

  /** Remembers what stands beside a Chinese name where a model found it. */
  void learn(String text, int begin, int end) {
    String name = NameCharacters.plain(text.substring(begin, end));
    if (NameCharacters.hasHan(name)) {
      Set<String> seen = besides.computeIfAbsent(name, key -> new HashSet<>());
      if (begin > 0) {
        seen.add(text.charAt(begin - 1) + "<");
      }
      if (end < text.length()) {
        seen.add(">" + text.charAt(end));
      }
    }
  }

  /** The places of the names in the parts not covered yet; marks them as covered. */
  List<Place> find(String text, CoveredText covered) {
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Place place = longestAt(text, at, covered);
      if (place == null) {
        at++;
      } else {
        places.add(place);
        covered.add(place.begin(), place.end());
        at = place.end();
      }
    }
    return places;
  }

  private @Nullable Place longestAt(String text, int begin, CoveredText covered) {
    int node = trie.child(AliasTrie.ROOT, NameCharacters.plain(text.charAt(begin)));
    Place longest = null;
    int end = begin + 1;
    while (node != AliasTrie.NONE) {
      int name = trie.value(node);
      if (name != AliasTrie.NONE && !covered.touches(begin, end) && accepts(text, begin, end)) {
        longest = new Place(begin, end, names.get(name));
      }
      node =
          end < text.length()
              ? trie.child(node, NameCharacters.plain(text.charAt(end)))
              : AliasTrie.NONE;
      end++;
    }
    return longest;
  }

  private boolean accepts(String text, int begin, int end) {
    if (!NameBoundary.mayBegin(text, begin) || !NameBoundary.mayEnd(text, end)) {
      return false;
    }
    String name = NameCharacters.plain(text.substring(begin, end));
    return NameCharacters.hasHan(name)
        ? standsFree(name, text, begin, end)
        : !WordSurroundings.isPartOfMore(text, begin, end, this::mayStandBefore);
  }

  private boolean mayStandBefore(String word) {
    String folded = word.replace(".", "").toLowerCase(java.util.Locale.ROOT);
    return honorifics.contains(folded) || small.contains(folded) || OPENING.contains(folded);
  }

  private boolean standsFree(String name, String text, int begin, int end) {
    Set<String> seen = besides.getOrDefault(name, Set.of());
    return (begin == 0
            || endsWord(text.charAt(begin - 1), BEFORE_HAN)
            || seen.contains(text.charAt(begin - 1) + "<"))
        && (end == text.length()
            || endsWord(text.charAt(end), AFTER_HAN)
            || seen.contains(">" + text.charAt(end)));
  }

  private static boolean endsWord(char c, String smallWords) {
    return !Character.isLetterOrDigit(c) || smallWords.indexOf(c) >= 0;
  }
}
