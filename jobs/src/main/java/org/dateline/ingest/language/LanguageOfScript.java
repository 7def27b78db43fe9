package org.dateline.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the script of a passage shows about its language: most scripts are used by a single language
 * of news, and some by several.
 *
 * @param script the one that most of the passage is in; null if it has no letters
 * @param language its only language; null where several share it (Latin, Cyrillic, Arabic)
 * @param weight the passage's letters, where an East Asian character counts as three
 */
record LanguageOfScript(@Nullable UnicodeScript script, @Nullable String language, long weight) {
  private static final String JAPANESE = "ja";
  private static final int EAST_ASIAN_WEIGHT = 3;

  /** Japanese without kana is a headline at most. */
  private static final double LEAST_SHARE_OF_KANA = 0.05;

  private static final Map<UnicodeScript, String> ONLY_LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"));

  private static final Set<UnicodeScript> KANA =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final Set<String> LANGUAGES_IN_HAN = Set.of("zh", "ja", "ko");
  private static final Set<String> LANGUAGES_IN_HEBREW = Set.of("he", "yi");
  private static final Set<String> IN_CYRILLIC =
      Set.of(
          "ru", "uk", "bg", "be", "mk", "sr", "bs", "kk", "ky", "mn", "tg", "tk", "tt", "uz", "az",
          "ba", "ce", "cv", "os");
  private static final Set<String> IN_ARABIC =
      Set.of("ar", "fa", "ur", "ps", "ku", "sd", "ug", "ks", "az", "pa", "ms");
  private static final Set<String> IN_DEVANAGARI = Set.of("hi", "mr", "ne", "sa", "ks", "sd");
  private static final Set<String> NEVER_LATIN =
      Set.of(
          "ru", "uk", "bg", "be", "mk", "mn", "ky", "tg", "ar", "fa", "ur", "ps", "sd", "ug", "hi",
          "mr", "ne");

  /** The languages that their script alone gives away. */
  static Set<String> languages() {
    var languages = new TreeSet<>(ONLY_LANGUAGES.values());
    languages.add(JAPANESE);
    return languages;
  }

  static LanguageOfScript of(String passage) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    passage
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(script(letter), 1, Integer::sum));
    long kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
    long han = counts.getOrDefault(UnicodeScript.HAN, 0);
    var weights = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    counts.forEach(
        (script, count) ->
            weights.merge(
                script == UnicodeScript.HIRAGANA ? UnicodeScript.HAN : script,
                isEastAsian(script) ? EAST_ASIAN_WEIGHT * count : count,
                Integer::sum));
    UnicodeScript most =
        weights.entrySet().stream()
            .max(
                Map.Entry.<UnicodeScript, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(null);
    boolean japanese = most == UnicodeScript.HAN && kana >= LEAST_SHARE_OF_KANA * (kana + han);
    long weight = weights.values().stream().mapToLong(Integer::longValue).sum();
    String language = most == null ? null : ONLY_LANGUAGES.get(most);
    return new LanguageOfScript(most, japanese ? JAPANESE : language, weight);
  }

  /** Whether a text in this script can be in that language at all. */
  boolean allows(String code) {
    if (script == null) {
      return true;
    }
    return switch (script) {
      case HAN ->
          JAPANESE.equals(language) ? code.equals(JAPANESE) : LANGUAGES_IN_HAN.contains(code);
      case HEBREW -> LANGUAGES_IN_HEBREW.contains(code);
      case LATIN ->
          !ONLY_LANGUAGES.containsValue(code)
              && !code.equals(JAPANESE)
              && !NEVER_LATIN.contains(code);
      case CYRILLIC -> IN_CYRILLIC.contains(code);
      case ARABIC -> IN_ARABIC.contains(code);
      case DEVANAGARI -> IN_DEVANAGARI.contains(code);
      default -> language == null || language.equals(code);
    };
  }

  private static UnicodeScript script(int letter) {
    if (letter < 0x250) {
      return UnicodeScript.LATIN;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return KANA.contains(script) ? UnicodeScript.HIRAGANA : script;
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.HANGUL;
  }
}
