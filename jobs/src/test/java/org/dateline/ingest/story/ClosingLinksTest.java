package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingLinksTest {
  private static final List<String> STORY =
      List.of(
          "The harbour council voted nine to two on Monday evening for a new quay in the old basin,"
              + " ending a quarrel that had lasted for eleven years and cost the town two mayors.",
          "Work begins in spring, the mayor said after the vote, and will take until the year after"
              + " next if the winter is kind and the money from the capital comes in time.",
          "Until then the ferries keep to the western pier, which was built for a third as many"
              + " passengers and has to be closed whenever the wind turns to the north.");
  private static final List<String> HEADLINES =
      List.of(
          "Ferry line to close in autumn after ninety years",
          "Fishermen sue the port over the lost harvest",
          "“We knew”: captain testifies about the storm");

  @Test
  void headlinesBelowTheStory_go() {
    assertThat(rest(HEADLINES)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fährlinie schließt im Herbst nach neunzig Jahren|Fischer verklagen den Hafen wegen der"
            + " Ernte|Was der Kapitän über den Sturm wusste",
        "La ligne de ferry fermera à l’automne prochain|Les pêcheurs portent plainte contre le"
            + " port|Ce que le capitaine savait de la tempête",
        "九十年历史的渡轮航线将于秋季停运|渔民就渔获损失状告港务局要求赔偿|船长出庭作证讲述暴风雨当晚经过",
        "Паромная линия закроется осенью после девяноста лет|Рыбаки подают в суд на порт из-за"
            + " улова|Что капитан знал о ночном шторме в море",
      })
  void headlinesOfAnyLanguage_go(String lines) {
    assertThat(rest(List.of(lines.split("\\|")))).isEqualTo(STORY);
  }

  @Test
  void announcedHeadlines_goWithTheirHeading() {
    assertThat(rest(with("More coverage of the vote:", HEADLINES))).isEqualTo(STORY);
  }

  @Test
  void listThatAColonAnnounces_stays() {
    var votes =
        List.of(
            "These members voted against the quay:",
            "Ann Roe of the Harbour Party, for the old town",
            "Ben Doe of the Harbour Party, for the new town",
            "Cem Poe of the Fishing Party, for the islands");
    assertThat(rest(votes)).isEqualTo(with(STORY, votes));
  }

  @Test
  void twoHeadlines_stay() {
    assertThat(rest(HEADLINES.subList(0, 2))).isEqualTo(with(STORY, HEADLINES.subList(0, 2)));
  }

  @Test
  void headlinesAboveASentence_stay() {
    var more = with(HEADLINES, List.of("So much for the news of the day."));
    assertThat(rest(more)).isEqualTo(with(STORY, more));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Figures, names, posts, a rhyme in lower case: each is a story's own.
        "2006 – number of boats when the quay was new|2011 – number of boats after the storm"
            + "|2016 – number of boats in the last count",
        "Monday: Sen. Ann Roe|Tuesday: Sen. Ben Doe|Wednesday: Sen. Cem Poe",
        "What a night at the quay in the rain @annroe|More boats than the basin has ever held"
            + " @bendoe|They are singing on the pier again @cempoe",
        "the sea is wide and the sea is cold tonight|and the boats lie down in the bay to sleep"
            + "|and nobody asks them where they have been",
      })
  void linesThatAreNoHeadlines_stay(String lines) {
    List<String> list = List.of(lines.split("\\|"));
    assertThat(rest(list)).isEqualTo(with(STORY, list));
  }

  @Test
  void headlinesThatAreMostOfTheText_stay() {
    var text = new ArrayList<>(List.of("News of the day.", "And more of it."));
    text.addAll(HEADLINES);
    var rest = new ArrayList<>(text);
    ClosingLinks.remove(rest, new ArrayList<>());
    assertThat(rest).isEqualTo(text);
  }

  private static List<String> rest(List<String> below) {
    List<String> rest = new ArrayList<>(with(STORY, below));
    var cuts = new ArrayList<ChromeFilter.Cut>();
    ClosingLinks.remove(rest, cuts);
    assertThat(cuts).hasSize(STORY.size() + below.size() - rest.size());
    return rest;
  }

  private static List<String> with(String first, List<String> then) {
    return with(List.of(first), then);
  }

  private static List<String> with(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
