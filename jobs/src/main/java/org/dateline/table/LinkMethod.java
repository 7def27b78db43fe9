package org.dateline.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a mention was resolved: the values of {@code entity_mentions.link_method}, each with its
 * {@code link_score}.
 *
 * <p>A score is a rank, not a probability: a higher one rests on fewer inferences, and equal scores
 * rest on evidence of the same kind. A name inferred from one that Wikipedia settled has no higher
 * score than that. 1.0 is a statement of the ledger; every step taken by rule costs something.
 */
public enum LinkMethod {
  /** The ledger pins the name, written exactly so, to the entity whatever speaks against it. */
  LEDGER_PIN(1.0),
  /** The name stands in the ledger, written exactly so, for the language of the article. */
  LEDGER(1.0),
  /**
   * The name stands in the ledger but for case, punctuation, article or company suffix, or for the
   * place of a party's members ("Kentucky Republicans") or that a Chinese place lies in (俄别尔哥罗德州).
   */
  LEDGER_NORMALIZED(0.95),
  /** The adjective or people's name of a place, which the ledger has as such: "Iraqi" for Iraq. */
  LEDGER_DEMONYM(0.9),
  /** A capital acronym of the one longer name in the article whose initials it gives. */
  ARTICLE_ACRONYM(0.9),
  /** The end of the one longer name of a person in the article: "Dupin" for "Benoit Dupin". */
  ARTICLE_LAST_NAME(0.9),
  /**
   * The first word of the one longer name of an organisation, "Goldman" for "Goldman Sachs", or
   * else its last, "Times" for "New York Times"; the first character of the one Chinese name of a
   * place, 乌 for 乌克兰; the place in the one longer name, "Ferguson" for "Ferguson, Mo.".
   */
  ARTICLE_SHORT_FORM(0.8),
  /** A person's name without its middle names, or with the first name alone. */
  ARTICLE_NAME_PART(0.7),
  /**
   * Unknown to the ledger, but the links of the web lead from this name to one Wikipedia article
   * ({@code WikipediaLinks}). The score is their share, 1.0 at most.
   */
  WIKIPEDIA(1.0),
  /** Unknown to the ledger; the same normalised name and type is the same thing everywhere. */
  CORPUS_NAME(0.8),
  /** As {@link #CORPUS_NAME}, where the corpus outvoted the type the mention was given. */
  CORPUS_TYPE_VOTE(0.7),
  /** The ledger's name, though the models took it for a person here; no such person is known. */
  LEDGER_AGAINST_TYPE(0.6),
  /**
   * Open by itself, settled by the company it keeps and by the articles of its story ({@link
   * ContextLinks}). The score is the probability, 1.0 at most.
   */
  CORPUS_CONTEXT(1.0),
  /** One word for a person, without a full name anywhere in the corpus that has this word. */
  CORPUS_LONE_NAME(0.5);

  private final double score;

  LinkMethod(double score) {
    this.score = score;
  }

  public double score() {
    return score;
  }

  /** The value in the table, e.g. {@code article_last_name}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All values, in the order of this list, as a column's meaning names them. */
  static String codes() {
    return Arrays.stream(values()).map(LinkMethod::code).collect(Collectors.joining(", "));
  }
}
