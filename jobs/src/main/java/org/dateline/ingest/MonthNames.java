package org.dateline.ingest;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The months by their names in the languages of news: full, or cut off after three letters or more
 * ("Sept."), where no other of these languages gives the cut form to another month.
 */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "pl", "cs", "ro", "ru", "uk",
          "tr", "id", "el");
  private static final int SHORTEST = 3;
  private static final int CONFLICT = 0;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Map<String, Integer> MONTHS = months();

  /** 1 to 12, or 0 if the word names no month. */
  static int month(String word) {
    return MONTHS.getOrDefault(folded(word), 0);
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    var full = new HashMap<String, Integer>();
    for (String language : LANGUAGES) {
      var locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
          String name = folded(month.getDisplayName(style, locale));
          full.put(name, month.getValue());
          for (int end = SHORTEST; end < name.length(); end++) {
            months.merge(
                name.substring(0, end),
                month.getValue(),
                (one, other) -> one.equals(other) ? one : CONFLICT);
          }
        }
      }
    }
    months.putAll(full);
    return Map.copyOf(months);
  }

  /** Small letters without accents and without the dot of an abbreviation. */
  private static String folded(String word) {
    String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    String decomposed = Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return ACCENTS.matcher(decomposed).replaceAll("");
  }

  private MonthNames() {}
}
