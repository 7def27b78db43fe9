package org.dateline.table;

/** What a mention is in its article: the values of {@code entity_mentions.role}. */
public enum MentionRole implements Coded {
  /** The article tells of it. */
  SUBJECT,
  /** A medium that the article speaks to or by: "told CNN", "according to Reuters". */
  CITED,
  /** It stands in a dateline, a credit, or another line that says who made the article. */
  BYLINE;
}
