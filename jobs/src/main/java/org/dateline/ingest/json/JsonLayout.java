package org.dateline.ingest.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ingest.fields.FieldNames;
import org.dateline.ingest.fields.LinkedData;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.fields.StructuredText;

/**
 * Where the articles lie in a file that is one JSON value.
 *
 * @param kind how they lie
 * @param at where the array or object of articles opens, in characters; 0 for the whole value
 * @param columns the names of the cells where rows are arrays; else empty
 * @param around what the value says of all its articles: source, language
 */
record JsonLayout(Kind kind, int at, List<String> columns, Map<String, Object> around) {
  private static final Set<String> WRAPPING_FIELDS =
      Set.of(
          "articles",
          "posts",
          "stories",
          "docs",
          "documents",
          "results",
          "items",
          "data",
          "hits",
          "entries",
          "records",
          "rows",
          "nodes",
          "edges",
          "value",
          "RECORDS",
          "news",
          "newsItems");

  /** Lists that stand in an article. */
  private static final Set<String> LISTS_OF_AN_ARTICLE =
      Set.of(
          "sections",
          "blocks",
          "paragraphs",
          "content_elements",
          "comments",
          "replies",
          "related",
          "recommended",
          "images",
          "media",
          "links",
          "tags",
          "authors");

  private static final List<Role> WITH_TITLE_AND_TEXT =
      List.of(Role.DATE, Role.URL, Role.SOURCE, Role.AUTHORS);
  private static final int DEEPEST = 3;

  /** How articles lie in a value. */
  enum Kind {
    /** Elements of an array, or values that follow one another: the whole file. */
    ELEMENTS,
    /** Elements of an array inside of an object. */
    ARRAY,
    /** Values of an object whose names are keys: pandas' orient index, Firebase. */
    MEMBERS,
    /** Arrays of cells under "data" beside "columns": pandas' orient split. */
    SPLIT,
    /** Arrays of cells; the first array names the columns. */
    TABLE,
    /**
     * An object of columns, each an object from the row's key to the cell, as pandas writes them by
     * default, or a list of cells, as R and pandas' {@code to_dict("list")} do.
     */
    COLUMNS
  }

  private static final JsonLayout ELEMENTS = new JsonLayout(Kind.ELEMENTS, 0, List.of(), Map.of());

  /** The layout of the value that a file begins with. */
  static JsonLayout of(String text) {
    return JsonHead.of(text).map(JsonLayout::of).orElse(ELEMENTS);
  }

  private static JsonLayout of(JsonHead head) {
    if (head.root() instanceof List<?> list) {
      return columnsOfHeader(list).map(JsonLayout::table).orElse(ELEMENTS);
    }
    var root = (Map<?, ?>) head.root();
    if (isSplit(root)) {
      List<String> columns =
          requireNonNull((List<?>) root.get("columns")).stream().map(String::valueOf).toList();
      return new JsonLayout(Kind.SPLIT, 0, columns, Map.of());
    }
    if (isByLists(root)) {
      return new JsonLayout(Kind.COLUMNS, 0, List.of(), Map.of());
    }
    if (isArticle(root)) {
      return ELEMENTS;
    }
    if (isByColumns(root)) {
      return new JsonLayout(Kind.COLUMNS, 0, List.of(), Map.of());
    }
    return container(head, root).orElse(ELEMENTS);
  }

  private static JsonLayout table(List<String> columns) {
    return new JsonLayout(Kind.TABLE, 0, columns, Map.of());
  }

  private static Optional<List<String>> columnsOfHeader(List<?> rows) {
    boolean cells =
        rows.size() > 1 && rows.get(0) instanceof List<?> && rows.get(1) instanceof List<?>;
    if (!cells) {
      return Optional.empty();
    }
    List<String> names = ((List<?>) rows.get(0)).stream().map(String::valueOf).toList();
    boolean header = hasName(names, Role.TITLE) && names.size() > 1 || hasName(names, Role.TEXT);
    return Optional.of(names).filter(any -> header);
  }

