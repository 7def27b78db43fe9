package org.dateline.table;

/** What kind of thing a name stands for; the values of {@code mentions.type}. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  PRODUCT,
  EVENT,
  MISC
}
