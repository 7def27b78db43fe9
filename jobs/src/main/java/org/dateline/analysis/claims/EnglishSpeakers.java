package org.dateline.analysis.claims;

import java.util.Set;
import org.dateline.analysis.claims.Token.Kind;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Who says what, in an English sentence: names beside verbs of speech, and "according to". */
final class EnglishSpeakers {
  private static final int APPOSITION = 14;
  private static final int AFTER_ACCORDING = 6;
  private static final int TAIL = 8;
  private static final int TO_SPEECH = 5;
  private static final int NO_SPEECH = -1;
  private static final int OTHER_CLAUSE = -2;

  /** Beyond these stands what another may have said. */
  private static final Set<String> OTHER_CLAUSES =
      Set.of("but", ";", "who", "which", "while", "according", "—", "–");

  /** A name after these is the subject of a clause that says when or why. */
  private static final Set<String> SUBORDINATE =
      WordLists.setOf("en", "claims/subordinate-openings");

  private final ClaimTokens words;
  private final ArticleMentions names;
  private final int sentence;

  EnglishSpeakers(ClaimTokens words, ArticleMentions names, int sentence) {
    this.words = words;
    this.names = names;
    this.sentence = sentence;
  }

  /**
   * The entity that a sentence gives as the source of the tokens from one index to another; null if
   * none is sure.
   */
  @Nullable String of(int index, int next) {
    if (speaksItself(next)) {
      return null;
    }
    int said = speechBefore(index);
    if (said >= 0) {
      return subjectOf(said);
    }
    String after = said == OTHER_CLAUSE ? null : saidAfter(index);
    return after != null ? after : accordingTo(index);
  }

  /** Two people in the meeting said: they are the speakers. */
  private boolean speaksItself(int next) {
    for (int at = next; at < next + TO_SPEECH; at++) {
      Token token = words.at(at);
      if (token.isPlain() && token.in(EnglishWords.SPEECH)) {
        return true;
      }
      if (!token.isPlain() || EnglishWords.isVerb(token)) {
        return false;
      }
    }
    return false;
  }

  /** The verb of Obama said [that] … index; negative where there is none, or another clause. */
  private int speechBefore(int index) {
    for (int at = index - 1; at > 0; at--) {
      Token token = words.at(at);
      if (token.in(OTHER_CLAUSES)) {
        return OTHER_CLAUSE;
      }
      if (token.isPlain() && token.in(EnglishWords.SPEECH) && hasSubject(at)) {
        return at;
      }
    }
    return NO_SPEECH;
  }

  /** … index …, Obama said. */
  private @Nullable String saidAfter(int index) {
    for (int at = Math.max(index + 1, words.size() - TAIL); at < words.size(); at++) {
      Token token = words.at(at);
      if (token.isPlain() && token.in(EnglishWords.SPEECH)) {
        int name = leftOfAdverbs(at);
        boolean tail = words.at(name).isName() && words.at(name - 1).isMark(",");
        return tail && !isContentAfter(at) ? words.at(name).name().entityId() : null;
      }
    }
    return null;
  }

  /** What is said may follow: said that, said: "…". */
  private boolean isContentAfter(int speech) {
    Token next = words.at(speech + 1);
    return next.is("that") || next.isMark(",") || next.isMark(":") || next.isMark("“");
  }

  /** A subject, name or not: Obama said, the company said, they said. */
  private boolean hasSubject(int speech) {
    Token before = words.at(leftOfAdverbs(speech));
    return before.isName()
        || before.isMark(",") && beforeApposition(leftOfAdverbs(speech)) >= 0
        || before.kind() == Kind.WORD && !before.is("and") && !EnglishWords.isVerb(before);
  }

  private int leftOfAdverbs(int speech) {
    int at = speech - 1;
    while (EnglishWords.isAdverb(words.at(at)) || words.at(at).in(EnglishWords.AUXILIARIES)) {
      at--;
    }
    return at;
  }

  /** The entity whose speech a verb reports; null if it is not sure. */
  @Nullable String subjectOf(int speech) {
    int at = leftOfAdverbs(speech);
    Token token = words.at(at);
    if (token.in(EnglishWords.PERSONAL) && isClauseStart(at)) {
      return names.onlyPersonBefore(token.begin(), sentence);
    }
    if (token.isMark(",")) {
      at = beforeApposition(at);
      token = words.at(at);
    }
    Token before = words.at(at - 1).is("the") ? words.at(at - 2) : words.at(at - 1);
    boolean part =
        before.in(EnglishWords.PREPOSITIONS) || before.is("and") || before.in(SUBORDINATE);
    return token.isName() && !part ? token.name().entityId() : null;
  }

  private boolean isClauseStart(int at) {
    Token before = words.at(at - 1);
    return before.kind() == Kind.NONE
        || before.isMark(",")
        || before.isMark("”")
        || before.isMark("\"");
  }

  /** Matt Garman, the head of AWS, said: the index of the name; -1 if there is none. */
  private int beforeApposition(int comma) {
    for (int at = comma - 1; at > comma - APPOSITION; at--) {
      Token token = words.at(at);
      if (token.isMark(",")) {
        return words.at(at - 1).isName() ? at - 1 : -1;
      }
      if (token.in(EnglishWords.SPEECH) && token.isPlain()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * With a capital inside a sentence a new sentence begins, which names the source of what follows.
   */
  private @Nullable String accordingTo(int index) {
    for (int at = 0; at < words.size(); at++) {
      Token token = words.at(at);
      boolean other = token.capital() && at > 0 && index < at;
      if (token.is("according") && words.at(at + 1).is("to") && !other) {
        return sourceFrom(at + 2);
      }
    }
    return null;
  }

  private @Nullable String sourceFrom(int first) {
    for (int at = first; at < first + AFTER_ACCORDING; at++) {
      Token token = words.at(at);
      if (token.isName()) {
        Token after = words.at(at + 1);
        boolean ofPerson =
            token.name().isPerson()
                && after.isPlain()
                && !after.is("and")
                && !after.in(EnglishWords.FUNCTION);
        boolean owner = after.kind() == Kind.POSSESSIVE;
        return ofPerson || owner || after.isName() ? null : token.name().entityId();
      }
      if (token.kind() != Kind.WORD || token.in(EnglishWords.CLAUSE)) {
        return null;
      }
    }
    return null;
  }
}
