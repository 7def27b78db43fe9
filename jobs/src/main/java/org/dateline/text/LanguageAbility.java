package org.dateline.text;

/**
 * What steps can do in a language that they have rules, word lists or models for: the checklist for
 * adding a language. {@link Language} says which abilities each language lacks.
 */
public enum LanguageAbility {
  NAMES(
      "names found by models",
      "`ModelFiles` and `Annotators` in `mentions`, the slim jar in `jobs/pom.xml`, a test with"
          + " sentences of your own beside them"),
  MEASURED_NAMES(
      "F1 of names",
      "[benchmarks](benchmarks.md#names), and the measures that `LanguageDocs` names"),
  HEADLINES("headlines in capitals", "`SmallWords` in `mentions` and its words"),
  NO_NAMES("pronouns that are no names", "word list `mentions/no-names`"),
  RECOGNITION(
      "texts recognised by default",
      "`LanguageIdentification` in `ingest.language`, the default of `ingest.languages`"),
  FUNCTION_WORDS("texts recognised by frequent words", "word list `language/function-words`"),
  MONTHS("months in dates", "`MonthNames` in `ingest.date`"),
  DATE_LABELS("labels of dates", "word lists `date/publication-labels` and `date/change-labels`"),
  PAGE_WORDING(
      "what belongs to the page",
      "word lists `story/navigation`, `advertisements`, `comments`, `newsletters`, `cookies`,"
          + " `rights`, `rights-cues`, `follow-us`, `about-the-page`"),
  LINK_HEADINGS(
      "links to other stories and to the rest of one",
      "word lists `story/link-headings`, `link-list-headings`, `continue-links`,"
          + " `continue-lines`, `feed-footers`"),
  BYLINES("words before authors", "word list `story/byline-openings`"),
  HYPHENS("words after a hyphen", "word list `story/after-hyphens`"),
  SECTIONS("sections in titles of pages", "word list `html/sections`"),
  HONORIFICS("titles of persons", "word list `honorifics`"),
  COMPANY_SUFFIXES("suffixes of companies", "word list `company-suffixes`"),
  GENERIC_WORDS("words that name nothing", "word list `generic-words`"),
  COMMON_WORDS("everyday words among the ledger's names", "word list `common-words`"),
  NOT_NAMES("phrases that hold a ledger name", "word list `not-names`"),
  LEDGER("names of its own in the ledger", "`conf/entities/*.tsv`"),
  DEMONYMS("peoples and their places", "`conf/entities/demonyms.tsv`"),
  MISSED_NAMES(
      "names that the models miss",
      "the default of `entities.missed.languages`, `SecondReading` in `entities.reading`"),
  CAPITALISED_WORDS("capitalised words that are no names", "word list `no-names`"),
  KNOWLEDGE("Wikipedia's names", "`Dictionary` in `knowledge`"),
  CLAIMS("claims", "`LanguageClaims` in `analysis.claims`, word lists `claims/…`");

  private final String inWords;
  private final String where;

  LanguageAbility(String inWords, String where) {
    this.inWords = inWords;
    this.where = where;
  }

  /** The ability in words for people. */
  public String inWords() {
    return inWords;
  }

  /**
   * Where to add it for a language: classes, settings and lists, in Markdown for a page in docs.
   */
  public String where() {
    return where;
  }
}
