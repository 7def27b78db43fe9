package org.dateline.analysis.claims;

import java.util.List;
import java.util.Set;
import org.dateline.analysis.claims.Tie.Role;
import org.dateline.text.WordLists;

/** Names that follow an English quantity behind a preposition: 12 percent of Americans. */
final class EnglishRelations {
  private static final int TO_NAME = 6;
  private static final int TITLE_WORDS = 5;
  private static final Set<String> PRONOUNS = WordLists.setOf("en", "claims/pronouns");
  private static final Set<String> CHANGES = WordLists.setOf("en", "claims/changes");

  private final ClaimTokens words;

  EnglishRelations(ClaimTokens words) {
    this.words = words;
  }

  /** The name that a preposition ties to a quantity before it; empty if it is not sure. */
  List<Tie> after(Quantity quantity) {
    int next = quantity.next();
    for (int at = next; at < next + TO_NAME; at++) {
      Token token = words.at(at);
      if (token.isName()) {
        return isRelated(quantity, at)
            ? List.of(new Tie(words.at(at).name().entityId(), Role.RELATED))
            : List.of();
      }
      boolean article = token.is("the") || token.is("a") || token.is("an");
      if (!token.isPlain()
          || article && !words.at(at - 1).in(EnglishWords.PREPOSITIONS)
          || token.in(EnglishWords.CLAUSE)
          || token.in(PRONOUNS)
          || EnglishWords.isVerb(token) && !isNoun(token, at - next)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** A 40 percent increase in …; 12 people killed in …: no verb that has another subject. */
  private static boolean isNoun(Token token, int after) {
    return token.in(EnglishUnits.FATES) || after < 2 && token.in(CHANGES);
  }

  /** A preposition leads to the name, and the name is not part of another noun or its subject. */
  private boolean isRelated(Quantity quantity, int name) {
    int at = name - 1;
    while (at > quantity.next() && (words.at(at).is("the") || words.at(at).is("all"))) {
      at--;
    }
    Token after = words.at(name + 1);
    boolean noun = after.isPlain() && !after.in(EnglishWords.FUNCTION);
    boolean ofPerson = words.at(name).name().isPerson() && noun;
    // 51 percent to Trump's 45 is his rival's.
    boolean rival = words.at(at).is("to") && !isMoney(quantity);
    return at >= quantity.next()
        && words.at(at).in(EnglishWords.RELATING)
        && !ofPerson
        && !rival
        && !isTitleOfPerson(name)
        && !after.isMark("-")
        && !after.is("history");
  }

  /** Home Depot co-founder Bernie Marcus, Wisconsin Gov. Scott Walker: the person is meant. */
  private boolean isTitleOfPerson(int name) {
    for (int at = name + 1; at <= name + TITLE_WORDS; at++) {
      Token token = words.at(at);
      if (token.isName()) {
        return token.name().isPerson();
      }
      boolean title =
          token.kind() == Token.Kind.WORD && !token.in(EnglishWords.FUNCTION)
              || token.isMark(".")
              || token.isMark("-");
      if (!title || EnglishWords.isVerb(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isMoney(Quantity quantity) {
    String unit = quantity.unit();
    return unit.length() >= 3 && Character.isUpperCase(unit.charAt(2));
  }
}
