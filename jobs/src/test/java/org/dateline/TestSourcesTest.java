package org.dateline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.testing.Pages;
import org.junit.jupiter.api.Test;

/** How tests are laid out, so that they are found. */
class TestSourcesTest {
  private static final Path SOURCES = Pages.ROOT.resolve("jobs/src");
  private static final Path MAIN = SOURCES.resolve("main/java");
  private static final Path TESTS = SOURCES.resolve("test/java");

  /** Tests of a package that is flat on purpose lie in one folder, as their classes do. */
  @Test
  void folders_holdAtMost24FilesOrAreFlatInMainToo() throws IOException {
    Map<Path, Long> inMain = sizes(MAIN);
    Map<Path, Long> sizes = sizes(TESTS);
    sizes.keySet().removeIf(folder -> inMain.getOrDefault(folder, 0L) > 24);
    assertThat(sizes).isNotEmpty();
    assertThat(sizes).allSatisfy((folder, size) -> assertThat(size).isLessThanOrEqualTo(24));
  }

  private static Map<Path, Long> sizes(Path sources) throws IOException {
    return javaFiles(sources).stream()
        .collect(groupingBy(file -> sources.relativize(file.getParent()), counting()));
  }

  @Test
  void testsNamedAsAClass_lieInItsPackage() throws IOException {
    Map<String, Path> packages =
        javaFiles(MAIN).stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(toMap(TestSourcesTest::name, file -> MAIN.relativize(file.getParent())));
    var elsewhere = new ArrayList<String>();
    for (Path test : javaFiles(TESTS)) {
      if (!name(test).endsWith("Test")) {
        continue;
      }
      Path expected = packages.get(name(test).replaceAll("Test$", ""));
      if (expected != null && !TESTS.relativize(test.getParent()).equals(expected)) {
        elsewhere.add(test + ": expected in " + expected);
      }
    }
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void settings_areMadeByNameAndBoundAsARunsAre() throws IOException {
    var positional = Pattern.compile("new\\s+(\\w+\\.)*\\w*Params\\(");
    var found = new ArrayList<Path>();
    for (Path folder : List.of(TESTS, SOURCES.resolve("bench/java"))) {
      for (Path file : javaFiles(folder)) {
        if (positional.matcher(Files.readString(file)).find()) {
          found.add(file);
        }
      }
    }
    assertThat(found).as("expected Params.of(…, \"key=value\")").isEmpty();
  }

  /** A statistic's Javadoc says its range; the folder of pair statistics holds nothing else. */
  @Test
  void everyStatistic_hasATestNamedAsItself() throws IOException {
    Path analyses = MAIN.resolve("org/dateline/analysis");
    var without = new ArrayList<Path>();
    int statistics = 0;
    for (Path file : javaFiles(analyses)) {
      boolean statistic =
          Files.readString(file).contains("<p>Range:")
              || file.getParent().endsWith("cooccurrence/statistic")
              || file.getParent().endsWith("significance");
      if (statistic && !file.endsWith("package-info.java")) {
        statistics++;
        Path test = TESTS.resolve(MAIN.relativize(file)).resolveSibling(name(file) + "Test.java");
        if (!Files.exists(test)) {
          without.add(file);
        }
      }
    }
    assertThat(statistics).isGreaterThan(10);
    assertThat(without).isEmpty();
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
