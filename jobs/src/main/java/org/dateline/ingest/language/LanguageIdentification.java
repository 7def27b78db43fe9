package org.dateline.ingest.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article. Up to five passages, spread evenly over the text, are identified by
 * their script if only one language uses it ({@link LanguageOfScript}), by words that leave no
 * doubt ({@link FunctionWords}), else by lingua (character trigrams) among the languages of the
 * setting {@code ingest.languages}. The article's language is that of most letters.
 *
 * <p>A language that the record names is kept unless the text is clearly in another one: its script
 * rules it out, or nearly all of a text of some length is in another language that lingua tells
 * from it. Sites leave their software's "en" on pages in any language.
 *
 * <p>One detector per JVM and list of languages, as it holds the languages' models.
 */
public final class LanguageIdentification {
  private static final int FEWEST_LETTERS = 20;
  private static final int PASSAGES = 5;
  private static final int PASSAGE_LENGTH = 160;
  private static final double MIXED_SHARE = 0.3;

  /**
   * With at least this many letters in one language, and {@link #SHARE_TO_CONTRADICT} of all, the
   * text is believed over the record.
   */
  private static final long LETTERS_TO_CONTRADICT = 100;

  private static final double SHARE_TO_CONTRADICT = 0.8;

  /**
   * How far lingua's first language must lead in a headline, on its scale from 0 to 1. Lingua takes
   * 19 % of 1,395 English headlines for another language, but only 2 % of those with this lead.
   */
  private static final double LEAST_LEAD_IN_SHORT = 0.1;

  /** Sites say "no" for either written Norwegian; lingua distinguishes Bokmål and Nynorsk. */
  private static final Set<String> NORWEGIAN = Set.of("no", "nb", "nn");

  private static final Map<List<String>, LanguageDetector> DETECTORS = new ConcurrentHashMap<>();

  /** Codes by names of languages: made when the first is asked for, as it takes a moment. */
  private static final class ByName {
    static final Map<String, String> CODES = codesByName();
  }

  public static TextLanguage of(@Nullable String given, String text, List<String> languages) {
    List<String> passages = passages(text);
    LanguageOfScript script = LanguageOfScript.of(String.join(" ", passages));
    Map<String, Long> letters = letters(passages, languages);
    String found = most(letters);
    String named = findNormalized(given).filter(script::allows).orElse(null);
    String code =
        named == null || contradicts(named, found, letters, languages, script) ? found : named;
    boolean tooShort = script.weight() < FEWEST_LETTERS || code.equals(TextLanguage.UNDETERMINED);
    return new TextLanguage(
        code,
        tooShort || !letters.containsKey(code) && !languages.contains(code)
            ? null
            : share(code, letters),
        tooShort ? TextLanguage.TOO_SHORT : isMixed(letters) ? TextLanguage.MIXED : null,
        code.equals("zh") ? ChineseScript.of(String.join("", passages)) : null);
  }

