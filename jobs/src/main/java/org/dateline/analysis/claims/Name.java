package org.dateline.analysis.claims;

/**
 * A mention of an entity in an article's text.
 *
 * @param begin first UTF-16 code unit in the text
 * @param end first UTF-16 code unit after it
 * @param sentence 0-based number of its sentence
 * @param type PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT or MISC
 */
record Name(int begin, int end, int sentence, String entityId, String type) {

  boolean isPerson() {
    return type.equals("PERSON");
  }

  boolean isOrganization() {
    return type.equals("ORGANIZATION");
  }
}
