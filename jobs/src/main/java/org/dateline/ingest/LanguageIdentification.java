package org.dateline.ingest;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The language of an article as an ISO 639-1 code: the one its record names, else the one that
 * lingua (character trigrams) finds most likely among the languages of the setting {@code
 * ingest.languages}, else {@code und}. One detector per JVM and list of languages, as it holds the
 * languages' models.
 */
final class LanguageIdentification {
  static final String UNDETERMINED = "und";
  private static final int FEWEST_LETTERS = 20;
  private static final int SAMPLE_LENGTH = 500;

  private static final Map<List<String>, LanguageDetector> DETECTORS = new ConcurrentHashMap<>();
  private static final Map<String, String> CODES = codesByName();

  static String of(String given, String text, List<String> languages) {
    return normalized(given).orElseGet(() -> detected(text, languages));
  }

  /** The codes among {@code languages} that cannot be detected. */
  static List<String> unsupported(List<String> languages) {
    return languages.stream().filter(code -> language(code).isEmpty()).toList();
  }

  /** The codes that can be detected, in order. */
  static List<String> supported() {
    return Stream.of(Language.values())
        .filter(language -> language != Language.UNKNOWN)
        .map(LanguageIdentification::code)
        .sorted()
        .toList();
  }

  /** "en-US", "eng", "English", "français" as en, en, en, fr; empty for what is no language. */
  private static Optional<String> normalized(String given) {
    if (given == null) {
      return Optional.empty();
    }
    String name = given.strip().toLowerCase(Locale.ROOT);
    String code = CODES.get(name);
    return Optional.ofNullable(code == null ? CODES.get(name.split("[-_]", 2)[0]) : code);
  }

  private static String detected(String text, List<String> languages) {
    String sample = text.substring(0, Math.min(SAMPLE_LENGTH, text.length()));
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return UNDETERMINED;
    }
    Language found =
        DETECTORS
            .computeIfAbsent(languages, LanguageIdentification::detector)
            .detectLanguageOf(sample);
    return found == Language.UNKNOWN ? UNDETERMINED : code(found);
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
    codes.remove(UNDETERMINED);
    return Map.copyOf(codes);
  }

  private LanguageIdentification() {}
}
