package org.dateline.ingest.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Records whose objects were flattened: {@code {"source.name": …}} for {@code {"source": {…}}}. */
final class Flattened {
  private static final Pattern DOTTED =
      Pattern.compile("[\\p{L}\\p{N}_@$-]{1,60}+(?:\\.[\\p{L}\\p{N}_@$-]{1,60}+){1,5}+");

  /** The record with its objects as they were; the record itself if no name has dots. */
  static Map<?, ?> restore(Map<?, ?> record) {
    boolean dotted = record.keySet().stream().anyMatch(name -> isDotted(String.valueOf(name)));
    if (!dotted) {
      return record;
    }
    var restored = new LinkedHashMap<String, Object>();
    record.forEach(
        (name, value) -> {
          String path = String.valueOf(name);
          if (!isDotted(path) || !put(restored, path.split("\\."), value)) {
            restored.putIfAbsent(path, value);
          }
        });
    return restored;
  }

  private static boolean isDotted(String name) {
    return name.indexOf('.') > 0 && DOTTED.matcher(name).matches();
  }

  /** False if one of the steps is a value already. */
  private static boolean put(Map<String, Object> into, String[] steps, Object value) {
    Map<String, Object> object = into;
    for (int i = 0; i + 1 < steps.length; i++) {
      Object next = object.computeIfAbsent(steps[i], any -> new Restored());
      if (!(next instanceof Restored nested)) {
        return false;
      }
      object = nested;
    }
    return object.putIfAbsent(steps[steps.length - 1], value) == null;
  }

  /** An object that was put together here, and may be added to. */
  private static final class Restored extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;
  }

  private Flattened() {}
}
