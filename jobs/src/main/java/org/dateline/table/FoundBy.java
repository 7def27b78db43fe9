package org.dateline.table;

import java.util.Locale;

/** What found a mention: the values of {@code entity_mentions.found_by}. */
public enum FoundBy implements Coded {
  /** A model that read the article. */
  MODEL,
  /** The name is in the ledger in this spelling; a model may have found it too. */
  LEDGER,
  /** The models found the same name elsewhere in the article. */
  ARTICLE,
  /** The models found the same name in other articles of the story. */
  STORY,
  /** The corpus writes the word as a name, in several articles and sources. */
  DISCOVERY,
  /** The name is one of Wikipedia's, and its spelling or the corpus shows that it is a name. */
  WIKIPEDIA;

  public static FoundBy of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
