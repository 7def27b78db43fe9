package org.dateline.table;

/**
 * Why a mention was left unresolved: the values of {@code ambiguous_mentions.reason}.
 *
 * <p>Each constant says what share each candidate has before the context is read. {@code
 * ContextLinks} turns the shares of lone names into probabilities, which are the scores in the
 * table unless one is high enough to link the name. Candidates of names open for another reason
 * keep their shares as scores.
 */
public enum AmbiguityReason implements Coded {
  /**
   * A single character, nothing but generic words ("LLC", "President", the R of "R-Ohio", 美), or
   * several places in one character each (中美), which the models took for a name. No candidates.
   */
  NOT_A_NAME,
  /** The ledger bans this exact spelling as a name in this article. No candidates. */
  BANNED,
  /**
   * The ledger splits this exact spelling from the entity that it would be linked to, and there is
   * no other candidate. No candidates.
   */
  SPLIT,
  /**
   * Part of the names of several people in the article. A candidate's share is its share of the
   * article's mentions by those longer names.
   */
  SEVERAL_FULL_NAMES,
  /**
   * The name of a family, "the Clintons", whose members the article names. A candidate's share is
   * its share of the article's mentions by full names.
   */
  FAMILY,
  /**
   * An acronym, or the first character of places, that fits several longer names in the article. A
   * candidate's share is its share of the article's mentions by those longer names.
   */
  SEVERAL_EXPANSIONS,
  /**
   * A last name that the ledger gives to one person, in an article whose full names with this last
   * name are all of other people; or the name of a body ("Supreme Court") in an article that has
   * only that of a place ("Texas Supreme Court"). The shares are equal.
   */
  LEDGER_DOUBTED,
  /**
   * One of the {@code common-words} (苹果 is a fruit as well), in an article that nothing shows to be
   * about the entity. The one candidate has a share of 0.5.
   */
  COMMON_WORD,
  /**
   * A ledger name of a place or organisation that the article mostly uses as a person's name, or of
   * an organisation that it uses only as a place's name, more than once. The ledger's candidate has
   * a share of 0.5; people of that name in the corpus have half the shares that they have for a
   * lone name.
   */
  TYPE_CONFLICT,
  /**
   * One word for a person, with a full name only in other articles. A candidate's share is its
   * share of the articles about people with this last name (or first name, which counts less); an
   * unknown person has some of it too: {@code SingleWordPeople}.
   */
  LONE_NAME,
  /**
   * A Chinese name, not of a person, that occurs once in the corpus and that neither the ledger nor
   * Wikipedia knows: one in three such spans is not a name. The one candidate is the entity of that
   * name, with a share of 0.5. A second mention in the corpus links both.
   */
  UNCONFIRMED;
}
