package org.dateline.entities;

import java.util.Locale;

/**
 * Why a mention was left unresolved: the values of {@code ambiguous_mentions.reason}, and what the
 * scores of the candidates mean there.
 */
public enum AmbiguityReason {
  /**
   * A single character, or nothing but generic words ("LLC", "President", the R of "R-Ohio", 美),
   * which the models took for a name. No candidates.
   */
  NOT_A_NAME,
  /**
   * Part of the names of several people of the article. A score is the candidate's share of the
   * article's mentions by those longer names.
   */
  SEVERAL_FULL_NAMES,
  /** An acronym that fits several longer names of the article; scores as for full names. */
  SEVERAL_EXPANSIONS,
  /**
   * A last name that the ledger gives to one person, in an article that names only others so.
   * Scores are equal shares: neither side is weighed.
   */
  LEDGER_DOUBTED,
  /**
   * One of the {@code common-words} (苹果 is a fruit as well), in an article that does not speak of
   * such things. The one candidate has score 0.5: it may be or not.
   */
  COMMON_WORD,
  /**
   * A ledger name of a place or company that the article mostly uses as a person's. The ledger's
   * candidate has score 0.5; people of that name in the corpus share the other half by articles.
   */
  TYPE_CONFLICT,
  /**
   * One word for a person, with a full name only in other articles. A score is the candidate's
   * share of the articles about people with this first or last name.
   */
  LONE_NAME;

  /** The value in the table, e.g. {@code lone_name}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
