package org.dateline.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.analysis.claims.PointsOfComparison.Said;
import org.junit.jupiter.api.Test;

class PointsOfComparisonTest {
  private static final PointsOfComparison POINTS = new PointsOfComparison(0.01, 0.3);

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

  private static Said said(String source, Double value, String text) {
    return new Said(source, source, "article of " + source, value, text, null, "exact", 0, 0);
  }
}
