package org.dateline.ingest.html.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ingest.html.HtmlArticle;
import org.junit.jupiter.api.Test;

/** Stories in elements whose names speak of something else. */
class SecondOpinionTest {
  private static final List<String> STORY =
      List.of(
          "The choir of Kessby sang for the last time on Sunday, ninety-one years after it was"
              + " founded in the back room of a bakery.",
          "Its leader, Ruth Annan, said that of the forty voices of her youth seven were left, and"
              + " that none of the seven could reach the high notes.",
          "The church was full for the first time in years; some who had moved away came back by"
              + " the night train.");

  private static final String PROSE = "<p>" + String.join("</p><p>", STORY) + "</p>";

  private static List<String> paragraphs(String page) {
    return HtmlArticle.of("<html><body><h1>Last song</h1>" + page + "</body></html>", null)
        .paragraphs();
  }

  @Test
  void storyBehindAPaywallsName_isReadThoughCommentsAreLonger() {
    var comments =
        "<div class='comments'>"
            + ("<p>" + "I sang there as a boy. ".repeat(20) + "</p>").repeat(9);
    assertThat(
            paragraphs("<div class='paywall-container'>" + PROSE + "</div>" + comments + "</div>"))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void storyInAPromotedNode_isNoPromotion() {
    assertThat(paragraphs("<article class='node node--promoted'>" + PROSE + "</article>"))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void storyInAFieldWithAHiddenLabel_isNotHidden() {
    var page = "<div class='field field--text field--label-hidden'>%s</div><div>%s</div>";
    assertThat(paragraphs(page.formatted(PROSE, ("<p>" + "x".repeat(70) + "</p>").repeat(3))))
        .containsAll(STORY);
  }

  @Test
  void storyInSlidesOfAGallery_isReadIfThereIsNoOther() {
    var slides =
        "<div class='gallery-item'><p>"
            + String.join("</p></div><div class='gallery-item'><p>", STORY);
    assertThat(paragraphs("<div>" + slides + "</p></div></div>")).containsExactlyElementsOf(STORY);
  }

  @Test
  void storyWithoutScripts_isReadIfThePageHasNoOther() {
    assertThat(paragraphs("<div class='post'><noscript>" + PROSE + "</noscript></div>"))
        .containsExactlyElementsOf(STORY);
    assertThat(
            paragraphs(
                "<div>"
                    + PROSE
                    + "</div><noscript><p>Turn scripts on to see this page as"
                    + " we meant it to be seen, with pictures and sound.</p></noscript>"))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void furnitureNamesOfOtherLanguages_areKnown() {
    var page =
        PROSE
            + "<div class='%s'><p>"
            + "The pupils of the school sold cake at the door. ".repeat(2)
            + "</p></div>";
    for (String name :
        List.of(
            "bildunterschrift",
            "lire-aussi",
            "pie-foto",
            "czytaj-takze",
            "didascalia",
            "nyhetsbrev")) {
      assertThat(paragraphs(page.formatted(name))).as(name).containsExactlyElementsOf(STORY);
    }
  }

  @Test
  void paragraphThatIsMostlyALink_staysWhereItSaysMore() {
    var page =
        PROSE
            + "<p>The choir was followed by <a href='/a'>the brass band of Norvik with its forty"
            + " players and two drums from the old navy</a> on Sunday night.</p>"
            + "<p>It played until the lamps were put out at eleven, and nobody left before that.</p>";
    assertThat(paragraphs(page)).hasSize(5);
  }

  @Test
  void bodyInMetadataWithEntities_agreesWithThePage() {
    var metadata =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>"
            .formatted(String.join(" ", STORY).replace("e", "&#101;"));
    assertThat(paragraphs(metadata + "<div>" + PROSE + "</div>")).containsExactlyElementsOf(STORY);
  }
}
