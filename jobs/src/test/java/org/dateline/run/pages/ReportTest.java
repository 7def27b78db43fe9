package org.dateline.run.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a run whose every text is made to break out of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTest {
  private static final List<String> TEXTS = HostileTexts.of(200);
  private static final Map<String, String> WANTED =
      Map.of("report.entities", "200", "report.pairs", "200", "report.stories", "50");

  @TempDir static Path folder;
  private Path report;

  @BeforeAll
  void writeReport() throws Exception {
    report = RunOfTexts.report(TEXTS, WANTED, folder);
  }

  @Test
  void everyEntity_hasAPageWithItsNameWhole() throws IOException {
    Set<String> titles = new HashSet<>();
    for (Path page : pages("entities")) {
      titles.add(parse(page).selectFirst("h1").wholeText());
    }
    assertThat(titles).containsExactlyInAnyOrderElementsOf(new HashSet<>(TEXTS));
  }

  @Test
  void everyPage_hasOurScriptsOnlyAndNothingThatABrowserRuns() throws IOException {
    for (Path page : pages("")) {
      Document html = parse(page);
      assertThat(html.select("script"))
          .as(page.toString())
          .allSatisfy(
              script -> {
                assertThat(script.attr("src")).matches("(\\.\\./)?(data|assets)/[a-z0-9/.-]+\\.js");
                assertThat(script.data()).isEmpty();
              });
      assertThat(html.select("iframe, object, embed, form, base, style, img, math"))
          .as(page.toString())
          .isEmpty();
      for (Element element : html.getAllElements()) {
        assertThat(element.attributes().asList())
            .as(page + ": " + element.tagName())
            .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      }
      assertThat(html.select("a[href]"))
          .as(page.toString())
          .allSatisfy(
              link ->
                  assertThat(link.attr("href"))
                      .matches("(?s)https?://.*|#main|(\\.\\./)?[a-z]+(/[a-z0-9-]+)?\\.html"));
    }
  }

  @Test
  void everyLinkInside_leadsToAPage() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (Path page : pages("")) {
      for (Element link : parse(page).select("a[href]:not([target])")) {
        String target = link.attr("href");
        if (!target.startsWith("#") && !Files.exists(page.resolveSibling(target).normalize())) {
          broken.add(page.getFileName() + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyShard_isDataThatNoTextEnds() throws IOException {
    Set<String> words = new HashSet<>();
    for (Path shard : files("data", ".js")) {
      String script = Files.readString(shard);
      assertThat(script).as(shard.toString()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
      if (script.startsWith("DATELINE.texts(")) {
        JsonNode articles =
            JsonMapper.builder().build().readTree(script.substring(15, script.length() - 3));
        for (JsonNode article : articles) {
          article.path("words").forEach(one -> words.add(one.asText()));
          assertThat(article.path("url").asText("https://")).startsWithIgnoringCase("http");
        }
      }
    }
    assertThat(words)
        .containsAll(TEXTS.stream().map(text -> text.replaceAll("\\s+", " ")).toList());
  }

  private static String json(String script) {
    return script.substring(script.indexOf(" = {", script.indexOf('\n')) + 3, script.length() - 2);
  }

  @Test
  void everyFigure_isInTheDataOfItsPage() throws IOException {
    for (Path page : pages("entities")) {
      Path shard =
          report
              .resolve("data")
              .resolve(report.relativize(page).toString().replace(".html", ".js"));
      JsonNode data = JsonMapper.builder().build().readTree(json(Files.readString(shard)));
      for (Element figure : parse(page).select("button.figure")) {
        String key = figure.attr("data-figure");
        assertThat(key.startsWith("period:") || data.path("figures").has(key)).as(key).isTrue();
      }
    }
  }

  @Test
  void withoutSentences_noneIsQuoted() throws Exception {
    Path silent =
        RunOfTexts.report(
            List.of("Sighted in no page", "Nor this one"),
            Map.of("report.sentences", "false"),
            folder.resolve("silent"));
    for (Path shard : filesOf(silent, "data/texts", ".js")) {
      assertThat(Files.readString(shard)).doesNotContain("\"words\"");
    }
  }

  @Test
  void writtenAgain_theSameBytes() throws Exception {
    Path again = RunOfTexts.report(TEXTS, WANTED, folder.resolve("again"));
    for (Path file : files("", "")) {
      assertThat(again.resolve(report.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  private List<Path> pages(String below) throws IOException {
    return files(below, ".html");
  }

  private List<Path> files(String below, String ending) throws IOException {
    return filesOf(report, below, ending);
  }

  private static List<Path> filesOf(Path report, String below, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(report.resolve(below))) {
      List<Path> found =
          files
              .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
              .sorted()
              .toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  private static Document parse(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page));
  }
}
