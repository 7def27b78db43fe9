package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.Word;
import java.util.List;
import org.dateline.mentions.crf.Marginals;
import org.junit.jupiter.api.Test;

class NameVoteTest {
  private static final List<String> FIRST = List.of("O", "GPE", "FACILITY", "PERSON");
  private static final List<String> SECOND = List.of("O", "DEMONYM", "GPE", "LOCATION", "PERSON");

  private static String label(String word, double[] first, double[] second) {
    return NameVote.labels(
            List.of(new Word(word)),
            new Marginals(FIRST, new int[1], new double[][] {first}),
            new Marginals(SECOND, new int[1], new double[][] {second}))
        .get(0);
  }

  @Test
  void typeOfTheHighestSum_wins() {
    double[] first = {.2, 0, 0, .8};
    double[] second = {.1, 0, .7, 0, .2};
    assertThat(label("阿克苏", first, second)).isEqualTo("PERSON");
  }

  @Test
  void placesOfSeveralLabels_countTogetherAndTheLikeliestIsTaken() {
    double[] first = {.45, .2, .3, .05};
    double[] second = {.45, 0, 0, .5, .05};
    assertThat(label("阿克苏", first, second)).isEqualTo("LOCATION");
  }

  @Test
  void nationality_isNoName() {
    assertThat(label("阿克苏", new double[] {.5, .5, 0, 0}, new double[] {.2, .6, .2, 0, 0}))
        .isEqualTo("O");
  }

  @Test
  void wordInTheFormOfAName_needsLess() {
    double[] first = {.8, 0, 0, .2};
    double[] second = {.6, 0, 0, 0, .4};
    assertThat(label("柳萍", first, second)).isEqualTo("O");
    assertThat(label("张萍", first, second)).isEqualTo("PERSON");
    double[] place = {.8, .2, 0, 0};
    double[] placeToo = {.6, 0, .4, 0, 0};
    assertThat(label("龙泉乡", place, placeToo)).isEqualTo("GPE");
    assertThat(label("泉", place, placeToo)).isEqualTo("O");
  }
}
