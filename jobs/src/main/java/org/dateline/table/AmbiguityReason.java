package org.dateline.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a mention was left unresolved: the values of {@code ambiguous_mentions.reason}, and what
 * share each candidate has to begin with. {@code ContextLinks} makes the shares the probabilities
 * that the table has as scores, and no candidate was likely enough.
 */
public enum AmbiguityReason {
  /**
   * A single character, nothing but generic words ("LLC", "President", the R of "R-Ohio", 美), or
   * several places in one character each (中美), which the models took for a name. No candidates.
   */
  NOT_A_NAME,
  /** The ledger bans the name, written exactly so, in this article: it is none. No candidates. */
  BANNED,
  /**
   * The ledger splits the name, written exactly so, from the entity it would stand for, and there
   * is nothing else that it could stand for. No candidates.
   */
  SPLIT,
  /**
   * Part of the names of several people of the article. A share is the candidate's of the article's
   * mentions by those longer names.
   */
  SEVERAL_FULL_NAMES,
  /**
   * An acronym, or the first character of places, that fits several longer names of the article;
   * shares as for full names.
   */
  SEVERAL_EXPANSIONS,
  /**
   * A last name that the ledger gives to one person, in an article that names only others so, or a
   * body's name ("Supreme Court") in one that names only a place's so ("Texas Supreme Court"). The
   * shares are equal.
   */
  LEDGER_DOUBTED,
  /**
   * One of the {@code common-words} (苹果 is a fruit as well), in an article that does not speak of
   * such things. The one candidate has 0.5: it may be or not.
   */
  COMMON_WORD,
  /**
   * A ledger name of a place or company that the article mostly uses as a person's. The ledger's
   * candidate has 0.5; people of that name in the corpus share the other half as for lone names.
   */
  TYPE_CONFLICT,
  /**
   * One word for a person, with a full name only in other articles. A share is the candidate's of
   * the articles about people with this last name (or first name, which counts less), and somebody
   * unknown has some too: {@code SingleWordPeople}.
   */
  LONE_NAME,
  /**
   * A Chinese name of no person that the corpus has once, and that neither ledger nor Wikipedia
   * knows: every third such span is no name. The one candidate is the thing of that name, with 0.5;
   * another mention links it.
   */
  UNCONFIRMED;

  /** The value in the table, e.g. {@code lone_name}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All values, in the order of this list, as a column's meaning names them. */
  static String codes() {
    return Arrays.stream(values()).map(AmbiguityReason::code).collect(Collectors.joining(", "));
  }
}
