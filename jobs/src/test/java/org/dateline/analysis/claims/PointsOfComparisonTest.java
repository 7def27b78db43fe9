package org.dateline.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.analysis.claims.PointsOfComparison.Point;
import org.dateline.analysis.claims.PointsOfComparison.Said;
import org.junit.jupiter.api.Test;

class PointsOfComparisonTest {
  private static final PointsOfComparison POINTS = of("person");

  @Test
  void valuesApartByRounding_areTheSame() {
    var points =
        POINTS.of(
            List.of(
                said("Post", 2.6e12, "worth about 2.6 trillion"),
                said("Ledger", 2.614e12, "worth 2.614 trillion")));
    assertThat(points).singleElement().matches(point -> point.agreement().equals("same"));
    assertThat(points.get(0).tellers()).isEqualTo(2);
  }

  @Test
  void otherValuesInLikeWords_areDifferent() {
    var points =
        POINTS.of(
            List.of(
                said("Post", 12.0, "flood killed 12 people near harbour"),
                said("Ledger", 14.0, "the flood killed 14 people near harbour")));
    assertThat(points).singleElement().matches(point -> point.agreement().equals("different"));
    assertThat(points.get(0).likeness()).isEqualTo(1.0);
  }

  @Test
  void otherValuesInOtherWords_areSaidByOneEach() {
    var points =
        POINTS.of(
            List.of(
                said("Post", 12.0, "flood killed 12 people"),
                said("Ledger", 14.0, "sent 14 people to help")));
    assertThat(points).hasSize(2).allMatch(point -> point.agreement().equals("only_one"));
    assertThat(points).allMatch(point -> point.likeness() == null);
  }

  @Test
  void oneSourceWithBothValues_speaksOfTwoThings() {
    var points =
        POINTS.of(
            List.of(
                said("Post", 5.0, "unemployment rate at 5 percent"),
                said("Post", 6.0, "unemployment rate at 6 percent"),
                said("Ledger", 5.0, "unemployment rate at 5 percent")));
    assertThat(points)
        .extracting(PointsOfComparison.Point::agreement)
        .containsExactly("same", "only_one");
  }

  @Test
  void quotationsOfWhichOneHoldsTheOther_areTheSame() {
    var points =
        POINTS.of(
            List.of(
                said("Post", null, "We will never sell the old mill,"),
                said("Ledger", null, "never sell the old mill")));
    assertThat(points).singleElement().matches(point -> point.agreement().equals("same"));
  }

  @Test
  void countsFarApart_areOfTwoThings() {
    var points =
        POINTS.of(
            List.of(
                said("Post", 12.0, "flood left 12 people homeless near harbour"),
                said("Ledger", 1400.0, "flood left 1,400 people without power near harbour")));
    assertThat(points).extracting(Point::agreement).containsOnly("only_one").hasSize(2);
  }

  @Test
  void theDeadAndTheWounded_areOfTwoThings() {
    var points =
        POINTS.of(
            List.of(
                said("Post", 12.0, "12 people were killed in the harbour blast"),
                said("Ledger", 14.0, "14 people were wounded in the harbour blast")));
    assertThat(points).extracting(Point::agreement).containsOnly("only_one").hasSize(2);
  }

  @Test
  void sharesOfAPoll_needHalfOfTheirWordsInCommon() {
    var fewCommonWords =
        List.of(
            said("Post", 56.0, "56 percent of Ohio voters dislike the governor"),
            said("Ledger", 62.0, "62 percent of Ohio voters call him honest"));
    var manyCommonWords =
        List.of(
            said("Post", 56.0, "56 percent of Ohio voters dislike the governor"),
            said("Ledger", 62.0, "62 percent of Ohio voters dislike their governor"));

    assertThat(of("percent").of(fewCommonWords)).hasSize(2);
    assertThat(of("percent").of(manyCommonWords))
        .singleElement()
        .matches(point -> point.agreement().equals("different"));
  }

  @Test
  void sharesWithoutWordsToTellBy_areOfTwoThings() {
    var points =
        of("percent")
            .of(
                List.of(
                    said("Post", 56.0, "and 56 percent in Ohio"),
                    said("Ledger", 62.0, "62 percent in Ohio")));
    assertThat(points).hasSize(2);
  }

  @Test
  void distancesFromOnePlace_areOfTwoThings() {
    var points =
        of("mile")
            .of(
                List.of(
                    said("Post", 25.0, "about 25 miles southwest of Houston"),
                    said("Ledger", 30.0, "30 miles southwest of Houston")));
    assertThat(points).hasSize(2);
  }

  @Test
  void valuesOfOtherSigns_areOfTwoThings() {
    var points =
        of("percent")
            .of(
                List.of(
                    said("Post", -2.0, "shares changed by -2 percent on Monday"),
                    said("Ledger", 2.0, "shares changed by 2 percent on Monday")));
    assertThat(points).hasSize(2);
  }

  private static PointsOfComparison of(String unit) {
    return new PointsOfComparison(0.01, new SameMeasure(unit, 0.3));
  }

  private static Said said(String source, Double value, String text) {
    return new Said(source, source, "article of " + source, value, text, null, "exact", 0, 0);
  }
}