  private static boolean isSplit(Map<?, ?> root) {
    boolean rows =
        !root.containsKey("data")
            || root.get("data") instanceof List<?> data
                && (data.isEmpty() || data.get(0) instanceof List);
    return root.get("columns") instanceof List<?> columns
        && !columns.isEmpty()
        && columns.stream().noneMatch(Map.class::isInstance)
        && Set.of("columns", "index", "data", "index_names", "column_names")
            .containsAll(root.keySet())
        && root.size() > 1
        && rows;
  }

  /** Whether the object itself has a text. */
  private static boolean isArticle(Map<?, ?> object) {
    return object.entrySet().stream()
        .filter(field -> FieldNames.isNameOf(Role.TEXT, String.valueOf(field.getKey())))
        .filter(field -> !holdsArticles(String.valueOf(field.getKey()), field.getValue()))
        .filter(field -> !isColumn(field.getValue()))
        .flatMap(field -> StructuredText.paragraphs(field.getValue()).stream())
        .anyMatch(
            text ->
                text.strip().indexOf(' ') > 0
                    || text.codePoints().anyMatch(Character::isIdeographic));
  }

  /** Rows have numbers or other keys with digits; no part of an article has such a name. */
  private static boolean isByColumns(Map<?, ?> root) {
    List<String> names = names(root);
    return (hasName(names, Role.TEXT) || hasName(names, Role.TITLE))
        && root.size() > 1
        && root.values().stream().filter(column -> column != null).allMatch(JsonLayout::isColumn);
  }

  /**
   * Every value is a list, that of the titles of several strings: an article has one title. Lists
   * behind the head's end may be cut, and those of an article differ in length.
   */
  private static boolean isByLists(Map<?, ?> root) {
    List<?> columns = root.values().stream().filter(column -> column != null).toList();
    return columns.stream().allMatch(List.class::isInstance)
        && columns.stream().map(column -> ((List<?>) column).size()).distinct().count() <= 2
        && root.entrySet().stream()
            .filter(column -> FieldNames.isNameOf(Role.TITLE, String.valueOf(column.getKey())))
            .filter(column -> column.getValue() instanceof List)
            .map(column -> (List<?>) column.getValue())
            .anyMatch(
                titles ->
                    titles.size() > 1
                        && titles.stream()
                            .allMatch(title -> title == null || title instanceof String));
  }

  private static boolean isColumn(Object value) {
    return value instanceof Map<?, ?> cells
        && !cells.isEmpty()
        && cells.keySet().stream()
            .limit(10)
            .allMatch(key -> String.valueOf(key).chars().anyMatch(c -> c >= '0' && c <= '9'));
  }

  private static Optional<JsonLayout> container(JsonHead head, Map<?, ?> root) {
    record Level(Map<?, ?> object, int depth) {}
    Deque<Level> open = new ArrayDeque<>(List.of(new Level(root, 0)));
    while (!open.isEmpty()) {
      Level level = open.poll();
      for (Map.Entry<?, ?> field : level.object().entrySet()) {
        if (holdsArticles(String.valueOf(field.getKey()), field.getValue())) {
          return Optional.of(layout(Kind.ARRAY, head.beginning(field.getValue()), root));
        }
        Object inner = theOnlyObject(field.getKey(), field.getValue());
        if (inner instanceof Map<?, ?> next && level.depth() < DEEPEST) {
          open.add(new Level(next, level.depth() + 1));
        }
      }
      if (isKeyed(level.object())) {
        return Optional.of(layout(Kind.MEMBERS, head.beginning(level.object()), root));
      }
    }
    return Optional.empty();
  }

  /** Ghost's export is a list of one database. */
  private static Object theOnlyObject(Object name, Object value) {
    boolean one = value instanceof List<?> list && list.size() == 1;
    return one && !LISTS_OF_AN_ARTICLE.contains(name) ? ((List<?>) value).get(0) : value;
  }

  private static JsonLayout layout(Kind kind, int at, Map<?, ?> root) {
    return new JsonLayout(kind, at, List.of(), around(root));
  }

