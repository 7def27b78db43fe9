package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.analysis.Analyses;
import org.dateline.analysis.contract.Analysis;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.TableSchema;
import org.dateline.table.WikiNames;
import org.dateline.testing.Pages;
import org.junit.jupiter.api.Test;

/** docs/architecture.md says what the code says. */
class ArchitecturePageTest {
  private static final Path PAGE = Pages.ROOT.resolve("docs/architecture.md");
  private static final String FOLDER = "jobs/src/main/java/org/dateline";
  private static final Pattern ROOM =
      Pattern.compile("\\| \\[`([\\w.]+)`\\]\\(\\.\\./([\\w/]+)\\) \\| (.+) \\|");
  private static final Pattern STEP =
      Pattern.compile("\\| `(\\w+)` \\| (?:[^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");

  @Test
  void arrowsOfTheDiagram_areTheImportsThatAreAllowed() {
    var drawn =
        Pages.block(PAGE, "mermaid").stream()
            .map(String::strip)
            .filter(line -> line.contains("-->"))
            .toList();
    assertThat(drawn).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(arrows());
  }

  @Test
  void everyPackage_isOnThePageWithItsFolder() throws IOException {
    assertThat(rooms().keySet()).containsExactlyInAnyOrderElementsOf(packages());
    for (Matcher room : roomLines()) {
      assertThat(room.group(2)).isEqualTo(FOLDER + "/" + room.group(1).replace('.', '/'));
    }
  }

  /** What the page says of a package is how its package-info begins, names of classes left out. */
  @Test
  void meaningOfEachPackage_isTheBeginningOfItsPackageInfo() {
    rooms()
        .forEach(
            (name, meaning) ->
                assertThat(packageInfo(name))
                    .as("package-info of %s", name)
                    .startsWith(plain(meaning)));
  }

  @Test
  void analyses_standInTheOrderOfTheNightWithTheTablesOfTheRegistry() {
    var expected =
        Analyses.ALL.stream().map(a -> a.name() + ": " + read(a) + " -> " + written(a)).toList();
    var names = Analyses.ALL.stream().map(Analysis::name).toList();
    var found =
        steps().stream()
            .filter(step -> names.contains(step.group(1)))
            .map(s -> s.group(1) + ": " + quoted(s.group(2)) + " -> " + quoted(s.group(3)))
            .toList();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void stepsOfTheNight_writeEveryTableAndNameNoOther() {
    var written = new TreeSet<String>();
    var named = new TreeSet<String>();
    for (Matcher step : steps()) {
      named.addAll(quoted(step.group(2)));
      written.addAll(quoted(step.group(3)));
    }
    named.addAll(written);
    var tables = new HashSet<>(named(AllTables.PUBLISHED));
    tables.addAll(named(AllTables.ARTICLE_STORES));
    tables.add(AllTables.ANNOTATIONS.name());
    tables.add(AllTables.RUNS.name());
    assertThat(written).containsExactlyInAnyOrderElementsOf(tables);
    tables.add(WikiNames.SCHEMA.name());
    assertThat(tables).containsAll(named);
  }

  /** The table of imports, of which only the packages at the top are looked at. */
  private static TreeSet<String> arrows() {
    var arrows = new TreeSet<String>();
    RoomImports.allowed()
        .forEach(
            (from, rooms) ->
                rooms.stream()
                    .filter(to -> !top(to).equals(top(from)))
                    .forEach(to -> arrows.add(top(from) + " --> " + top(to))));
    return arrows;
  }

  private static String top(String room) {
    return room.isEmpty() ? "Dateline" : room.replaceFirst("\\..*", "");
  }

  private static List<String> packages() throws IOException {
    Path root = Pages.ROOT.resolve(FOLDER);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> root.relativize(file.getParent()).toString())
          .filter(folder -> !folder.isEmpty())
          .map(folder -> folder.replace(java.io.File.separatorChar, '.'))
          .distinct()
          .toList();
    }
  }

  private static Map<String, String> rooms() {
    return roomLines().stream()
        .collect(
            Collectors.toMap(
                room -> room.group(1), room -> room.group(3), (a, b) -> a, TreeMap::new));
  }

  private static List<Matcher> roomLines() {
    return matching(ROOM);
  }

  private static List<Matcher> steps() {
    return matching(STEP);
  }

  private static List<Matcher> matching(Pattern pattern) {
    return Pages.prose(PAGE).stream().map(pattern::matcher).filter(Matcher::matches).toList();
  }

  private static String packageInfo(String name) {
    Path file = Pages.ROOT.resolve(FOLDER).resolve(name.replace('.', '/') + "/package-info.java");
    var comment =
        Pages.lines(file).stream()
            .takeWhile(line -> !line.startsWith("package "))
            .map(line -> line.replaceFirst("^(?:/\\*\\*| \\*/| \\*)\\s*", "").replace("*/", ""))
            .collect(Collectors.joining(" "));
    return plain(
        comment
            .replaceAll("\\{@link [\\w.]*?(\\w+)\\}", "$1")
            .replaceAll("\\{@code ([^}]*)\\}", "$1"));
  }

  /** Without quotes, brackets that hold only names of classes, and line breaks. */
  private static String plain(String text) {
    return text.replace("`", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" \\([A-Z]\\w+(?:, [A-Z]\\w+)*\\)", "")
        .strip();
  }

  private static List<String> read(Analysis<?> analysis) {
    return Stream.concat(named(analysis.inputs()).stream(), kept(analysis)).toList();
  }

  private static List<String> written(Analysis<?> analysis) {
    return Stream.concat(kept(analysis), named(analysis.outputs()).stream()).toList();
  }

  private static Stream<String> kept(Analysis<?> analysis) {
    return analysis.kept().stream().map(part -> part.store().name());
  }

  private static List<String> named(List<TableSchema> tables) {
    return tables.stream().map(TableSchema::name).toList();
  }

  private static List<String> quoted(String cell) {
    var names = new ArrayList<String>();
    Matcher name = QUOTED.matcher(cell);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }
}
