package org.dateline.ingest.html.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.ingest.html.HtmlArticle;
import org.junit.jupiter.api.Test;

/** What stands between headline and story, and stories in several boxes. */
class OpeningTest {
  private static final String LEAD =
      "The harbour of Kessby gets a third quay, and the fishermen who fought it for nine years will"
          + " be paid.";
  private static final List<String> BODY =
      List.of(
          "The council voted for the plan on Tuesday night, after a debate that lasted five hours"
              + " and was twice broken off.",
          "Work begins in spring, said the harbour master, Olaf Renn, and will cost some forty"
              + " million over three years, most of it paid by the state.",
          "The fishermen get a hall of their own in return, with ice, a crane and room for twelve"
              + " boats, as their speaker Ida Marsh had asked.",
          "The old quay, built in 1911, stays as it is, and a path for walkers will lead from it to"
              + " the lighthouse.");

  private static String body() {
    return "<div class='body-copy'><p>" + String.join("</p><p>", BODY) + "</p></div>";
  }

  private static List<String> paragraphs(String page) {
    return HtmlArticle.of("<html><body>" + page + "</body></html>", null).paragraphs();
  }

  private static List<String> leadAndBody() {
    return Stream.concat(Stream.of(LEAD), BODY.stream()).toList();
  }

  @Test
  void standfirstInHeader_opensTheStory() {
    var page = "<article><header><h1>Third quay</h1><p>" + LEAD + "</p></header>" + body();
    assertThat(paragraphs(page)).containsExactlyElementsOf(leadAndBody());
  }

  @Test
  void standfirstAsHeading_opensTheStory() {
    var page = "<div><div><h1>Third quay</h1><h2>" + LEAD + "</h2></div>" + body() + "</div>";
    assertThat(paragraphs(page)).containsExactlyElementsOf(leadAndBody());
  }

  @Test
  void standfirstNamedTeaser_isTheStorysOwnUnlessItLeadsElsewhere() {
    var own = "<div><h1>Third quay</h1><div class='teaser-text'><p>" + LEAD + "</p></div>";
    assertThat(paragraphs(own + body() + "</div>")).containsExactlyElementsOf(leadAndBody());
    var other =
        "<div><h1>Third quay</h1><div class='teaser-text'><p>"
            + LEAD
            + " <a href='/x'>To the report</a></p></div>";
    assertThat(paragraphs(other + body() + "</div>")).containsExactlyElementsOf(BODY);
  }

  @Test
  void longStandfirst_doesNotStandForTheStory() {
    var longLead = LEAD + " " + LEAD.replace("Kessby", "Norvik") + " " + LEAD + " " + LEAD;
    var page = "<div><h1>Third quay</h1><div class='intro'><p>" + longLead + "</p></div>" + body();
    assertThat(paragraphs(page)).startsWith(longLead).containsAll(BODY);
  }

  @Test
  void storyInTwoBoxes_isReadWhole() {
    var page =
        "<h1>Third quay</h1><div class='row'><div class='col'><p>%s</p><p>%s</p></div></div>"
            + "<div class='row'><div class='ad'>Advert</div></div>"
            + "<div class='row'><div class='col'><p>%s</p><p>%s</p><p>%s</p></div></div>";
    assertThat(paragraphs(page.formatted(LEAD, BODY.get(0), BODY.get(1), BODY.get(2), BODY.get(3))))
        .containsExactlyElementsOf(leadAndBody());
  }

  @Test
  void datesLabelsAndRepetitionsBelowTheHeadline_areLeftOut() {
    var page =
        "<div><h1>Third quay</h1><div>Kessby Harbour Courier, 4 May 2021, 17:45, read in 3 min"
            + "</div><div>Local</div><p>"
            + LEAD
            + "</p><div class='body-copy'><p>"
            + LEAD
            + "</p><p>"
            + String.join("</p><p>", BODY)
            + "</p></div></div>";
    assertThat(paragraphs(page)).containsExactlyElementsOf(leadAndBody());
  }
}
