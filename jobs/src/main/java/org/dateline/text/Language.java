package org.dateline.text;

import static org.dateline.text.LanguageAbility.BYLINES;
import static org.dateline.text.LanguageAbility.CAPITALISED_WORDS;
import static org.dateline.text.LanguageAbility.CLAIMS;
import static org.dateline.text.LanguageAbility.COMMON_WORDS;
import static org.dateline.text.LanguageAbility.COMPANY_SUFFIXES;
import static org.dateline.text.LanguageAbility.DEMONYMS;
import static org.dateline.text.LanguageAbility.FUNCTION_WORDS;
import static org.dateline.text.LanguageAbility.GENERIC_WORDS;
import static org.dateline.text.LanguageAbility.HEADLINES;
import static org.dateline.text.LanguageAbility.HONORIFICS;
import static org.dateline.text.LanguageAbility.HYPHENS;
import static org.dateline.text.LanguageAbility.KNOWLEDGE;
import static org.dateline.text.LanguageAbility.LEDGER;
import static org.dateline.text.LanguageAbility.LINK_HEADINGS;
import static org.dateline.text.LanguageAbility.MEASURED_NAMES;
import static org.dateline.text.LanguageAbility.MISSED_NAMES;
import static org.dateline.text.LanguageAbility.MONTHS;
import static org.dateline.text.LanguageAbility.NOT_NAMES;
import static org.dateline.text.LanguageAbility.NO_NAMES;
import static org.dateline.text.LanguageAbility.PAGE_WORDING;
import static org.dateline.text.LanguageAbility.SECTIONS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The registry of languages that steps have rules, word lists or models for. A constant names the
 * abilities that the language lacks; it has all others. A test compares this with what the steps
 * really have, so it fails for a new constant and lists what is missing.
 *
 * <p>Articles in other languages are ingested, dated and grouped too, without any of these
 * abilities.
 */
public enum Language {
  ENGLISH("en", Writing.CAPITAL_NAMES),
  CHINESE(
      "zh",
      Writing.WITHOUT_SPACES,
      HEADLINES,
      FUNCTION_WORDS,
      MONTHS,
      HYPHENS,
      DEMONYMS,
      CAPITALISED_WORDS),
  GERMAN("de", Writing.CAPITAL_NOUNS, Lacks.RULES_FOR_NAMES),
  FRENCH("fr", Writing.CAPITAL_NAMES, Lacks.RULES_FOR_NAMES, COMPANY_SUFFIXES),
  SPANISH("es", Writing.CAPITAL_NAMES, Lacks.RULES_FOR_NAMES, FUNCTION_WORDS, COMPANY_SUFFIXES),
  ITALIAN(
      "it",
      Writing.CAPITAL_NAMES,
      Lacks.RULES_FOR_NAMES,
      FUNCTION_WORDS,
      SECTIONS,
      COMPANY_SUFFIXES,
      PAGE_WORDING,
      BYLINES),
  HUNGARIAN(
      "hu",
      Writing.CAPITAL_NAMES,
      Lacks.RULES_FOR_NAMES,
      FUNCTION_WORDS,
      HYPHENS,
      SECTIONS,
      COMPANY_SUFFIXES,
      PAGE_WORDING,
      LINK_HEADINGS,
      BYLINES);

  /** How names stand out in writing. */
  public enum Writing {
    /** Spaces separate words, and inside a sentence names begin with capitals. */
    CAPITAL_NAMES,
    /**
     * Spaces separate words, and all nouns begin with capitals, so a capital does not show a name.
     */
    CAPITAL_NOUNS,
    /** Neither spaces nor capitals. */
    WITHOUT_SPACES
  }

  /** Abilities that several languages lack together. */
  private static final class Lacks {
    /**
     * What a language lacks whose names only the models find: no rules or lists of its own for
     * names, none for what rests on them, and no measured quality.
     */
    static final Set<LanguageAbility> RULES_FOR_NAMES =
        EnumSet.of(
            MEASURED_NAMES,
            HEADLINES,
            NO_NAMES,
            HONORIFICS,
            GENERIC_WORDS,
            COMMON_WORDS,
            NOT_NAMES,
            LEDGER,
            DEMONYMS,
            MISSED_NAMES,
            CAPITALISED_WORDS,
            KNOWLEDGE,
            CLAIMS);
  }

  private final String code;
  private final Writing writing;
  private final Set<LanguageAbility> lacks;

  Language(String code, Writing writing, LanguageAbility... lacks) {
    this(code, writing, Set.of(), lacks);
  }

  Language(String code, Writing writing, Set<LanguageAbility> lacks, LanguageAbility... alsoLacks) {
    this.code = code;
    this.writing = writing;
    this.lacks = EnumSet.noneOf(LanguageAbility.class);
    this.lacks.addAll(lacks);
    this.lacks.addAll(List.of(alsoLacks));
  }

  /** The language of an ISO 639-1 code; empty if the registry does not have it. */
  public static Optional<Language> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The codes of the languages with an ability, in the order of the registry. */
  public static List<String> codesOf(LanguageAbility ability) {
    return Arrays.stream(values())
        .filter(language -> language.can(ability))
        .map(Language::code)
        .toList();
  }

  /** ISO 639-1 code. */
  public String code() {
    return code;
  }

  public Writing writing() {
    return writing;
  }

  /** Whether the language has an ability. */
  public boolean can(LanguageAbility ability) {
    return !lacks.contains(ability);
  }

  /** All abilities of the language, in the order of declaration. */
  public Set<LanguageAbility> abilities() {
    var abilities = EnumSet.allOf(LanguageAbility.class);
    abilities.removeAll(lacks);
    return abilities;
  }
}
