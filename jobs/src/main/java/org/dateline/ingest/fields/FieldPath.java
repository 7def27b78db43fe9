package org.dateline.ingest.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dotted path to values in a record; through a list it leads to all of its elements. */
final class FieldPath {

  /** The field of exactly that name, else the nested one; null if there is none. */
  static @Nullable Object value(Map<?, ?> record, String path) {
    if (record.containsKey(path)) {
      return record.get(path);
    }
    Object value = record;
    for (String step : path.split("\\.")) {
      value = step(value, step);
    }
    return value;
  }

  private static @Nullable Object step(@Nullable Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return map.get(name);
    }
    if (!(value instanceof List<?> list)) {
      return null;
    }
    var found = new ArrayList<Object>();
    for (Object item : list) {
      Object next = step(item, name);
      if (next instanceof List<?> several) {
        found.addAll(several);
      } else if (next != null) {
        found.add(next);
      }
    }
    return found.isEmpty() ? null : found;
  }

  private FieldPath() {}
}
