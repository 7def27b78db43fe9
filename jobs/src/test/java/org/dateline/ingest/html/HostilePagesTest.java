package org.dateline.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Pages made to exhaust the stack or the clock; a test that takes minutes has failed. */
class HostilePagesTest {
  private static final String PARAGRAPH =
      "<p>The ferry to the northern islands will stop running in March, the port authority said.</p>";
  private static final List<String> PIECES =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<table>",
          "<tr><td>",
          "</table>",
          "<a href='/x'>",
          "</a>",
          "<ul><li>",
          "</ul>",
          "<article>",
          "<br>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "&#xD800;",
          "<h1>Ferry</h1>",
          "<template>",
          "<svg>",
          "<select><option>",
          "\0",
          "<script type='application/ld+json'>",
          "{\"@type\":\"NewsArticle\",\"author\":",
          "[[[",
          "}",
          "<meta property='og:title' content='",
          "'>",
          PARAGRAPH);

  private static List<String> paragraphs(String html) {
    return HtmlArticle.of(html, "https://courier.example/ferry").paragraphs();
  }

  @Test
  void deepNesting_isRead() {
    for (String tag :
        List.of("<div>", "<b>", "<span>", "<ul><li>", "<table><tr><td>", "<article>")) {
      assertThat(paragraphs(tag.repeat(10_000) + PARAGRAPH.repeat(3))).hasSize(3);
    }
  }

  @Test
  void largePage_isRead() {
    assertThat(paragraphs(PARAGRAPH.repeat(200_000))).hasSize(200_000);
    assertThat(paragraphs("<p>" + "ferry ".repeat(3_000_000))).hasSize(1);
  }

  @Test
  void unclosedTags_areRead() {
    assertThat(paragraphs("<div><p><b><i>" + PARAGRAPH + "<div><a href='/x'><li>")).hasSize(1);
  }

  @Test
  void deepJson_isIgnored() {
    var json = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>";
    assertThat(paragraphs(json + PARAGRAPH)).hasSize(1);
  }

  @Test
  void thousandsOfTimesAndBylines_areRead() {
    var page = "<h1>Ferry</h1>" + "<div class='byline'><time>x</time></div>".repeat(50_000);
    assertThat(paragraphs(page + PARAGRAPH)).hasSize(1);
  }

  @Property(tries = 300)
  void anyPieces_areReadWithoutFailure(@ForAll @Size(max = 60) List<Integer> picks) {
    var page = new StringBuilder();
    picks.forEach(pick -> page.append(PIECES.get(Math.floorMod(pick, PIECES.size()))));
    assertThat(paragraphs(page.toString())).allMatch(paragraph -> !paragraph.isBlank());
  }
}
