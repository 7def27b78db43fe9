package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceEdgesTest {
  private static final NameList NONE = new ToyNames().list();

  private static int[] without(String marked, int... labels) {
    return PlaceEdges.without(labels, ToyEvidence.features(marked, NONE));
  }

  @Test
  void smallWordsAtAnEdge_areNoPartOfAPlace() {
    assertThat(without("the province of Bergen/L airport", 3, 3, 3, 3, 3))
        .containsExactly(0, 0, 0, 3, 0);
  }

  @Test
  void smallWordsBetweenNamesThatCoreNlpFound_areNone() {
    assertThat(without("Oslo/L 's Bygdoy/L", 3, 3, 3)).containsExactly(3, 0, 3);
    assertThat(without("Viken/L county of Norway/L", 3, 3, 3, 3)).containsExactly(3, 0, 0, 3);
  }

  @Test
  void smallWordsWithinANewName_stay() {
    assertThat(without("Kingdom of Norway/L", 3, 3, 3)).containsExactly(3, 3, 3);
  }

  @Test
  void smallWordsThatAModelTookForTheName_stay() {
    assertThat(without("Oslo/L airport/OL", 3, 3)).containsExactly(3, 3);
  }

  @Test
  void placeWithoutACapital_andOtherNames_stay() {
    assertThat(without("oslo", 3)).containsExactly(3);
    assertThat(without("Bank/G of Oslo/L", 2, 2, 2)).containsExactly(2, 2, 2);
  }
}
