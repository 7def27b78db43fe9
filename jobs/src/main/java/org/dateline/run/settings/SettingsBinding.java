package org.dateline.run.settings;

import static java.util.Objects.requireNonNull;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.text.FromWordList;
import org.dateline.text.SettingProblems;
import org.jspecify.annotations.Nullable;

/**
 * Binds sections of the configuration to records and remembers which keys were used, so that all
 * others can be reported as unknown. Problems are collected, never thrown one by one.
 */
final class SettingsBinding {
  private final Config config;
  private final OwnWords words;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> knownKeys = new TreeSet<>();
  private final Set<String> knownMaps = new TreeSet<>();

  /** List by the key that it had when word lists were settings. */
  private final Map<String, String> formerKeys = new LinkedHashMap<>();

  SettingsBinding(Config config, OwnWords words) {
    this.config = config;
    this.words = words;
  }

  List<String> problems() {
    return problems;
  }

  /**
   * Binds a section to a record whose components are named like its keys, minArticles:
   * min-articles. Components marked with {@link FromWordList} get the words of their list.
   */
  <R extends Record> Optional<R> bind(String section, Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    var values = new Object[components.length];
    int before = problems.size();
    for (int i = 0; i < components.length; i++) {
      String name = kebabCase(components[i].getName());
      String key = (section.isEmpty() ? "" : section + ".") + name;
      if (components[i].isAnnotationPresent(FromWordList.class)) {
        formerKeys.put(key, name);
        values[i] = words.of(name);
      } else {
        values[i] = value(key, components[i].getType());
      }
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    try {
      Constructor<R> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(values));
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof SettingProblems.Found found)) {
        throw new DatelineException(ErrorCode.BUG, "cannot bind settings to " + type, e);
      }
      problems.addAll(found.problems());
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new DatelineException(ErrorCode.BUG, "cannot bind settings to " + type, e);
    }
  }

  /** Adds a problem for each key that no bound record has, with the nearest key that exists. */
  void reportUnknownKeys() {
    for (var entry : config.entrySet()) {
      String key = entry.getKey().replace("\"", "");
      boolean inMap = knownMaps.stream().anyMatch(map -> key.startsWith(map + "."));
      if (!knownKeys.contains(key) && !inMap) {
        String origin = entry.getValue().origin().description();
        problems.add("unknown setting " + key + " (" + origin + ")" + inPlaceOf(key) + ".");
      }
    }
  }

  private String inPlaceOf(String key) {
    String list = formerKeys.get(key);
    return list == null
        ? nearest(key).orElse("")
        : ("; it is a list of words now: write those to add, and !word for one to take out, into"
                + " <language>/%s.txt below the folder that words.path names")
            .formatted(list);
  }

  private Optional<String> nearest(String key) {
    return knownKeys.stream()
        .min(java.util.Comparator.comparingInt(known -> editDistance(known, key)))
        .filter(known -> editDistance(known, key) <= Math.max(2, key.length() / 3))
        .map(known -> "; did you mean " + known + "?");
  }

  private @Nullable Object value(String key, Class<?> type) {
    knownKeys.add(key);
    try {
      if (type == Map.class) {
        knownMaps.add(key);
        return map(key);
      }
      if (type == int.class) {
        return config.getInt(key);
      }
      if (type == long.class) {
        return config.getLong(key);
      }
      if (type == double.class) {
        return config.getDouble(key);
      }
      if (type == boolean.class) {
        return config.getBoolean(key);
      }
      if (type == String.class) {
        return config.getString(key);
      }
      if (type.isRecord()) {
        return bind(key, type.asSubclass(Record.class)).orElse(null);
      }
      if (type == List.class) {
        return List.copyOf(config.getStringList(key));
      }
      throw new DatelineException(ErrorCode.BUG, "setting " + key + " has unbindable " + type);
    } catch (ConfigException.Missing e) {
      problems.add(key + " is missing: expected " + typeName(type));
    } catch (ConfigException e) {
      problems.add(
          "%s = %s: expected %s (%s)"
              .formatted(
                  key,
                  config.getValue(key).unwrapped(),
                  typeName(type),
                  config.getValue(key).origin().description()));
    }
    return null;
  }

  private Map<String, String> map(String key) {
    Map<String, String> values = new LinkedHashMap<>();
    var object = config.getObject(key);
    for (String name : new TreeSet<>(object.keySet())) {
      values.put(name, String.valueOf(requireNonNull(object.get(name)).unwrapped()));
    }
    return values;
  }

  private static String typeName(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "int", "long" -> "a whole number";
      case "double" -> "a number";
      case "boolean" -> "true or false";
      case "List" -> "a list of texts, like [a, b]";
      case "Map" -> "a section of names and texts";
      default -> "a text";
    };
  }

  static String kebabCase(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static int editDistance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    Arrays.setAll(previous, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
