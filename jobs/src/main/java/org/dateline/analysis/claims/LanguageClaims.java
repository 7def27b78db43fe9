package org.dateline.analysis.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.analysis.claims.ArticleClaims.Sentence;
import org.dateline.analysis.claims.QuotationMarks.Marked;
import org.dateline.text.Language;
import org.jspecify.annotations.Nullable;

/** What one language says of quantities and speakers. A language without rules has no claims. */
interface LanguageClaims {

  /** A quantity, what it is tied to, and who says it; the speaker is null if none is sure. */
  record Found(Quantity quantity, List<Tie> ties, @Nullable String speaker) {}

  Map<Language, LanguageClaims> RULES =
      new EnumMap<>(
          Map.of(Language.ENGLISH, new EnglishClaims(), Language.CHINESE, new ChineseClaims()));

  /** ISO 639-1 codes of the languages that have rules. */
  static List<String> languages() {
    return RULES.keySet().stream().map(Language::code).toList();
  }

  /**
   * The rules of a language.
   *
   * @throws IllegalArgumentException if it has none
   */
  static LanguageClaims of(String code) {
    return Optional.ofNullable(code)
        .flatMap(Language::find)
        .map(RULES::get)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no rules for claims in \"" + code + "\": expected one of " + languages()));
  }

  /** Adds to the names who of a sentence speaks for which organisation. */
  void addOffices(String text, Sentence sentence, ArticleMentions names);

  /**
   * The entity that speaks a quotation; null if the words beside it do not say.
   *
   * @param sentence the one of the opening mark
   */
  @Nullable String speaker(String text, Marked marked, Sentence sentence, ArticleMentions names);

  /** How many words a quotation has. */
  int words(String text, Marked marked);

  /** The quantities of a sentence in order. */
  List<Found> quantities(String text, Sentence sentence, ArticleMentions names);
}
