package org.dateline.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.Ingest;
import org.dateline.text.LongestText;

/**
 * All patterns that Dateline's classes hold in static fields, alone or in lists, maps and objects.
 */
final class StaticPatterns {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Found> found = new ArrayList<>();
  private int longest;

  /**
   * A pattern and where it is.
   *
   * @param owner the class whose field leads to it
   * @param place that field, and the fields of objects below it
   * @param longest characters of the longest text that it is tried on
   */
  record Found(Class<?> owner, String place, Pattern pattern, int longest) {
    @Override
    public String toString() {
      return owner.getName().replace("org.dateline.", "") + "." + place;
    }
  }

  static List<Found> all() {
    var patterns = new StaticPatterns();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          patterns.longest = longest(type, field);
          patterns.search(type, field.getName(), value(field, null));
        }
      }
    }
    return patterns.found;
  }

  private static int longest(Class<?> type, Field field) {
    LongestText text = field.getAnnotation(LongestText.class);
    if (text == null) {
      text = type.getAnnotation(LongestText.class);
    }
    return text == null ? Integer.MAX_VALUE : text.value();
  }

  /** All classes of Dateline, initialised. */
  static List<Class<?>> classes() {
    try {
      Path root = Path.of(Ingest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root.resolve("org/dateline"))) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
            .sorted()
            .<Class<?>>map(name -> loaded(name.replace('/', '.').substring(0, name.length() - 6)))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, true, Ingest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void search(Class<?> owner, String place, Object value) {
    if (value == null || !seen.add(value)) {
      return;
    }
    if (value instanceof Pattern pattern) {
      found.add(new Found(owner, place, pattern, longest));
    } else if (value instanceof Collection<?> values) {
      values.forEach(one -> search(owner, place, one));
    } else if (value instanceof Map<?, ?> map) {
      search(owner, place, map.keySet());
      search(owner, place, map.values());
    } else if (value instanceof Optional<?> optional) {
      search(owner, place, optional.orElse(null));
    } else if (value instanceof Object[] array) {
      for (int i = 0; i < array.length; i++) {
        search(owner, place, Array.get(array, i));
      }
    } else if (value.getClass().getName().startsWith("org.dateline.")) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          search(value.getClass(), place + "." + field.getName(), value(field, value));
        }
      }
    }
  }

  private static Object value(Field field, Object holder) {
    field.setAccessible(true);
    try {
      return field.get(holder);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private StaticPatterns() {}
}
