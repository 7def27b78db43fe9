package org.dateline.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.text.PlainLetters;

/**
 * The words that say what an article is about, with weights: those of the title and the first
 * paragraphs, more the nearer to the top and if written as a name. Words are reduced to a plain
 * stem (without "s", "ed", "ing"); of scripts written without spaces each two neighbouring
 * characters are a word.
 */
final class StoryWords {
  /** Words of the text that are read, as news tells first what it is about. */
  private static final int TEXT_WORDS = 300;

  private static final int LEAD_WORDS = 60;
  private static final double TITLE = 2.0;
  private static final double LEAD = 1.5;
  private static final double NAME = 1.6;

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** Weight by word: grows with the logarithm of how often it stands there. */
  static Map<String, Double> of(String title, String text) {
    var words = new StoryWords();
    if (title != null) {
      words.read(title, TITLE, TITLE, false);
    }
    words.read(text, LEAD, 1, true);
    Map<String, Double> weighted = new TreeMap<>();
    words.counts.forEach(
        (word, count) ->
            weighted.put(
                word,
                words.weights.get(word)
                    * (1 + Math.log(count))
                    * (words.names.contains(word) ? NAME : 1)));
    return weighted;
  }

  private void read(String text, double leadWeight, double weight, boolean withNames) {
    boolean inside = false;
    int read = 0;
    String character = null;
    int i = 0;
    while (i < text.length() && read < TEXT_WORDS) {
      char c = PlainLetters.of(text.charAt(i));
      if (!Character.isLetterOrDigit(c)) {
        inside &= c == ' ' || c == ',' || c == '\'' || c == '-';
        character = null;
        i++;
        continue;
      }
      double here = read < LEAD_WORDS ? leadWeight : weight;
      if (isWordByItself(c)) {
        String one = String.valueOf(c);
        if (character != null) {
          add(character + one, here);
          read++;
        }
        character = one;
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isInsideWord(PlainLetters.of(text.charAt(end)))) {
        end++;
      }
      String word = PlainLetters.of(text.substring(i, end));
      String stem = stem(word.toLowerCase(Locale.ROOT));
      if (stem.length() > 1) {
        add(stem, here);
        if (withNames && inside && Character.isUpperCase(word.charAt(0))) {
          names.add(stem);
        }
      }
      read++;
      inside = true;
      character = null;
      i = end;
    }
  }

  private void add(String word, double weight) {
    weights.merge(word, weight, Math::max);
    counts.merge(word, 1, Integer::sum);
  }

  static String stem(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return stem(word.substring(0, length - 1));
    }
    if (length > 6 && word.endsWith("ing")) {
      return withoutDouble(word.substring(0, length - 3));
    }
    if (length > 5 && word.endsWith("ed")) {
      return withoutDouble(word.substring(0, length - 2));
    }
    if (length > 4 && word.endsWith("e")) {
      return word.substring(0, length - 1);
    }
    return word;
  }

  private static String withoutDouble(String stem) {
    int last = stem.length() - 1;
    boolean twice =
        stem.charAt(last) == stem.charAt(last - 1)
            && stem.charAt(last) != 'l'
            && stem.charAt(last) != 's';
    String single = twice ? stem.substring(0, last) : stem;
    return single.endsWith("e") && single.length() > 4
        ? single.substring(0, single.length() - 1)
        : single;
  }

  private static boolean isInsideWord(char c) {
    return Character.isLetterOrDigit(c) && !isWordByItself(c);
  }

  private static boolean isWordByItself(char c) {
    return c >= 0x0E00 && Words.isWordByItself(c);
  }

  static List<String> top(Map<String, Double> weights, int limit) {
    List<String> words = new ArrayList<>(weights.keySet());
    words.sort(
        java.util.Comparator.comparing((String word) -> -weights.get(word))
            .thenComparing(word -> word));
    return words.subList(0, Math.min(limit, words.size()));
  }
}
