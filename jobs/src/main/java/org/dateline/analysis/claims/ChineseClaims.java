package org.dateline.analysis.claims;

import java.util.List;
import org.dateline.analysis.claims.ArticleClaims.Sentence;
import org.dateline.analysis.claims.QuotationMarks.Marked;
import org.jspecify.annotations.Nullable;

/** Claims in Chinese. */
final class ChineseClaims implements LanguageClaims {
  private static final int BEHIND_QUOTATION = 4;

  /** Adds none: no rule reads offices in Chinese. */
  @Override
  public void addOffices(String text, Sentence sentence, ArticleMentions names) {}

  @Override
  public @Nullable String speaker(
      String text, Marked marked, Sentence sentence, ArticleMentions names) {
    int open = marked.begin() - 1;
    var before = names.between(sentence.begin(), open);
    String speaker = new ChineseSpeakers(text, sentence.begin(), before).rightBefore(open);
    return speaker != null
        ? speaker
        : ChineseSpeakers.rightAfter(
            text, marked.end(), names.between(marked.end(), marked.end() + BEHIND_QUOTATION));
  }

  /** A character counts as half a word. */
  @Override
  public int words(String text, Marked marked) {
    return (marked.end() - marked.begin()) / 2;
  }

  @Override
  public List<Found> quantities(String text, Sentence sentence, ArticleMentions names) {
    List<Name> inside = names.between(sentence.begin(), sentence.end());
    var ties = new ChineseTies(text, sentence.begin(), inside);
    var speakers = new ChineseSpeakers(text, sentence.begin(), inside);
    return ChineseQuantities.of(text, sentence.begin(), sentence.end(), inside).stream()
        .map(one -> new Found(one, ties.of(one), speakers.of(one.begin())))
        .toList();
  }
}
