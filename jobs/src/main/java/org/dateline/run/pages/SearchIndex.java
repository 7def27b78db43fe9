package org.dateline.run.pages;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.RunDatabase.TextRows;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.PageFolder;
import org.dateline.run.pages.html.Shard;
import org.dateline.table.EntityType;

/**
 * Finds any entity of the corpus in the page, by the beginning of any word of its names: in files
 * by the first two characters of the word (one, if it is Chinese), of which a search loads one.
 */
final class SearchIndex {
  private static final int ALIASES = 5;

  /** Files hold a type's place in this list. */
  private static final List<String> TYPES =
      Arrays.stream(EntityType.values()).map(Enum::name).toList();

  private final RunDatabase run;
  private final ReportLinks links;

  private SearchIndex(RunDatabase run, ReportLinks links) {
    this.run = run;
    this.links = links;
  }

  /**
   * Writes the files and a list of them. They are sorted by the database, as a corpus may have more
   * entities than fit in memory.
   */
  static void write(RunDatabase run, ReportLinks links, PageFolder folder) {
    var index = new SearchIndex(run, links);
    run.execute("CREATE TABLE found_by (file VARCHAR, entity VARCHAR)");
    try (TextRows rows = run.addTo("found_by")) {
      run.forEach(
          """
          SELECT entity_id, name, type, aliases, subject_articles, qid FROM entities
          ORDER BY subject_articles DESC, entity_id
          """,
          entity -> index.add(entity, rows));
    }
    folder.write(
        "data/search.js",
        Shard.of("searchFiles", index.writeFiles(folder)) + Shard.of("types", typeNames()));
  }

  private void add(SqlRow entity, TextRows rows) {
    String name = entity.text("name");
    List<String> aliases = entity.<String>list("aliases").stream().limit(ALIASES).toList();
    List<Object> row = new ArrayList<>(List.of(name, TYPES.indexOf(entity.text("type"))));
    row.add(entity.number("subject_articles"));
    String page = links.toEntity(entity.text("entity_id"));
    row.add(page == null ? "" : page);
    row.add(entity.isNull("qid") ? "" : entity.getAs("qid"));
    row.add(aliases.stream().filter(alias -> !alias.equals(name)).toList());
    String json = Shard.json(row);
    Set<String> beginnings = new LinkedHashSet<>(beginnings(name));
    aliases.forEach(alias -> beginnings.addAll(beginnings(alias)));
    beginnings.forEach(one -> rows.add(fileOf(one), json));
  }

  /** Writes the files, each with the entities in most articles first, and gives their names. */
  private List<String> writeFiles(PageFolder folder) {
    List<String> names = new ArrayList<>();
    List<String> entities = new ArrayList<>();
    run.forEach(
        "FROM found_by ORDER BY file, rowid",
        row -> {
          String file = row.text("file");
          if (names.isEmpty() || !file.equals(names.get(names.size() - 1))) {
            writeFile(folder, names, entities);
            names.add(file);
          }
          entities.add(row.text("entity"));
        });
    writeFile(folder, names, entities);
    return names;
  }

  private static void writeFile(PageFolder folder, List<String> names, List<String> entities) {
    if (!entities.isEmpty()) {
      String file = names.get(names.size() - 1);
      folder.write(
          "data/search/%s.js".formatted(file),
          "DATELINE.found(%s, [%s]);\n".formatted(Shard.json(file), String.join(",", entities)));
      entities.clear();
    }
  }

  /** The first characters of each word, in small letters without accents. */
  static Set<String> beginnings(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    Set<String> found = new LinkedHashSet<>();
    Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .forEach(word -> found.add(beginning(word)));
    return found;
  }

  private static String beginning(String word) {
    int first = word.codePointAt(0);
    boolean one = Character.isIdeographic(first) || word.codePointCount(0, word.length()) == 1;
    return one
        ? new String(Character.toChars(first))
        : word.substring(0, word.offsetByCodePoints(0, 2));
  }

  /** A file name of the beginning's bytes, as the script in the page makes it too. */
  private static String fileOf(String beginning) {
    var name = new StringBuilder();
    for (byte one : beginning.getBytes(StandardCharsets.UTF_8)) {
      name.append("%02x".formatted(one));
    }
    return name.toString();
  }

  /** The types in words, in the order in which files number them. */
  private static List<String> typeNames() {
    return TYPES.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
  }
}
