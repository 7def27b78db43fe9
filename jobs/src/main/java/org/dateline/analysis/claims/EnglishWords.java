package org.dateline.analysis.claims;

import java.util.Set;
import org.dateline.text.WordLists;

/** The closed lists of English words that the rules of {@link EnglishTies} name. */
final class EnglishWords {

  static final Set<String> AUXILIARIES = words("auxiliaries");

  /** Before an infinitive: agreed to pay. */
  static final Set<String> CATENATIVES = words("catenatives");

  /** What its subject does with a number: it is a figure of the subject's. */
  static final Set<String> FIGURE_VERBS = words("figure-verbs");

  /** What goes up and down: "unemployment in Ohio fell". */
  static final Set<String> CHANGE_VERBS = words("change-verbs");

  static final Set<String> SPEECH = words("speech-verbs");

  /** Verbs of speech that also stand before the speaker: "…", said Obama. */
  static final Set<String> INVERTED = words("inverted-speech-verbs");

  static final Set<String> PERSONAL = Set.of("he", "she");

  static final Set<String> PREPOSITIONS = words("prepositions");

  /** After a quantity these lead to what it is a part or a figure of. */
  static final Set<String> RELATING = words("relating-prepositions");

  /** A clause of its own begins; a figure beyond it has another subject. */
  static final Set<String> CLAUSE = words("clause-openings");

  static final Set<String> NEGATIONS = words("negations");

  static final Set<String> FUNCTION = words("function-words");

  /** Marks someone as speaking for an organisation. */
  static final Set<String> OFFICES = words("offices");

  static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson");

  private static final Set<String> ADVERBS = words("adverbs");

  static boolean isVerb(Token token) {
    return token.in(AUXILIARIES) || token.in(FIGURE_VERBS) || token.in(SPEECH);
  }

  static boolean isAdverb(Token token) {
    return token.isPlain() && (token.in(ADVERBS) || token.word().endsWith("ly"));
  }

  private static Set<String> words(String list) {
    return WordLists.setOf("en", "claims/" + list);
  }

  private EnglishWords() {}
}
