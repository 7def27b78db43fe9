package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.run.Elevant.Score;
import org.dateline.run.LinkingGold.Document;
import org.dateline.run.LinkingGold.Label;
import org.dateline.run.LinkingGold.Span;
import org.junit.jupiter.api.Test;

/** Entities are called as in Wikidata here, so that ids are compared. */
class ElevantTest {
  private static final String TEXT =
      "Mayor Ada Reed opened Portland, Oregon's 3 new bridges. \"Harbour Song\" was sung by the choir.";

  @Test
  void rightLink_isATruePositive() {
    assertThat(score(List.of(label(0, "Ada Reed", "Q1")), Map.of(at("Ada Reed"), "Q1")))
        .isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void wrongLink_isMissedAndWrong() {
    assertThat(score(List.of(label(0, "Ada Reed", "Q1")), Map.of(at("Ada Reed"), "Q2")))
        .isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void otherSpan_isMissedAndWrong() {
    assertThat(score(List.of(label(0, "Ada Reed", "Q1")), Map.of(at("Reed"), "Q1")))
        .isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void spanThatDiffersByPossessiveOrQuotes_isTheSame() {
    assertThat(score(List.of(label(0, "Oregon's", "Q1")), Map.of(at("Oregon"), "Q1")))
        .isEqualTo(new Score(1, 0, 0));
    assertThat(score(List.of(label(0, "\"Harbour Song\"", "Q1")), Map.of(at("Harbour Song"), "Q1")))
        .isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void unknownEntity_isNeverMissedButALinkThereIsWrong() {
    var unknown = List.of(label(0, "Ada Reed", null));
    assertThat(score(unknown, Map.of())).isEqualTo(new Score(0, 0, 0));
    assertThat(score(unknown, Map.of(at("Ada Reed"), "Q1"))).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void optionalLabel_countsOnlyIfLinkedWrongly() {
    Span span = at("Mayor");
    var optional = List.of(new Label(0, span, "Q1", "mayor", "OTHER", -1, List.of(), true));
    assertThat(score(optional, Map.of())).isEqualTo(new Score(0, 0, 0));
    assertThat(score(optional, Map.of(span, "Q1"))).isEqualTo(new Score(0, 0, 0));
    assertThat(score(optional, Map.of(span, "Q2"))).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void alternatives_countAsOne() {
    var outer =
        new Label(0, at("Portland, Oregon"), "Q1", "Portland", "", -1, List.of(1, 2), false);
    var city = new Label(1, at("Portland"), "Q1", "Portland", "", 0, List.of(), false);
    var state = new Label(2, at("Oregon"), "Q2", "Oregon", "", 0, List.of(), false);
    var labels = List.of(outer, city, state);

    assertThat(score(labels, Map.of(at("Portland, Oregon"), "Q1"))).isEqualTo(new Score(1, 0, 0));
    assertThat(score(labels, Map.of(at("Portland"), "Q1", at("Oregon"), "Q2")))
        .isEqualTo(new Score(1, 0, 0));
    assertThat(score(labels, Map.of(at("Portland"), "Q1"))).isEqualTo(new Score(0, 0, 1));
    assertThat(score(labels, Map.of(at("Portland"), "Q1", at("Oregon"), "Q3")))
        .isEqualTo(new Score(0, 1, 1));
    assertThat(score(labels, Map.of())).isEqualTo(new Score(0, 0, 1));
  }

  @Test
  void linkOutsideTheEvaluatedSpan_isNotCounted() {
    var document = new Document("d", "", TEXT, new Span(0, 10), List.of());
    assertThat(Score.of(Elevant.cases(document, Map.of(at("Oregon"), "Q1"), (a, b) -> false)))
        .isEqualTo(new Score(0, 0, 0));
    assertThat(Score.of(Elevant.cases(document, Map.of(at("Mayor"), "Q1"), (a, b) -> false)))
        .isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void pronounsAndCommonNouns_areCoreference() {
    assertThat(List.of("she", "The choir", "his wife", "it")).allMatch(Elevant::isCoreference);
    assertThat(List.of("The Beatles", "Ada Reed", "the Louvre", "President"))
        .noneMatch(Elevant::isCoreference);
  }

  @Test
  void rates_areThoseOfTheirCounts() {
    var score = new Score(6, 2, 4);
    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.recall()).isEqualTo(0.6);
    assertThat(score.f1()).isEqualTo(12.0 / 18);
    assertThat(new Score(0, 0, 0).f1()).isZero();
  }

  private static Score score(List<Label> labels, Map<Span, String> links) {
    var document = new Document("d", "", TEXT, new Span(0, TEXT.length()), labels);
    return Score.of(Elevant.cases(document, links, (link, label) -> link.equals(label.qid())));
  }

  private static Label label(int id, String surface, String qid) {
    return new Label(id, at(surface), qid, surface, "OTHER", -1, List.of(), false);
  }

  private static Span at(String surface) {
    int begin = TEXT.indexOf(surface);
    return new Span(begin, begin + surface.length());
  }
}
