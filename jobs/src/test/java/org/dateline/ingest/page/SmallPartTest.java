package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.story.ChromeFilter;
import org.dateline.ingest.story.StoryText;
import org.dateline.table.ArticleNote;
import org.junit.jupiter.api.Test;

/** What is said of a page that holds more than its article. */
class SmallPartTest {
  private static final String STORY =
      "<article><h1>Bridge opened</h1><p>The bridge over the Kess opened on Monday, two years late,"
          + " with a speech by the mayor.</p><p>Some two hundred people came, and a brass band played"
          + " until it rained.</p><p>The old ferry makes its last trip on Sunday at noon.</p></article>";

  private static Draft draft(String around) throws UnreadableRecord {
    return HtmlPage.read("<html><body>" + STORY + around + "</body></html>", null);
  }

  private static ArticleNote note(Draft draft) {
    return StoryText.of(draft, new ChromeFilter(List.of())).note();
  }

  @Test
  void charactersRead_areThoseThePageShows() throws UnreadableRecord {
    Draft draft =
        draft("<div class='menu'>Front page  |\n Sport</div><script>var hidden = 1;</script>");
    // The headline, "Front page | Sport" and three paragraphs.
    assertThat(draft.charactersRead())
        .isEqualTo(
            "Bridge opened".length() + "Front page | Sport".length() + draft.text().length() - 4);
  }

  @Test
  void littleOfARichPage_isNoted() throws UnreadableRecord {
    String report =
        "The bridge over the Kess opened on Monday, two years late, with a speech by the mayor, and"
            + " some two hundred people came to see it, though it rained all morning. ";
    String other = "Another report on something else stands here. ";
    Draft draft =
        HtmlPage.read(
            "<html><head><title>Bridge opened</title></head><body>"
                + marked("Bridge opened", report.repeat(5))
                + marked("Elsewhere", other.repeat(15)).repeat(25)
                + "</body></html>",
            null);
    assertThat(draft.text()).doesNotContain("Another");
    assertThat(note(draft)).isEqualTo(ArticleNote.SMALL_PART);
  }

  private static String marked(String title, String text) {
    return "<article><h1>%s</h1><div itemprop='articleBody'><p>%s</p></div></article>"
        .formatted(title, text);
  }

  @Test
  void menusAndComments_areNoRunningText() throws UnreadableRecord {
    var menu =
        "<nav>"
            + "<a href='/x'>A section of the paper with a long name indeed</a> ".repeat(200)
            + "</nav>";
    var comments =
        "<div class='comments'>"
            + ("<p>" + "I was there and it did rain. ".repeat(9) + "</p>").repeat(40)
            + "</div>";
    assertThat(note(draft(menu + comments))).isNull();
  }
}
