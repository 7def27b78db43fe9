package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.testing.Pages;
import org.junit.jupiter.api.Test;

/** Whatever a page links to or names is there: files, headings, classes, methods of tests. */
class PageLinksTest {
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]*+(?:\\[[^\\[\\]]*+\\][^\\[\\]]*+)*+)\\]\\(([^()\\s]++)\\)");
  private static final Pattern CLASS = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

  /** A link: the page it stands on, its words and where it leads. */
  private record Link(Path page, String words, String target) {
    Path file() {
      String path = target.replaceFirst("#.*", "");
      return path.isEmpty() ? page : page.resolveSibling(path).normalize();
    }

    String heading() {
      return target.contains("#") ? target.replaceFirst("[^#]*#", "") : "";
    }

    @Override
    public String toString() {
      return "%s: [%s](%s)".formatted(page, words, target);
    }
  }

  @Test
  void everyLink_leadsToAFile() {
    assertThat(links()).filteredOn(link -> !Files.exists(link.file())).isEmpty();
  }

  @Test
  void everyLinkToAHeading_leadsToOne() {
    assertThat(links())
        .filteredOn(link -> link.file().toString().endsWith(".md") && !link.heading().isEmpty())
        .filteredOn(link -> !headings(link.file()).contains(link.heading()))
        .isEmpty();
  }

  /** `Class` links to Class.java, `Class.method` to a Class.java that has the method. */
  @Test
  void everyLinkToAClass_leadsToTheClassAndTheMethodItNames() {
    var toClasses = links().stream().filter(link -> link.target().endsWith(".java")).toList();
    assertThat(toClasses).isNotEmpty();
    for (Link link : toClasses) {
      Matcher name = CLASS.matcher(link.words());
      assertThat(name.matches()).as("%s names a class", link).isTrue();
      assertThat(link.file().getFileName()).as("%s", link).hasToString(name.group(1) + ".java");
      if (name.group(2) != null) {
        assertThat(String.join("\n", Pages.lines(link.file())))
            .as("%s", link)
            .containsPattern("\\b" + name.group(2) + "\\(");
      }
    }
  }

  /**
   * Pages that say where to change what. The example of an analysis is one that is not there, and
   * the examples of names begin with those that are gone.
   */
  @Test
  void everyClassNamedByThePagesForContributors_exists() throws IOException {
    var classes = classes();
    for (String page : List.of("CONTRIBUTING.md", "docs/architecture.md", "docs/one-article.md")) {
      String prose = String.join(" ", Pages.prose(Pages.ROOT.resolve(page)));
      Matcher name = CLASS.matcher(prose.replaceAll("## Names and sentences.*?(?= ## )", ""));
      while (name.find()) {
        if (name.group(1).matches("[A-Z]\\w*[a-z]\\w*") && !name.group(1).startsWith("Quotation")) {
          assertThat(classes.containsKey(name.group(1))).as("%s: %s", page, name.group()).isTrue();
        }
        if (classes.containsKey(name.group(1)) && name.group(2) != null) {
          assertThat(String.join("\n", Pages.lines(classes.get(name.group(1)))))
              .as("%s: %s", page, name.group())
              .containsPattern("\\b" + name.group(2) + "\\(");
        }
      }
    }
  }

  private static Map<String, Path> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("jobs/src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  Function.identity(),
                  (first, second) -> first));
    }
  }

  private static List<Link> links() {
    var links = new ArrayList<Link>();
    for (Path page : Pages.all()) {
      Matcher link = LINK.matcher(String.join(" ", Pages.prose(page)));
      while (link.find()) {
        if (!ELSEWHERE.matcher(link.group(2)).matches()) {
          links.add(new Link(page, link.group(1), link.group(2)));
        }
      }
    }
    return links;
  }

  /** The anchors that GitHub gives to a page's headings. */
  private static Set<String> headings(Path page) {
    var anchors = new HashSet<String>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : Files.exists(page) ? Pages.prose(page) : List.<String>of()) {
      if (line.matches("#{1,6} .*")) {
        String anchor = anchor(line.replaceFirst("#+ ", ""));
        int before = seen.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? anchor : anchor + "-" + before);
      }
    }
    return anchors;
  }

  private static String anchor(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
        .replace(' ', '-');
  }
}
