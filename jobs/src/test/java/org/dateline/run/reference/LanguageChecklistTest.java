package org.dateline.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.analysis.claims.ClaimsAnalysis;
import org.dateline.entities.ledger.Ledger;
import org.dateline.entities.ledger.LedgerAction;
import org.dateline.ingest.date.MonthNames;
import org.dateline.ingest.language.LanguageIdentification;
import org.dateline.knowledge.Dictionary;
import org.dateline.mentions.ModelFiles;
import org.dateline.mentions.SmallWords;
import org.dateline.run.settings.Settings;
import org.dateline.text.Language;
import org.dateline.text.Language.Writing;
import org.dateline.text.LanguageAbility;
import org.dateline.text.WordLists;
import org.junit.jupiter.api.Test;

/**
 * The checklist for adding a language: what the registry says of each language is what the steps
 * have. A constant that is added to {@link Language} fails with all that is missing; what is to
 * stay missing is named in the registry.
 */
class LanguageChecklistTest {
  private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));
  private static final Settings DEFAULTS = Settings.load(Optional.empty(), Map.of());

  /** How tests name a language. */
  private static final String QUOTED = "\"%s\"";

  @Test
  void everyLanguage_hasAllThatTheRegistrySaysAndNothingElse() throws IOException {
    var differences = new ArrayList<String>();
    for (LanguageAbility ability : LanguageAbility.values()) {
      Collection<String> there = languagesWith(ability);
      for (Language language : Language.values()) {
        if (language.can(ability) && !there.contains(language.code())) {
          differences.add(
              "%s lacks %s: add it (%s) or name %s among what it lacks"
                  .formatted(language, ability.inWords(), ability.where(), ability));
        }
        if (!language.can(ability) && there.contains(language.code())) {
          differences.add("%s has %s: the registry says it lacks it".formatted(language, ability));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void everyLanguageThatASpecialStepKnows_isRegistered() throws IOException {
    var registered = Stream.of(Language.values()).map(Language::code).toList();
    for (LanguageAbility ability :
        List.of(
            LanguageAbility.NAMES,
            LanguageAbility.HEADLINES,
            LanguageAbility.MISSED_NAMES,
            LanguageAbility.KNOWLEDGE,
            LanguageAbility.CLAIMS)) {
      assertThat(registered).as(ability.inWords()).containsAll(languagesWith(ability));
    }
  }

  @Test
  void capitals_decideWhatRestsOnThem() {
    for (Language language : Language.values()) {
      if (language.writing() == Writing.CAPITAL_NOUNS) {
        assertThat(language.can(LanguageAbility.MISSED_NAMES)).as(language.code()).isFalse();
      }
      if (language.writing() == Writing.WITHOUT_SPACES) {
        assertThat(language.can(LanguageAbility.HEADLINES)).as(language.code()).isFalse();
      }
    }
  }

  @Test
  void contributing_leadsToTheChecklist() throws IOException {
    assertThat(read("CONTRIBUTING.md")).contains("languages.md#what-steps-know-of-a-language");
  }

  /** The languages in which the steps themselves have what an ability needs. */
  private static Collection<String> languagesWith(LanguageAbility ability) throws IOException {
    return switch (ability) {
      case NAMES -> withModelsAndTests();
      case MEASURED_NAMES -> LanguageDocs.NAMES_MEASURED.keySet();
      case HEADLINES -> SmallWords.languages();
      case NO_NAMES -> WordLists.languages("mentions/no-names");
      case RECOGNITION -> recognised();
      case FUNCTION_WORDS -> WordLists.languages("language/function-words");
      case MONTHS -> MonthNames.languages();
      case DATE_LABELS -> withLists("date/publication-labels", "date/change-labels");
      case PAGE_WORDING ->
          withLists(
              "story/navigation",
              "story/advertisements",
              "story/comments",
              "story/newsletters",
              "story/cookies",
              "story/rights",
              "story/rights-cues",
              "story/follow-us",
              "story/about-the-page");
      case LINK_HEADINGS -> withLists("story/link-headings", "story/continue-links");
      case BYLINES -> WordLists.languages("story/byline-openings");
      case HYPHENS -> WordLists.languages("story/after-hyphens");
      case SECTIONS -> WordLists.languages("html/sections");
      case HONORIFICS -> WordLists.languages("honorifics");
      case COMPANY_SUFFIXES -> WordLists.languages("company-suffixes");
      case GENERIC_WORDS -> WordLists.languages("generic-words");
      case COMMON_WORDS -> WordLists.languages("common-words");
      case NOT_NAMES -> WordLists.languages("not-names");
      case CAPITALISED_WORDS -> WordLists.languages("no-names");
      case LEDGER -> inLedger().map(entry -> entry.row().language()).toList();
      case DEMONYMS ->
          inLedger()
              .filter(entry -> entry.row().action() == LedgerAction.DEMONYM)
              .map(entry -> entry.row().language())
              .toList();
      case MISSED_NAMES -> DEFAULTS.entities().missed().languages();
      case KNOWLEDGE -> Dictionary.languages();
      case CLAIMS -> ClaimsAnalysis.LANGUAGES;
    };
  }

  private static Collection<String> withLists(String... lists) {
    var languages = new TreeSet<>(WordLists.languages(lists[0]));
    for (String list : lists) {
      languages.retainAll(WordLists.languages(list));
    }
    return languages;
  }

  /** Languages with models that the build gives to tests, and with a test that names them. */
  private static List<String> withModelsAndTests() throws IOException {
    String pom = read("jobs/pom.xml");
    String tests;
    try (var files = Files.list(ROOT.resolve("jobs/src/test/java/org/dateline/mentions"))) {
      tests =
          files
              .filter(
                  file ->
                      file.toString()
                          .matches(".*(?:AnnotatorTest|LanguagesTest|TestAnnotators)\\.java"))
              .map(LanguageChecklistTest::readFile)
              .collect(Collectors.joining());
    }
    return ModelFiles.all().stream()
        .filter(models -> pom.contains("/models/" + models.slimJar() + "<"))
        .map(ModelFiles::language)
        .filter(language -> tests.contains(QUOTED.formatted(language)))
        .toList();
  }

  private static Collection<String> recognised() {
    var languages = new TreeSet<>(LanguageIdentification.supportedLanguages());
    languages.retainAll(DEFAULTS.ingest().languages());
    return languages;
  }

  private static Stream<Ledger.Entry> inLedger() throws IOException {
    try (var files = Files.list(ROOT.resolve("conf/entities"))) {
      return files.filter(file -> file.toString().endsWith(".tsv")).toList().stream()
          .flatMap(
              file ->
                  Ledger.parse(file.getFileName().toString(), readFile(file).lines().toList())
                      .entries()
                      .stream());
    }
  }

  private static String read(String file) {
    return readFile(ROOT.resolve(file));
  }

  private static String readFile(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
