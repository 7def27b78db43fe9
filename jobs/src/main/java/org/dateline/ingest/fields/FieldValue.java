package org.dateline.ingest.fields;

import org.jspecify.annotations.Nullable;

/**
 * A field of a record.
 *
 * @param path its name, after those of the objects it stands in, with dots between
 * @param role what it is to the article; null if its name says nothing
 * @param rank of two fields of one role the lower is believed first
 * @param value as a JSON parser gives it: a map, list, string, number, boolean or null
 */
public record FieldValue(String path, @Nullable Role role, int rank, Object value) {
  FieldValue as(Role newRole) {
    return new FieldValue(path, newRole, 0, value);
  }

  FieldValue withoutRole() {
    return new FieldValue(path, null, 0, value);
  }
}
