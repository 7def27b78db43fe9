package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.dateline.table.ArticleNote;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEndingTest {
  private static final String STORY = "The quay opened on Monday, and the mayor";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "… [+1234 chars]",
        "... [1234 chars]",
        "[+7 chars]",
        " […]",
        " [...]",
        " (...)",
        " [ … ] »",
        "… Read more",
        "... Continue reading The quay opens →",
        "… (more…)",
        "... more »",
        " (more)",
        " (MORE)",
        " --more--",
        " Continued on page A4",
        "… Weiterlesen",
        "… Lire la suite",
        "… Leer más",
        "…阅读全文",
        " […] The post The quay opens appeared first on Harbour Times.",
      })
  void markThatMoreFollows_isCutAndNoted(String mark) {
    assertThat(TextEnding.of(List.of("Before.", STORY + mark)))
        .isEqualTo(new TextEnding(List.of("Before.", STORY), ArticleNote.TRUNCATED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more",
        "Continue reading",
        "[…]",
        "Subscribe to continue reading",
        "To continue reading, log in or subscribe.",
        "This article is for subscribers only.",
      })
  void paragraphThatSaysSo_isCutBehindAnUnfinishedSentence(String mark) {
    assertThat(TextEnding.of(List.of("Before.", STORY, mark)))
        .isEqualTo(new TextEnding(List.of("Before.", STORY), ArticleNote.TRUNCATED));
  }

  @Test
  void oneShortParagraphWithALinkOrAnEllipsis_isATeaser() {
    assertThat(TextEnding.of(List.of("The quay opened.", "Read more")))
        .isEqualTo(new TextEnding(List.of("The quay opened."), ArticleNote.TEASER));
    assertThat(TextEnding.of(List.of(STORY + "...")))
        .isEqualTo(new TextEnding(List.of(STORY + "..."), ArticleNote.TEASER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She wanted the book… more.",
        "She said “the quay [...] is open” and left.",
        "It opened [+12 chars] on Monday.",
        "They asked for more",
        "She took the book... and read it.",
        "The reader wants to continue reading.",
        "Nobody knows what the harbour will be like...",
      })
  void endOfAWholeStory_staysAsItIs(String end) {
    var story = List.of("The quay opened.", "The mayor came.", end);
    assertThat(TextEnding.of(story)).isEqualTo(new TextEnding(story, null));
  }

  @Test
  void linkBelowAWholeStory_isNoSignOfACut() {
    var story = List.of("The quay opened.", "The mayor came.", "Read more");
    assertThat(TextEnding.of(story).note()).isNull();
    var credited =
        List.of("The quay opened on Monday at noon.", "(With reports from Oslo)", "Read more");
    assertThat(TextEnding.of(credited).note()).isNull();
    var headed = List.of("The quay opened on Monday at noon", "Continue reading:");
    assertThat(TextEnding.of(headed).note()).isNull();
  }

  @Test
  void hostileText_endsQuickly() {
    for (String part : List.of("… ", "[", "the post ", " more", "...", "read more ")) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> TextEnding.of(List.of(part.repeat(200_000))));
    }
  }
}
