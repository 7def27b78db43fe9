package org.dateline.analysis.claims;

import java.util.List;
import org.dateline.analysis.claims.ArticleClaims.Sentence;
import org.dateline.analysis.claims.QuotationMarks.Marked;
import org.jspecify.annotations.Nullable;

/** Claims in English. */
final class EnglishClaims implements LanguageClaims {

  @Override
  public void addOffices(String text, Sentence sentence, ArticleMentions names) {
    List<Name> inside = names.between(sentence.begin(), sentence.end());
    boolean both =
        inside.stream().anyMatch(Name::isPerson) && inside.stream().anyMatch(Name::isOrganization);
    if (both) {
      new EnglishOffices(ClaimTokens.of(text, sentence.begin(), sentence.end(), names))
          .addTo(names);
    }
  }

  @Override
  public @Nullable String speaker(
      String text, Marked marked, Sentence sentence, ArticleMentions names) {
    return new EnglishQuotations(text, names).speaker(marked, sentence.number(), sentence.begin());
  }

  @Override
  public int words(String text, Marked marked) {
    int words = 1;
    for (int at = marked.begin(); at < marked.end(); at++) {
      words += Character.isWhitespace(text.charAt(at)) ? 1 : 0;
    }
    return words;
  }

  @Override
  public List<Found> quantities(String text, Sentence sentence, ArticleMentions names) {
    int begin = sentence.begin();
    int end = sentence.end();
    if (!EnglishNumber.mayStandIn(text, begin, end, names.between(begin, end))) {
      return List.of();
    }
    ClaimTokens words = ClaimTokens.of(text, begin, end, names);
    List<Quantity> quantities = EnglishQuantities.of(words);
    var ties = new EnglishTies(words);
    var speakers = new EnglishSpeakers(words, names, sentence.number());
    return quantities.stream()
        .map(one -> new Found(one, ties.of(one, quantities), speakers.of(one.first(), one.next())))
        .toList();
  }
}
