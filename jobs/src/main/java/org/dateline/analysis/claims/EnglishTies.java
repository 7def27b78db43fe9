package org.dateline.analysis.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.analysis.claims.Tie.Role;
import org.dateline.text.WordLists;

/**
 * Ties an English quantity to names of its own clause.
 *
 * <p>Four ways, each from closed lists of words ({@link EnglishWords}), none across a comma or
 * "that", but for ", who": the subject of a verb that gives a figure (Apple sold 10 million), the
 * owner of its subject or of the quantity itself (Apple's revenue rose 5 percent), a name inside
 * the quantity (500 American troops), a name that a preposition ties to it (12 percent of
 * Americans). A pronoun ties nothing.
 */
final class EnglishTies {
  private static final int TO_VERB = 4;
  private static final int NOUN_WORDS = 4;
  private static final Set<String> BEFORE_FIGURE = WordLists.setOf("en", "claims/before-figures");

  private final ClaimTokens words;

  EnglishTies(ClaimTokens words) {
    this.words = words;
  }

  /** The ties of a quantity, no entity twice; the surest relation first. */
  List<Tie> of(Quantity quantity, List<Quantity> all) {
    var ties = new ArrayList<Tie>();
    int verb = verbBefore(quantity, all);
    if (verb >= 0) {
      ties.addAll(subjectsOf(verb));
    }
    ties.addAll(ownerOf(quantity.first()));
    for (int at = quantity.first(); at < quantity.next(); at++) {
      if (words.at(at).isName()) {
        ties.add(new Tie(words.at(at).name().entityId(), Role.RELATED));
      }
    }
    ties.addAll(new EnglishRelations(words).after(quantity));
    return ties;
  }

  /** The verb whose object the quantity is; -1 if none of the list. */
  private int verbBefore(Quantity quantity, List<Quantity> all) {
    int at = quantity.first() - 1;
    int position = all.indexOf(quantity);
    if (position > 0 && words.at(at).is("to")) {
      // rose 12 percent to $5 billion
      Quantity before = all.get(position - 1);
      if (before.next() == at && before.unit().equals("percent") && !isShare(quantity)) {
        at = before.first() - 1;
      }
    }
    for (int i = 0; i < TO_VERB; i++, at--) {
      Token token = words.at(at);
      if (token.isPlain() && token.in(EnglishWords.FIGURE_VERBS)) {
        return at;
      }
      boolean to = token.is("to") && words.at(at - 1).in(EnglishWords.CHANGE_VERBS);
      if (!to && !token.in(BEFORE_FIGURE) && !EnglishWords.isAdverb(token)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isShare(Quantity quantity) {
    return quantity.unit().equals("percent");
  }

  private List<Tie> subjectsOf(int verb) {
    int at = leftOfVerbs(verb);
    if (at < -1) {
      return List.of();
    }
    Token token = words.at(at);
    if (token.is("who") || token.is("which") || token.is("that")) {
      int name = words.at(at - 1).isMark(",") ? at - 2 : at - 1;
      Token before = words.at(name - 1);
      // One of them: a Mexican American who.
      boolean part = before.in(EnglishWords.PREPOSITIONS) || before.is("a") || before.is("an");
      return words.at(name).isName() && !part ? List.of(tie(name, Role.SUBJECT)) : List.of();
    }
    if (token.isName()) {
      return namesAsSubject(at, verb);
    }
    return nounAsSubject(at);
  }

  /** The index left of a verb and its auxiliaries; -2 where it is denied. */
  private int leftOfVerbs(int verb) {
    int at = verb - 1;
    while (true) {
      Token token = words.at(at);
      if (token.in(EnglishWords.NEGATIONS)
          || token.word().endsWith("n't")
          || token.word().endsWith("n’t")) {
        return -2;
      }
      boolean part =
          token.isPlain()
              && (token.is("to")
                  || token.in(EnglishWords.AUXILIARIES)
                  || token.in(EnglishWords.CATENATIVES)
                  || EnglishWords.isAdverb(token));
      if (!part) {
        return at;
      }
      at--;
    }
  }

  private List<Tie> namesAsSubject(int at, int verb) {
    Token before = words.at(at - 1);
    if (before.is("the")) {
      before = words.at(at - 2);
    }
    if (before.is("and") || before.is("&")) {
      return pairAsSubject(at);
    }
    if (before.in(EnglishWords.PREPOSITIONS) && !before.in(EnglishWords.CLAUSE)) {
      boolean figure =
          before.in(EnglishWords.RELATING) && words.at(verb).in(EnglishWords.CHANGE_VERBS);
      return figure ? List.of(tie(at, Role.RELATED)) : List.of();
    }
    return List.of(tie(at, Role.SUBJECT));
  }

  /** Apple and Google spent: both; anything else before "and" is not understood. */
  private List<Tie> pairAsSubject(int second) {
    int first = second - 2;
    Token before = words.at(first - 1);
    boolean pair = words.at(first).isName() && !before.in(EnglishWords.PREPOSITIONS);
    return pair ? List.of(tie(first, Role.SUBJECT), tie(second, Role.SUBJECT)) : List.of();
  }

  /** Apple's quarterly revenue rose; Apple shares rose. */
  private List<Tie> nounAsSubject(int last) {
    int at = last;
    while (last - at < NOUN_WORDS && isNounWord(words.at(at))) {
      at--;
    }
    if (at == last) {
      return List.of();
    }
    if (words.at(at).kind() == Token.Kind.POSSESSIVE && words.at(at - 1).isName()) {
      return List.of(tie(at - 1, Role.POSSESSOR));
    }
    Token name = words.at(at);
    boolean modifier =
        name.isName()
            && !name.name().isPerson()
            && !words.at(at - 1).in(EnglishWords.PREPOSITIONS)
            && !words.at(at - 1).is("and");
    return modifier ? List.of(tie(at, Role.POSSESSOR)) : List.of();
  }

  private static boolean isNounWord(Token token) {
    return token.isPlain() && !token.in(EnglishWords.FUNCTION) && !EnglishWords.isVerb(token);
  }

  /** Boeing's 12 percent stake. */
  private List<Tie> ownerOf(int first) {
    int at = first - 1;
    while (first - at <= 2 && isNounWord(words.at(at))) {
      at--;
    }
    return words.at(at).kind() == Token.Kind.POSSESSIVE && words.at(at - 1).isName()
        ? List.of(tie(at - 1, Role.POSSESSOR))
        : List.of();
  }

  private Tie tie(int index, Role role) {
    return new Tie(words.at(index).name().entityId(), role);
  }
}
