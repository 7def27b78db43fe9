package org.dateline.run.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ingest.date.MonthNames;
import org.dateline.ingest.language.LanguageIdentification;
import org.dateline.mentions.ModelFiles;
import org.dateline.run.settings.Settings;
import org.dateline.text.Language;
import org.dateline.text.LanguageAbility;

/** Writes docs/languages.md: what Dateline can do in which language. */
public final class LanguageDocs {
  private static final String YES = "yes";
  private static final String NO = "–";

  /** The measures of docs/benchmarks.md that are the F1 of a language's names. */
  static final Map<String, List<String>> NAMES_MEASURED =
      Map.of(
          "en", List.of("wikigold", "CrossNER politics test", "BTC, news section"),
          "zh", List.of("Chinese names, CCTV, check part"));

  private final Settings defaults = Settings.load(Optional.empty(), Map.of());
  private final Benchmarks benchmarks;

  private LanguageDocs(Path root) throws IOException {
    benchmarks = Benchmarks.of(root.resolve("docs/benchmarks.md"));
  }

  /** The page; figures are those of a checkout. */
  public static String markdown(Path root) throws IOException {
    return new LanguageDocs(root).page();
  }

  private String page() {
    return """
        # Languages

        Written by `scripts/docs` from the code, the settings' defaults and [benchmarks](benchmarks.md); a test fails when it
        is out of date.

        An article of any language is read, dated, cleaned, counted, and grouped with its copies and stories. Names, and
        all that is counted of them, are found in the languages of the first table.

        ## Languages with names

        """
        + Markdown.table(
            List.of(
                "language",
                "names by default",
                "models, fetched once",
                "F1 of names",
                "headlines in capitals",
                "missed names",
                "claims",
                "Wikipedia's names",
                "ledger"),
            Arrays.stream(Language.values())
                .filter(language -> language.can(LanguageAbility.NAMES))
                .map(this::named)
                .toList())
        + """

        - **Names by default**: in the setting `mentions.languages` as shipped. Any other language of this table is found
          when it is added there.
        - **F1 of names**: of persons, organisations and places, in percent. [Benchmarks](benchmarks.md#names) has all
          figures and says how they were measured.
        - **Headlines in capitals**: words of a headline in title case or all capitals are read as they would stand inside a
          sentence, by a list of words that are written small. Without such a list only the article's own text tells. Chinese has no capitals.
        - **Missed names**: the default of `entities.missed.languages`. Articles are read again for names that the models did
          not find; not for a language that writes nouns with a capital.
        - **Claims**: numbers and quotations tied to an entity ([tables](tables.md#analysis-claims)).
        - **Wikipedia's names**: `scripts/dateline knowledge import` has a dictionary of the language
          ([operations](operations.md#knowledge)).
        - **Ledger**: whether the ledger that ships has rows for this language alone. Its rows for any language count
          everywhere.

        ## What steps know of a language

        The registry of languages is `Language` in `org.dateline.text`. Each thing that a language can have is a line of this
        table, which is also the checklist for [adding a language](../CONTRIBUTING.md#adding-a-language). A test compares it
        with what the steps have.

        """
        + Markdown.table(
            List.of("what", "where", "languages"),
            Arrays.stream(LanguageAbility.values()).map(LanguageDocs::ability).toList())
        + """

        ## Languages of articles

        """
        + Markdown.table(
            List.of("code", "language", "recognised", "month names"),
            codes().stream().map(this::read).toList())
        + """

        - **Recognised**: the language of an article that does not name it. *By default*: the setting `ingest.languages` as
          shipped has it. *If listed*: when it is added there. *By script*: its letters give it away, whatever the setting
          lists. Any other language is kept where the article names it.
        - **Month names**: read in dates. *Cut anywhere*: abbreviated after three letters or more, too. *As written*: full,
          or abbreviated as the language does it. Dates in digits, as Chinese, Japanese and Korean write them, need no names
          ([dates](input.md#dates)).
        - **Stories and copies**: by words, whatever the language; where words are not set apart by spaces (Chinese,
          Japanese, Thai), by characters. An event that is reported in two languages is two stories.
        """;
  }

  private List<String> named(Language language) {
    String code = language.code();
    ModelFiles models =
        ModelFiles.all().stream()
            .filter(files -> files.language().equals(code))
            .findFirst()
            .orElseThrow();
    return List.of(
        Markdown.code(code) + " " + name(code),
        defaults.mentions().languages().contains(code) ? YES : NO,
        "%s, %,d MB".formatted(Markdown.code(models.mavenClassifier()), models.downloadMegabytes()),
        measured(code),
        yes(language, LanguageAbility.HEADLINES),
        yes(language, LanguageAbility.MISSED_NAMES),
        yes(language, LanguageAbility.CLAIMS),
        yes(language, LanguageAbility.KNOWLEDGE),
        language.can(LanguageAbility.LEDGER) ? "rows of its own" : "rows for any language");
  }

  private static List<String> ability(LanguageAbility ability) {
    return List.of(
        ability.inWords(),
        ability.where(),
        Language.codesOf(ability).stream().map(Markdown::code).collect(Collectors.joining(", ")));
  }

  private String measured(String code) {
    List<String> measures = NAMES_MEASURED.getOrDefault(code, List.of());
    return measures.isEmpty()
        ? "not measured"
        : measures.stream()
            .map(measure -> measure + ": " + benchmarks.figure(measure))
            .collect(Collectors.joining("; "));
  }

  private List<String> read(String code) {
    return List.of(Markdown.code(code), name(code), recognised(code), monthNames(code));
  }

  private String recognised(String code) {
    var ways = new ArrayList<String>();
    if (defaults.ingest().languages().contains(code)) {
      ways.add("by default");
    } else if (LanguageIdentification.supportedLanguages().contains(code)) {
      ways.add("if listed");
    }
    if (LanguageIdentification.byScript().contains(code)) {
      ways.add("by script");
    }
    return ways.isEmpty() ? NO : String.join(", ", ways);
  }

  private static String monthNames(String code) {
    if (codes(MonthNames.languagesCutAnywhere()).contains(code)) {
      return "cut anywhere";
    }
    return codes(MonthNames.languages()).contains(code) ? "as written" : NO;
  }

  /** Every language that some step knows. */
  private static Set<String> codes() {
    return Stream.of(
            LanguageIdentification.supportedLanguages(),
            LanguageIdentification.byScript(),
            codes(MonthNames.languages()))
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Languages of tags such as {@code sr-Latn}. */
  private static Set<String> codes(List<String> tags) {
    return tags.stream().map(tag -> tag.replaceFirst("-.*", "")).collect(Collectors.toSet());
  }

  private static String name(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String yes(Language language, LanguageAbility ability) {
    return language.can(ability) ? YES : NO;
  }
}
