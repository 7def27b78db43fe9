package org.dateline.ingest.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.text.WordLists;

/**
 * Recognises English, German and French by their most frequent words, where these leave no doubt.
 * This is far cheaper than lingua, which decides everything else. A word counts for one language;
 * those that a neighbour shares (Danish, Dutch, Catalan, Italian) are left out, or too few to reach
 * the share that is asked for. Spanish is not among them: nearly all its frequent words are Catalan
 * too.
 */
final class FunctionWords {
  /** In running text of one of the three languages, its words in this list are 15 to 30 %. */
  private static final double LEAST_SHARE = 0.13;

  private static final int FEWEST_WORDS = 3;

  /** Words of the other languages here, names and quotations, may be this part of its own. */
  private static final double MOST_OF_OTHERS = 0.25;

  private static final String LIST = "language/function-words";
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Map<String, String> LANGUAGES = languages();

  /** The language of a passage, if it is one of these three, listed, and beyond doubt. */
  static Optional<String> language(String passage, List<String> languages) {
    Map<String, Integer> counts = new HashMap<>();
    String[] words = NO_LETTERS.split(passage.toLowerCase(Locale.ROOT));
    int known = 0;
    for (String word : words) {
      String language = LANGUAGES.get(word);
      if (language != null) {
        counts.merge(language, 1, Integer::sum);
        known++;
      }
    }
    for (var entry : counts.entrySet()) {
      int count = entry.getValue();
      if (count >= FEWEST_WORDS
          && count >= LEAST_SHARE * words.length
          && known - count <= MOST_OF_OTHERS * count
          && languages.contains(entry.getKey())) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> languages() {
    var languages = new HashMap<String, String>();
    for (String code : WordLists.languages(LIST)) {
      WordLists.of(code, LIST).forEach(word -> languages.put(word, code));
    }
    return Map.copyOf(languages);
  }

  private FunctionWords() {}
}
