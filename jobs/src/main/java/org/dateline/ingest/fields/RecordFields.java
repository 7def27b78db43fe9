package org.dateline.ingest.fields;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of a record, each with the role that its name gives it. An object that only wraps the
 * article ({@code _source}, {@code attributes}) is looked into: what it holds counts as the
 * record's, behind what the record has itself. So do names with dots, of flattened objects.
 */
public final class RecordFields {
  private static final int DEEPEST = 4;

  /** Most fields without a role that are looked at. */
  private static final int MOST_FIELDS = 1_000;

  /** Crawls that were cleaned for language models (C4) hold this, and the time is the crawl's. */
  private static final Set<String> CRAWL_ONLY = Set.of("text", "timestamp", "url");

  private static final int LONGEST_DATE = 60;

  private static final Set<String> TEXT_OR_WRAPPER = Set.of("content", "body");

  private final Map<?, ?> record;
  private final List<FieldValue> fields = new ArrayList<>();

  private record Level(String prefix, Map<?, ?> object, int depth, boolean article) {}

  private RecordFields(Map<?, ?> record) {
    this.record = record;
  }

  /**
   * Sorts a record's fields.
   *
   * @param mapping from the name of a role to the input's field, dotted where nested; for a role
   *     that is mapped no other field counts
   */
  public static RecordFields of(Map<?, ?> record, Map<String, String> mapping) {
    var result = new RecordFields(record);
    result.walk(Flattened.restore(record));
    mapping.forEach((role, path) -> result.map(Role.byLabel(role), path));
    return result;
  }

  /** The record's own fields, and those that hold a part of the article, in the record's order. */
  public List<FieldValue> all() {
    return List.copyOf(fields);
  }

  /** The fields of a role, the first to be believed first. */
  public List<FieldValue> of(Role role) {
    return fields.stream()
        .filter(field -> field.role() == role)
        .sorted(Comparator.comparingInt(FieldValue::rank))
        .toList();
  }

  private void walk(Map<?, ?> whole) {
    Deque<Level> open = new ArrayDeque<>(List.of(new Level("", whole, 0, true)));
    while (!open.isEmpty()) {
      Level level = open.poll();
      level.object().forEach((name, value) -> look(level, String.valueOf(name), value, open));
      articleOfGraph(level).ifPresent(open::add);
    }
    FactivaCodes.assign(fields);
    if (record.size() == CRAWL_ONLY.size() && record.keySet().equals(CRAWL_ONLY)) {
      fields.replaceAll(field -> field.path().equals("timestamp") ? field.as(Role.FETCHED) : field);
    }
  }

  private void look(Level level, String name, Object value, Deque<Level> open) {
    String path = level.prefix() + name;
    Map<?, ?> object = value instanceof Map<?, ?> map ? map : null;
    Optional<FieldNames.Known> known =
        level.article()
            ? FieldNames.findKnown(name).filter(it -> !isWrapperOfThatName(name, it, value))
            : Optional.empty();
    boolean full = fields.size() >= MOST_FIELDS;
    boolean mayGoDeeper = level.depth() < DEEPEST && !full;
    if (object != null
        && mayGoDeeper
        && level.article()
        && wraps(name, object, known.isPresent())) {
      open.add(new Level(path + ".", object, level.depth() + 1, true));
    } else if (known.isPresent()) {
      fields.add(new FieldValue(path, known.get().role(), known.get().rank(), value));
    } else if (object != null && mayGoDeeper && level.article() && holdsDottedName(name, object)) {
      addDotted(path, name, object);
    } else if (object != null && mayGoDeeper) {
      open.add(new Level(path + ".", object, level.depth() + 1, false));
    } else if (!full) {
      fields.add(new FieldValue(path, null, 0, value));
    }
  }

  /** Whether an object is the article rather than a part of it. */
  private static boolean wraps(String name, Map<?, ?> object, boolean hasRole) {
    if (TEXT_OR_WRAPPER.contains(FieldNames.key(name))) {
      return holds(object, Role.TITLE) && holds(object, Role.TEXT) && object.size() > 2;
    }
    return FieldNames.isWrapper(name)
        && (!hasRole || holds(object, Role.TITLE) || holds(object, Role.TEXT));
  }

  /** "data" is the date in Italian, Polish and Portuguese tables, and a common name of wrappers. */
  private static boolean isWrapperOfThatName(String name, FieldNames.Known known, Object value) {
    return known.role() == Role.DATE
        && FieldNames.isWrapper(name)
        && (!(value instanceof String text) || text.length() > LONGEST_DATE);
  }

  private static boolean holds(Map<?, ?> object, Role role) {
    return object.keySet().stream()
        .anyMatch(name -> FieldNames.isNameOf(role, String.valueOf(name)));
  }

  private static boolean holdsDottedName(String name, Map<?, ?> object) {
    return object.keySet().stream()
        .anyMatch(step -> FieldNames.findKnown(name + "." + step).isPresent());
  }

  private void addDotted(String path, String name, Map<?, ?> object) {
    object.forEach(
        (step, value) -> {
          Optional<FieldNames.Known> known = FieldNames.findKnown(name + "." + step);
          fields.add(
              new FieldValue(
                  path + "." + step,
                  known.map(FieldNames.Known::role).orElse(null),
                  known.map(FieldNames.Known::rank).orElse(0),
                  value));
        });
  }

  /** JSON-LD: of the things that a page describes the one that is an article. */
  private static Optional<Level> articleOfGraph(Level level) {
    if (!level.article() || !(level.object().get("@graph") instanceof List<?> graph)) {
      return Optional.empty();
    }
    return graph.stream()
        .filter(thing -> thing instanceof Map<?, ?> map && LinkedData.isArticle(map.get("@type")))
        .map(
            thing ->
                new Level(level.prefix() + "@graph.", (Map<?, ?>) thing, level.depth() + 1, true))
        .findFirst();
  }

  private void map(Role role, String path) {
    fields.replaceAll(field -> field.role() == role ? field.withoutRole() : field);
    Object literal = FieldPath.value(record, path);
    List<FieldValue> alike =
        literal == null
            ? fields.stream().filter(field -> isNamed(field, path)).limit(1).toList()
            : List.of();
    if (literal != null) {
      fields.removeIf(field -> field.path().equals(path) && field.role() == null);
      fields.add(new FieldValue(path, role, 0, literal));
    }
    alike.forEach(field -> fields.set(fields.indexOf(field), field.as(role)));
  }

  private static boolean isNamed(FieldValue field, String path) {
    String last = field.path().substring(field.path().lastIndexOf('.') + 1);
    return Stream.of(field.path(), last)
        .filter(Objects::nonNull)
        .anyMatch(name -> FieldNames.key(name).equals(FieldNames.key(path)));
  }
}
