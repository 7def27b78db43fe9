package org.dateline.stories;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.PlainLetters;

/**
 * Finds the words that say what an article is about, from its title and its beginning, with
 * weights. A word weighs most in the title and more in the first {@value #LEAD_WORDS} words than
 * later, more if it is written as a name, and more the more often it appears. Words are reduced to
 * a simple stem (without "s", "ed", "ing"); in scripts without spaces every two neighbouring
 * characters are a word.
 */
final class StoryWords {
  /** The number of words of the text that are read, because news says first what it is about. */
  private static final int TEXT_WORDS = 300;

  private static final int LEAD_WORDS = 60;
  private static final double TITLE = 2.0;
  private static final double LEAD = 1.5;
  private static final double NAME = 1.6;

  private static final class Found {
    private double weight;
    private int count;
    private boolean isName;

    double weight() {
      return weight * (1 + Math.log(count)) * (isName ? NAME : 1);
    }
  }

  private final Map<String, Found> found = new LinkedHashMap<>();

  /**
   * Weights by word, in the order of first appearance. A word has the greatest weight of its places
   * times 1 + ln of how often it appears, times {@value #NAME} if the text writes it as a name.
   */
  static Map<String, Double> of(String title, String text) {
    var words = new StoryWords();
    if (title != null) {
      words.read(title, TITLE, TITLE, false);
    }
    words.read(text, LEAD, 1, true);
    Map<String, Double> weighted = new LinkedHashMap<>();
    words.found.forEach((word, one) -> weighted.put(word, one.weight()));
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
          add(character + one, here, false);
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
        add(stem, here, withNames && inside && Character.isUpperCase(word.charAt(0)));
      }
      read++;
      inside = true;
      character = null;
      i = end;
    }
  }

  private void add(String word, double weight, boolean isName) {
    Found one = found.computeIfAbsent(word, key -> new Found());
    one.weight = Math.max(one.weight, weight);
    one.count++;
    one.isName |= isName;
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
    return c >= 0x0E00 && WordHashes.isWordByItself(c);
  }
}
