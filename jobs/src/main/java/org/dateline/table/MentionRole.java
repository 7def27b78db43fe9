package org.dateline.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a mention is in its article: the values of {@code entity_mentions.role}. */
public enum MentionRole {
  /** The article tells of it. */
  SUBJECT,
  /** A medium that the article speaks to or by: "told CNN", "according to Reuters". */
  CITED,
  /** It stands in a dateline, a credit, or another line that says who made the article. */
  BYLINE;

  /** The value in the table, e.g. {@code cited}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All values, as documentation names them. */
  public static String codes() {
    return Arrays.stream(values()).map(MentionRole::code).collect(Collectors.joining(", "));
  }
}
