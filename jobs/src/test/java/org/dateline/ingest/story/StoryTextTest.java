package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ingest.record.Draft;
import org.junit.jupiter.api.Test;

class StoryTextTest {
  private static final ChromeFilter CHROME = new ChromeFilter(List.of());
  private static final String FIRST =
      "The harbour council voted nine to two on Monday for a new quay in the old basin.";
  private static final String SECOND = "Work begins in spring, the mayor said after the vote.";

  @Test
  void htmlAndEntities_leaveTheirWords() {
    assertThat(
            text(
                """
                <p>The <b>council</b> voted for <a href="/q">Smith &amp; Sons</a>.</p>
                <script>track("x < 1");</script><!-- ad --><p>Work begins in spring.</p>"""))
        .isEqualTo("The council voted for Smith & Sons.\n\nWork begins in spring.");
  }

  @Test
  void comparisonsAndAngleBrackets_areNoTags() {
    assertThat(text("If a < b and b > c, the quay floods. <crowd cheers> So it was in 1953."))
        .isEqualTo("If a < b and b > c, the quay floods. <crowd cheers> So it was in 1953.");
  }

  @Test
  void markdownMarks_goAndTheWordsStay() {
    assertThat(
            text(
                """
                ![The quay](https://img.example/1.jpg)

                ### Nine to two

                **The council** voted for the [new quay](https://a.example/q_(old)?x \"q\") and *not* the old one.

                ---

                > It will snake_case_d 2*3*4, said __the mayor__."""))
        .isEqualTo(
            "Nine to two\n\nThe council voted for the new quay and not the old one.\n\n"
                + "It will snake_case_d 2*3*4, said the mayor.");
  }

  @Test
  void lineIsAParagraph_asScrapersWrite() {
    assertThat(text(FIRST + "\n" + SECOND)).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(text(FIRST + "\r\n\r\n\r\n" + SECOND + "\r\n")).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void hardWrappedText_isJoinedUpToTheBlankLine() {
    String wrapped =
        """
        The harbour council voted nine to two on Monday evening for a
        new quay in the old basin, ending a quarrel that had lasted for
        eleven years and cost the town two mayors and a good part of
        its fishing fleet.

        Work begins in spring, the mayor said after the vote, and will
        take until the year after next if the winter is kind.
        """;
    assertThat(text(wrapped))
        .isEqualTo(
            "The harbour council voted nine to two on Monday evening for a new quay in the old"
                + " basin, ending a quarrel that had lasted for eleven years and cost the town two"
                + " mayors and a good part of its fishing fleet.\n\nWork begins in spring, the"
                + " mayor said after the vote, and will take until the year after next if the"
                + " winter is kind.");
  }

  @Test
  void charactersOfAWrongDecoding_areRepaired() {
    assertThat(text("The mayor\u2019s vote, the mayor\u00e2\u0080\u0099s and the mayor\u0092s."))
        .isEqualTo("The mayor’s vote, the mayor’s and the mayor’s.");
    assertThat(text("A\u00a0quay\u200b with\u0000 hidden\ufeff marks\ud800 in it."))
        .isEqualTo("A quay with hidden marks\ufffd in it.");
  }

  @Test
  void headlineAboveTheStory_becomesTheTitleOfAPlainText() {
    var story =
        StoryText.of(Draft.ofText("Council votes for quay\n\n" + FIRST + "\n" + SECOND), CHROME);
    assertThat(story.title()).isEqualTo("Council votes for quay");
    assertThat(story.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void storyThatBeginsWithASentence_hasNoTitle() {
    var story = StoryText.of(Draft.ofText(SECOND + "\n" + FIRST), CHROME);
    assertThat(story.title()).isNull();
    assertThat(story.text()).startsWith(SECOND);
  }

  @Test
  void titleBylineAndMasthead_areNotRepeatedInTheText() {
    var draft =
        draft(
            "Council votes for “quay”",
            "The Harbour Times",
            List.of(),
            "Council Votes for \"Quay\"\nBy Ann Roe and Ben Doe\nThe Harbour Times\n" + FIRST);
    var story = StoryText.of(draft, CHROME);
    assertThat(story.text()).isEqualTo(FIRST);
    assertThat(story.authors()).containsExactly("Ann Roe", "Ben Doe");
  }

  @Test
  void nameAboveTheMasthead_isTheAuthor() {
    var story =
        StoryText.of(
            draft(null, "USA TODAY", List.of(), "Ann Roe\n\nUSA TODAY\n\n" + FIRST), CHROME);
    assertThat(story.authors()).containsExactly("Ann Roe");
    assertThat(story.text()).isEqualTo(FIRST);
  }

  @Test
  void givenAuthor_winsOverTheChineseByline() {
    var story = StoryText.of(draft("题", "报", List.of("港口实验室"), "作者：小林\n编辑：小云\n\n港口今天开放。"), CHROME);
    assertThat(story.authors()).containsExactly("港口实验室");
    assertThat(story.text()).isEqualTo("港口今天开放。");
  }

  @Test
  void chineseByline_isTheAuthorWhereNoneIsGiven() {
    var story = StoryText.of(draft("题", "报", List.of(), "作者：小林\n\n港口今天开放。"), CHROME);
    assertThat(story.authors()).containsExactly("小林");
  }

  @Test
  void authorsBiographyBelow_isNoStory() {
    var story =
        StoryText.of(
            draft(
                null,
                null,
                List.of("Ann Roe"),
                FIRST
                    + "\n\nAnn Roe is a harbour columnist for this paper.\n\n"
                    + "Ben Doe is a witness in the case."),
            CHROME);
    assertThat(story.text()).isEqualTo(FIRST + "\n\nBen Doe is a witness in the case.");
  }

  @Test
  void biographyBehindABullet_isNoStory() {
    assertThat(text(FIRST + "\n\n• Ann Roe is a columnist and keeps a boat.")).isEqualTo(FIRST);
    String list = FIRST + "\n\n• Ben Doe is mayor.\n\n• Ann Roe is an editor of the Times.";
    assertThat(text(list)).isEqualTo(list);
  }

  @Test
  void firstSentenceThatMadeTheTitle_stays() {
    var story = StoryText.of(draft("港口今天重新开放", "报", List.of(), "港口今天重新开放。\n\n渡轮秋季停运。"), CHROME);
    assertThat(story.text()).isEqualTo("港口今天重新开放。\n\n渡轮秋季停运。");
  }

  private static Draft draft(String title, String source, List<String> authors, String text) {
    return new Draft(title, text, source, null, null, authors, null, List.of(), false, false, null);
  }

  private static String text(String text) {
    return String.join(
        "\n\n", StoryText.of(draft(null, null, List.of(), text), CHROME).paragraphs());
  }
}
