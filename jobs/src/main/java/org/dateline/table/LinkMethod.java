package org.dateline.table;

/**
 * How a mention was resolved: the values of {@code entity_mentions.link_method}, each with its
 * {@code link_score}.
 *
 * <p>A score is a rank, not a probability, unless a constant says otherwise: a higher score rests
 * on fewer inferences, and equal scores rest on evidence of the same kind. 1.0 is a decision of the
 * ledger; every inference by a rule lowers the score. A name inferred from one that Wikipedia
 * resolved has at most the score of that link.
 */
public enum LinkMethod implements Coded {
  /** The ledger pins this exact spelling to the entity, against any other evidence. */
  LEDGER_PIN(1.0),
  /** The ledger has this exact spelling for the language of the article. */
  LEDGER(1.0),
  /**
   * The ledger has the name with other case or punctuation, another article or company suffix,
   * without the place of a party's members ("Kentucky Republicans"), or without the place that a
   * Chinese name puts in front (俄 for Russia in 俄别尔哥罗德州).
   */
  LEDGER_NORMALIZED(0.95),
  /** The adjective or demonym of a place, which the ledger lists as a demonym: "Iraqi" for Iraq. */
  LEDGER_DEMONYM(0.9),
  /**
   * An acronym in capitals whose letters are the initials of exactly one longer name in the
   * article.
   */
  ARTICLE_ACRONYM(0.9),
  /**
   * The last name of exactly one person with a full name in the article: "Dupin" for "Benoit
   * Dupin".
   */
  ARTICLE_LAST_NAME(0.9),
  /**
   * Part of exactly one longer name in the article: the first word of an organisation ("Goldman"
   * for "Goldman Sachs") or else its last ("Times" for "New York Times"), the first character of a
   * Chinese place (乌 for 乌克兰), or the town in a full place name ("Ferguson" for "Ferguson, Mo.").
   */
  ARTICLE_SHORT_FORM(0.8),
  /**
   * A name that several people of the article have, where it stands for the one whom the article
   * has just named in full, or is mostly about ({@code SalientPeople}).
   */
  ARTICLE_SALIENCE(0.8),
  /**
   * Another form of the name of exactly one person in the article: without its middle names, the
   * first name alone, with a familiar first name ("Andy Puzder" for Andrew Puzder), in another
   * spelling, or with words before it that are no part of it.
   */
  ARTICLE_NAME_PART(0.7),
  /**
   * Unknown to the ledger, but links on the web with this name as text lead to one Wikipedia
   * article ({@code WikipediaLinks}). The score is the share of the links that do, 1.0 at most.
   */
  WIKIPEDIA(1.0),
  /**
   * Unknown to the ledger. One normalised name of one type is taken for one entity in the whole
   * corpus.
   */
  CORPUS_NAME(0.8),
  /** A {@link #CORPUS_NAME} whose type was changed by the vote of the corpus. */
  CORPUS_TYPE_VOTE(0.7),
  /**
   * A ledger name that the models took for a person in this article, although the corpus has no
   * such person.
   */
  LEDGER_AGAINST_TYPE(0.6),
  /**
   * A name that the article leaves open, linked by the other entities of the article and by the
   * articles of its story ({@code ContextLinks}). The score is the probability, 1.0 at most.
   */
  CORPUS_CONTEXT(1.0),
  /** One word for a person, where no full name in the corpus has this word. */
  CORPUS_LONE_NAME(0.5);

  private final double score;

  LinkMethod(double score) {
    this.score = score;
  }

  public double score() {
    return score;
  }
}
