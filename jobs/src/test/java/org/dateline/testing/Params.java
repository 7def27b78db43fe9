package org.dateline.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.analysis.Analyses;
import org.dateline.run.settings.Settings;

/**
 * Settings for tests by name, bound and checked as a run's are: {@code
 * Params.of(EntityParams.class, "max-candidates=3")} is section {@code entities} of {@code
 * dateline.conf} with one setting changed.
 */
public final class Params {

  /** The record of a section or of a part of one. */
  private record Section(String name, Class<?> type) {}

  /**
   * The settings that Dateline ships, some of them changed.
   *
   * @param changes key=value as on the command line, the key without its section
   * @throws org.dateline.run.message.DatelineException naming every problem
   */
  public static <P extends Record> P of(Class<P> type, String... changes) {
    String section = sectionOf(type);
    Map<String, String> overrides = new LinkedHashMap<>();
    for (String change : changes) {
      int equals = change.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("expected key=value, found " + change);
      }
      String key = section + "." + change.substring(0, equals);
      overrides.put(key, change.substring(equals + 1));
    }
    return type.cast(value(Settings.load(Optional.empty(), overrides), section));
  }

  /**
   * A copy in which lists of words are replaced, wherever in the record they are.
   *
   * @param lists words by the name of their list, {@code company-suffixes}
   */
  public static <P extends Record> P withWords(P params, Map<String, List<String>> lists) {
    Set<String> left = new TreeSet<>(lists.keySet());
    P changed = replaced(params, lists, left);
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          params.getClass().getSimpleName() + " has no lists of words " + left);
    }
    return changed;
  }

  private static <P extends Record> P replaced(
      P params, Map<String, List<String>> lists, Set<String> left) {
    RecordComponent[] components = params.getClass().getRecordComponents();
    var values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String list = kebabCase(components[i].getName());
      Object value = valueOf(components[i], params);
      if (value instanceof Record part) {
        values[i] = replaced(part, lists, left);
      } else if (value instanceof List<?> && lists.containsKey(list)) {
        values[i] = List.copyOf(lists.get(list));
        left.remove(list);
      } else {
        values[i] = value;
      }
    }
    return create(params, components, values);
  }

  @SuppressWarnings("unchecked")
  private static <P extends Record> P create(
      P params, RecordComponent[] components, Object... values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (P) params.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException problem
          ? problem
          : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sectionOf(Class<?> type) {
    List<String> names =
        sections().stream().filter(s -> s.type().equals(type)).map(Section::name).toList();
    if (names.size() != 1) {
      throw new IllegalArgumentException(
          "expected the record of one section of settings, found " + type + " in " + names);
    }
    return names.get(0);
  }

  private static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (RecordComponent component : Settings.class.getRecordComponents()) {
      addSections(kebabCase(component.getName()), component.getType(), sections);
    }
    Analyses.ALL.forEach(
        analysis -> addSections("analysis." + analysis.name(), analysis.params(), sections));
    return sections;
  }

  private static void addSections(String name, Class<?> type, List<Section> sections) {
    if (!type.isRecord()) {
      return;
    }
    sections.add(new Section(name, type));
    for (RecordComponent component : type.getRecordComponents()) {
      addSections(name + "." + kebabCase(component.getName()), component.getType(), sections);
    }
  }

  private static Object value(Settings settings, String section) {
    Map<String, Record> records = new HashMap<>();
    settings.analyses().forEach((name, params) -> addRecords("analysis." + name, params, records));
    for (RecordComponent component : Settings.class.getRecordComponents()) {
      if (valueOf(component, settings) instanceof Record part) {
        addRecords(kebabCase(component.getName()), part, records);
      }
    }
    return records.get(section);
  }

  private static void addRecords(String name, Record record, Map<String, Record> records) {
    records.put(name, record);
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (valueOf(component, record) instanceof Record part) {
        addRecords(name + "." + kebabCase(component.getName()), part, records);
      }
    }
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kebabCase(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private Params() {}
}