  /** Up to five pieces, the first at the beginning and the last at the end; all of a short text. */
  static List<String> passages(String text) {
    int count = Math.max(1, Math.min(PASSAGES, text.length() / PASSAGE_LENGTH));
    int length = count < PASSAGES ? text.length() / count : PASSAGE_LENGTH;
    var passages = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      int begin = count == 1 ? 0 : (int) ((long) i * (text.length() - length) / (count - 1));
      passages.add(text.substring(begin, begin + length));
    }
    return passages;
  }

  /** The letters that stand in passages of each language. */
  private static Map<String, Long> letters(List<String> passages, List<String> languages) {
    Map<String, Long> letters = new TreeMap<>();
    Map<String, Long> open = new LinkedHashMap<>();
    for (String passage : passages) {
      LanguageOfScript script = LanguageOfScript.of(passage);
      cheaply(passage, script, languages)
          .ifPresentOrElse(
              language -> letters.merge(language, script.weight(), Long::sum),
              () -> open.merge(passage, script.weight(), Long::sum));
    }
    // One passage against four of one language can neither outvote them nor make the text mixed.
    boolean decided = passages.size() == PASSAGES && open.size() == 1 && letters.size() == 1;
    if (!decided) {
      open.forEach(
          (passage, weight) -> letters.merge(detect(passage, languages), weight, Long::sum));
    }
    return letters;
  }

  /** What needs no n-grams; empty where they must decide. */
  private static Optional<String> cheaply(
      String passage, LanguageOfScript script, List<String> languages) {
    if (script.weight() < FEWEST_LETTERS) {
      return Optional.of(TextLanguage.UNDETERMINED);
    }
    return Optional.ofNullable(script.language())
        .or(() -> FunctionWords.language(passage, languages));
  }

  /** The language of most letters; of equal ones the first by code. */
  private static String most(Map<String, Long> letters) {
    return letters.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(TextLanguage.UNDETERMINED))
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(TextLanguage.UNDETERMINED);
  }

  private static boolean contradicts(
      String named,
      String found,
      Map<String, Long> letters,
      List<String> languages,
      LanguageOfScript script) {
    boolean bothTold = languages.contains(named) || script.language() != null;
    boolean sure =
        script.weight() >= LETTERS_TO_CONTRADICT && share(found, letters) >= SHARE_TO_CONTRADICT;
    boolean bothNorwegian = NORWEGIAN.contains(named) && NORWEGIAN.contains(found);
    return !found.equals(TextLanguage.UNDETERMINED)
        && !found.equals(named)
        && bothTold
        && sure
        && !bothNorwegian;
  }

  private static double share(String code, Map<String, Long> letters) {
    long all = letters.values().stream().mapToLong(Long::longValue).sum();
    return all == 0 ? 0 : (double) letters.getOrDefault(code, 0L) / all;
  }

  private static boolean isMixed(Map<String, Long> letters) {
    return letters.keySet().stream()
            .filter(code -> !code.equals(TextLanguage.UNDETERMINED))
            .filter(code -> share(code, letters) >= MIXED_SHARE)
            .count()
        > 1;
  }

  /** The codes among {@code languages} that cannot be detected. */
  public static List<String> unsupportedAmong(List<String> languages) {
    return languages.stream().filter(code -> language(code).isEmpty()).toList();
  }

  /** The codes that are found by script, whatever the settings list. */
  public static Set<String> byScript() {
    return LanguageOfScript.languages();
  }

  /** The codes that can be detected, in order. */
  public static List<String> supportedLanguages() {
    return Stream.of(Language.values())
        .filter(language -> language != Language.UNKNOWN)
        .map(LanguageIdentification::code)
        .sorted()
        .toList();
  }

  /** "en-US", "eng", "English", "français" as en, en, en, fr; empty for what is no language. */
  private static Optional<String> findNormalized(@Nullable String given) {
    if (given == null) {
      return Optional.empty();
    }
    String name = given.strip().toLowerCase(Locale.ROOT);
    String code = ByName.CODES.get(name);
    return Optional.ofNullable(code == null ? ByName.CODES.get(name.split("[-_]", 2)[0]) : code);
  }

  private static String detect(String passage, List<String> languages) {
    LanguageDetector detector =
        DETECTORS.computeIfAbsent(languages, LanguageIdentification::detector);
    if (LanguageOfScript.of(passage).weight() < LETTERS_TO_CONTRADICT) {
      return detectedInShort(passage, detector);
    }
    Language found = detector.detectLanguageOf(passage);
    return found == Language.UNKNOWN ? TextLanguage.UNDETERMINED : code(found);
  }

  private static String detectedInShort(String passage, LanguageDetector detector) {
    List<Map.Entry<Language, Double>> best =
        detector.computeLanguageConfidenceValues(passage).entrySet().stream().limit(2).toList();
    boolean sure =
        best.size() == 1
            || best.size() > 1
                && best.get(0).getValue() - best.get(1).getValue() >= LEAST_LEAD_IN_SHORT;
    return sure ? code(best.get(0).getKey()) : TextLanguage.UNDETERMINED;
  }

  // Low-accuracy mode reads no n-gram longer than three: dateline.jar leaves the longer ones out.
  private static LanguageDetector detector(List<String> codes) {
    var isoCodes =
        codes.stream()
            .map(code -> language(code).orElseThrow().getIsoCode639_1())
            .toArray(IsoCode639_1[]::new);
    return LanguageDetectorBuilder.fromIsoCodes639_1(isoCodes).withLowAccuracyMode().build();
  }

  private static Optional<Language> language(String code) {
    return Stream.of(Language.values())
        .filter(language -> language != Language.UNKNOWN && code(language).equals(code))
        .findFirst();
  }

  private static String code(Language language) {
    return language.getIsoCode639_1().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> codesByName() {
    var codes = new HashMap<String, String>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      codes.put(locale.getDisplayLanguage(locale).toLowerCase(locale), code);
      codes.put(locale.getISO3Language(), code);
      codes.put(code, code);
    }
    for (String chinese : List.of("zho", "chi", "cmn", "中文", "汉语", "chinese (simplified)")) {
      codes.put(chinese, "zh");
    }
    codes.remove(TextLanguage.UNDETERMINED);
    return Map.copyOf(codes);
  }

  private LanguageIdentification() {}
}