  /** The articles that an object without title and text holds in lists; empty if it holds none. */
  static List<?> articlesIn(Map<?, ?> object) {
    record Level(Map<?, ?> object, int depth) {}
    var articles = new ArrayList<Object>();
    Deque<Level> open = new ArrayDeque<>();
    if (!isArticle(object) && !hasName(names(object), Role.TITLE)) {
      open.add(new Level(object, 0));
    }
    while (!open.isEmpty()) {
      Level level = open.poll();
      for (Map.Entry<?, ?> field : level.object().entrySet()) {
        boolean titled =
            field.getValue() instanceof List<?> list
                && !list.isEmpty()
                && list.get(0) instanceof Map<?, ?> first
                && hasName(names(first), Role.TITLE);
        if (titled && holdsArticles(String.valueOf(field.getKey()), field.getValue())) {
          articles.addAll((List<?>) field.getValue());
        } else if (field.getValue() instanceof Map<?, ?> next && level.depth() < DEEPEST) {
          open.add(new Level(next, level.depth() + 1));
        }
      }
    }
    return articles;
  }

  /** Whether a further list of that name holds articles too, by its first element. */
  static boolean holdsFurtherArticles(String name, String firstElement) {
    return !LISTS_OF_AN_ARTICLE.contains(name)
        && isArticleByNames(JsonLines.objectOrNone(firstElement));
  }

  private static boolean holdsArticles(String name, Object value) {
    if (!(value instanceof List<?> list)
        || list.isEmpty()
        || !(list.get(0) instanceof Map<?, ?> first)
        || LISTS_OF_AN_ARTICLE.contains(name)) {
      return false;
    }
    if (name.equals("@graph")) {
      // A page's description holds one article among other things.
      return list.stream().filter(JsonLayout::isLinkedArticle).count() > 1;
    }
    return WRAPPING_FIELDS.contains(name) || isArticleByNames(first);
  }

  private static boolean isLinkedArticle(Object thing) {
    return thing instanceof Map<?, ?> map && LinkedData.isArticle(map.get("@type"));
  }

  /** Nearly all values are objects, the first an article, and no name is that of a field. */
  private static boolean isKeyed(Map<?, ?> object) {
    List<?> values = object.values().stream().filter(value -> value != null).toList();
    List<Map<?, ?>> objects = new ArrayList<>();
    values.forEach(
        value -> objects.addAll(value instanceof Map<?, ?> map ? List.of(map) : List.of()));
    return !objects.isEmpty()
        && objects.size() >= 2 * (values.size() - objects.size())
        && names(object).stream().noneMatch(JsonLayout::hasRole)
        && isArticleByNames(objects.get(0));
  }

  private static boolean isArticleByNames(Map<?, ?> object) {
    List<String> names = names(object);
    return hasName(names, Role.TITLE)
        && hasName(names, Role.TEXT)
        && (WITH_TITLE_AND_TEXT.stream().anyMatch(role -> hasName(names, role))
            || names.size() == 2);
  }

  private static boolean hasRole(String name) {
    return Stream.of(Role.values()).anyMatch(role -> FieldNames.isNameOf(role, name));
  }

  private static boolean hasName(List<String> names, Role role) {
    return names.stream().anyMatch(name -> FieldNames.isNameOf(role, name));
  }

  private static List<String> names(Map<?, ?> object) {
    return object.keySet().stream().map(String::valueOf).toList();
  }

  /** What stands before the articles: a source or language, and a feed's title, which is one. */
  private static Map<String, Object> around(Map<?, ?> root) {
    var around = new LinkedHashMap<String, Object>();
    root.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          boolean says =
              FieldNames.isNameOf(Role.SOURCE, name) || FieldNames.isNameOf(Role.LANGUAGE, name);
          if (says && !(value instanceof List)) {
            around.put(name, value);
          }
        });
    boolean feed = String.valueOf(root.get("version")).contains("jsonfeed.org");
    Object title =
        feed
            ? root.get("title")
            : root.get("feed") instanceof Map<?, ?> map ? map.get("title") : null;
    if (title != null) {
      around.put("feed_title", title);
    }
    return around;
  }
}
