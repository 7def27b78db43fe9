package org.dateline.ingest.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The months by their names in the languages of news, in full or abbreviated as is usual in the
 * language. In languages with much news any form of three letters or more is read ("Sept."), unless
 * another of them uses it for another month. A form that two languages use for different months is
 * not read.
 */
public final class MonthNames {
  private static final List<String> CUT_ANYWHERE =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "pl", "cs", "ro", "ru", "uk",
          "tr", "id", "el");
  private static final List<String> AS_WRITTEN =
      List.of(
          "hu", "fi", "et", "lv", "lt", "sk", "sl", "hr", "sr", "sr-Latn", "bs", "bg", "mk", "be",
          "sq", "ca", "gl", "eu", "ga", "cy", "is", "mt", "he", "ar", "ar-LB", "ar-DZ", "fa", "ur",
          "hi", "bn", "ta", "te", "mr", "gu", "pa", "kn", "ml", "ne", "th", "ms", "sw", "af", "ka",
          "hy", "az", "kk", "uz", "fil", "km", "lo", "my");
  private static final List<TextStyle> FULL = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE);
  private static final List<TextStyle> SHORT = List.of(TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final int SHORTEST = 3;
  private static final int CONFLICT = 0;

  /** Croatian has other months under names of Polish and Czech, and a dot behind each day. */
  private static final Map<String, Integer> BEHIND_A_DOT =
      Map.of("listopada", 10, "lip", CONFLICT, "lis", CONFLICT, "srp", CONFLICT);

  /** Accents of Latin, Greek and Cyrillic, and Arabic's; the vowels of Indian scripts stay. */
  private static final Pattern ACCENTS =
      Pattern.compile("[\\u0300-\\u036F\\u064B-\\u0655\\u0670]+");

  private static final Map<String, Integer> MONTHS = months();

  /**
   * 1 to 12, or 0 if the word names no month, or different ones.
   *
   * @param dotBefore whether a dot stands behind the number before it: "14. listopada"
   */
  static int month(String word, boolean dotBefore) {
    String name = fold(word);
    return dotBefore && BEHIND_A_DOT.containsKey(name)
        ? BEHIND_A_DOT.get(name)
        : MONTHS.getOrDefault(name, 0);
  }

  /** The languages whose names are read, as tags of BCP 47. */
  public static List<String> languages() {
    return Stream.concat(CUT_ANYWHERE.stream(), AS_WRITTEN.stream()).toList();
  }

  /** Those of them whose names may be cut off after any three letters or more. */
  public static List<String> languagesCutAnywhere() {
    return CUT_ANYWHERE;
  }

  private static Map<String, Integer> months() {
    var others = names(AS_WRITTEN, SHORT);
    others.putAll(names(AS_WRITTEN, FULL));
    others.putAll(cutNames());
    // What one of them writes is a name, though it may be another's beginning.
    others.putAll(names(CUT_ANYWHERE, FULL));
    return Map.copyOf(others);
  }

  private static Map<String, Integer> names(List<String> languages, List<TextStyle> styles) {
    var months = new HashMap<String, Integer>();
    for (String language : languages) {
      for (TextStyle style : styles) {
        for (Month month : Month.values()) {
          String name = fold(month.getDisplayName(style, Locale.forLanguageTag(language)));
          if (name.chars().anyMatch(Character::isLetter)) {
            months.merge(name, month.getValue(), MonthNames::commonMonth);
          }
        }
      }
    }
    return months;
  }

  private static Map<String, Integer> cutNames() {
    var months = new HashMap<String, Integer>();
    names(CUT_ANYWHERE, FULL)
        .forEach(
            (name, month) -> {
              for (int end = SHORTEST; end < name.length(); end++) {
                months.merge(name.substring(0, end), month, MonthNames::commonMonth);
              }
            });
    return months;
  }

  private static int commonMonth(int one, int other) {
    return one == other ? one : CONFLICT;
  }

  /** Small letters without accents, spaces and the dot of an abbreviation. */
  private static String fold(String word) {
    String letters = word.strip().replace(" ", "").replaceFirst("[.॰׳]$", "");
    String decomposed = Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return ACCENTS.matcher(decomposed).replaceAll("");
  }

  private MonthNames() {}
}
