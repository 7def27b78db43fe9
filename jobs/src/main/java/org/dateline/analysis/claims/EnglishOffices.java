package org.dateline.analysis.claims;

import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks for whom: Matt Garman, the head of AWS; AWS CEO Matt Garman; Benoit Dupin,
 * Apple's senior director.
 */
final class EnglishOffices {
  private static final int TITLE_WORDS = 6;

  private final ClaimTokens words;

  EnglishOffices(ClaimTokens words) {
    this.words = words;
  }

  void addTo(ArticleMentions names) {
    for (int at = 0; at < words.size(); at++) {
      Token token = words.at(at);
      if (token.isName() && token.name().isPerson()) {
        Token organization = after(at);
        if (organization == null) {
          organization = before(at);
        }
        if (organization != null) {
          names.speaksFor(token.name(), organization.name());
        }
      }
    }
  }

  /** The organisation of an apposition after a person; null if there is none. */
  private @Nullable Token after(int person) {
    if (!words.at(person + 1).isMark(",")) {
      return null;
    }
    int at = person + 2;
    if (isOrganization(at)) {
      int title = words.at(at + 1).kind() == Token.Kind.POSSESSIVE ? at + 2 : at + 1;
      return hasOffice(title, title + 4) ? words.at(at) : null;
    }
    boolean office = false;
    for (; at < person + 2 + TITLE_WORDS + 2; at++) {
      Token token = words.at(at);
      boolean leads = token.is("of") || token.is("for") || token.is("at");
      if (office && leads) {
        int organization = words.at(at + 1).is("the") ? at + 2 : at + 1;
        if (isOrganization(organization)) {
          return words.at(organization);
        }
      }
      if (token.kind() != Token.Kind.WORD || EnglishWords.isVerb(token)) {
        return null;
      }
      office |= token.in(EnglishWords.OFFICES);
    }
    return null;
  }

  /** AWS chief executive Matt Garman. */
  private @Nullable Token before(int person) {
    boolean office = false;
    for (int at = person - 1; at > person - 2 - TITLE_WORDS; at--) {
      Token token = words.at(at);
      if (isOrganization(at)) {
        return office ? token : null;
      }
      if (token.kind() != Token.Kind.WORD
          || EnglishWords.isVerb(token)
          || token.in(EnglishWords.PREPOSITIONS)) {
        return null;
      }
      office |= token.in(EnglishWords.OFFICES);
    }
    return null;
  }

  private boolean isOrganization(int at) {
    return words.at(at).isName() && words.at(at).name().isOrganization();
  }

  private boolean hasOffice(int from, int to) {
    for (int at = from; at < to && words.at(at).kind() == Token.Kind.WORD; at++) {
      if (words.at(at).in(EnglishWords.OFFICES)) {
        return true;
      }
    }
    return false;
  }
}
