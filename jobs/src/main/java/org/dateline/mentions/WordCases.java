package org.dateline.mentions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often a text writes each word in lower case or with capitals. Only words inside sentences are
 * counted: at the beginning of a sentence, and in lines in title case or capitals, a capital means
 * nothing.
 */
final class WordCases {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(?:[-.'’&]\\p{L}[\\p{L}\\p{M}\\p{Nd}]*)*+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
  private static final String SENTENCE_BEGINS_AFTER = ".!?:;\"“”‘(|•*–—-";

  /**
   * The form used most is the greatest. Of two forms used equally often it is the one that is in
   * lower case where they first differ.
   */
  private static final Comparator<Map.Entry<String, Integer>> USUAL =
      Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Map<String, Integer>> forms = new HashMap<>();

  static WordCases of(GuardedText text) {
    var cases = new WordCases();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        cases.addLine(text.substring(begin, i));
        begin = i + 1;
      }
    }
    return cases;
  }

  /**
   * The form that the text writes most often inside its sentences; null if it does not hold the
   * word there.
   *
   * @param lower the word in lower case
   */
  @Nullable String usual(String lower) {
    Map<String, Integer> written = forms.get(lower);
    return written == null
        ? null
        : written.entrySet().stream().max(USUAL).map(Map.Entry::getKey).orElseThrow();
  }

  /** Receives how often a word was written in one form. */
  @FunctionalInterface
  interface Uses {
    void count(String lower, String form, int count);
  }

  /** Reports every form of every word, in no particular order. */
  void forEach(Uses uses) {
    forms.forEach(
        (lower, written) -> written.forEach((form, count) -> uses.count(lower, form, count)));
  }

  private void addLine(String line) {
    if (LineCapitals.of(line) != LineCapitals.OF_A_SENTENCE) {
      return;
    }
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (isInside(line, word.start())) {
        String form = POSSESSIVE.matcher(word.group()).replaceFirst("");
        forms
            .computeIfAbsent(form.toLowerCase(Locale.ROOT), any -> new TreeMap<>())
            .merge(form, 1, Integer::sum);
      }
    }
  }

  private static boolean isInside(String line, int begin) {
    int before = begin - 1;
    while (before >= 0 && line.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && SENTENCE_BEGINS_AFTER.indexOf(line.charAt(before)) < 0;
  }
}
