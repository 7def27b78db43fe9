package org.dateline.analysis.claims;

import java.util.Locale;

/**
 * Whom a claim is tied to, and by which relation.
 *
 * @param entityId the entity
 * @param role how the sentence ties it
 */
record Tie(String entityId, Role role) {

  /** How a sentence ties a number to a name. */
  enum Role {
    /** Apple sold 10 million phones. */
    SUBJECT,
    /** Apple's revenue rose 5 percent. */
    POSSESSOR,
    /** 12 percent of Americans; 500 American troops; 30 people in Paris. */
    RELATED,
    /** Who says it. */
    SPEAKER,
    /** For whom the speaker speaks, by the same article. */
    ORGANIZATION;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
