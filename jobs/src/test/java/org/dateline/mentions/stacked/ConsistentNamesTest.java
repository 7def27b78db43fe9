package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistentNamesTest {
  private final List<List<String>> words = new ArrayList<>();
  private final List<int[]> labels = new ArrayList<>();

  private void sentence(String text, int... found) {
    words.add(List.of(text.split(" ")));
    labels.add(found);
  }

  private List<List<Integer>> revised() {
    return ConsistentNames.revise(words, labels).stream()
        .map(sentence -> Arrays.stream(sentence).boxed().toList())
        .toList();
  }

  @Test
  void sameWords_haveTheTypeTheyHaveMostOften() {
    sentence("Kestrel Bank rose", 2, 2, 0);
    sentence("Kestrel Bank fell", 3, 3, 0);
    sentence("shares of Kestrel Bank", 0, 0, 2, 2);

    assertThat(revised()).containsExactly(List.of(2, 2, 0), List.of(2, 2, 0), List.of(0, 0, 2, 2));
  }

  @Test
  void surnameAlone_isThePersonOfTheFullName() {
    sentence("Mayor Ana Holm spoke", 0, 1, 1, 0);
    sentence("Holm left", 3, 0);
    sentence("later Holm returned", 0, 0, 0);

    assertThat(revised()).containsExactly(List.of(0, 1, 1, 0), List.of(1, 0), List.of(0, 1, 0));
  }

  @Test
  void nameFoundOnce_isFoundWherePassedOverOnce() {
    sentence("the Orrin Valley flooded", 0, 3, 3, 0);
    sentence("In Orrin Valley schools closed", 0, 0, 0, 0, 0);

    assertThat(revised().get(1)).containsExactly(0, 3, 3, 0, 0);
  }

  @Test
  void wordPassedOverMoreOftenThanFound_staysNoName() {
    sentence("the House voted", 0, 2, 0);
    sentence("a House bill", 0, 0, 0);
    sentence("one House aide", 0, 0, 0);

    assertThat(revised()).containsExactly(List.of(0, 2, 0), List.of(0, 0, 0), List.of(0, 0, 0));
  }

  @Test
  void wordOfALongerCapitalisedRun_isNotTheNameItIsElsewhere() {
    sentence("in York today", 0, 3, 0);
    sentence("York Minster Choir sang", 0, 0, 0, 0);

    assertThat(revised().get(1)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void noSentence_noLabels() {
    assertThat(ConsistentNames.revise(List.of(), List.of())).isEmpty();
  }

  @Test
  void labelsGiven_areNotChangedInPlace() {
    sentence("Kestrel Bank fell", 3, 3, 0);
    sentence("Kestrel Bank Kestrel Bank", 2, 2, 0, 0);
    ConsistentNames.revise(words, labels);

    assertThat(labels.get(0)).containsExactly(3, 3, 0);
  }
}
