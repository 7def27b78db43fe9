package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CliqueWeightsTest {
  private final LoadedModel model = new ToyModel().loaded();
  private final CliqueWeights weights = new CliqueWeights(model);

  @Test
  void rowOfOneWord_hasAWeightForEachLabel() {
    int row = weights.add(new float[] {1, 2, 3}, false);
    double[] sums = {10, 10, 10};

    weights.addTo(sums, row);
    weights.addTo(sums, CliqueWeights.NONE);

    assertThat(sums).containsExactly(11, 12, 13);
  }

  @Test
  void rowOfTwoWords_isOrderedByLabelAndPreviousLabel() {
    weights.add(new float[] {9, 9, 9}, false);
    int row = weights.add(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, true);
    double[] sums = new double[9];

    weights.addTo(sums, row);

    // Label O after O, PERSON, PLACE; PERSON after O and PERSON; PLACE after O, PERSON, PLACE.
    assertThat(sums).containsExactly(1, 2, 3, 4, 5, 0, 8, 7, 6);
  }

  @Test
  void pairsNeverSeen_areNotAllowed() {
    double never = Double.NEGATIVE_INFINITY;
    assertThat(weights.allowedPairs()).containsExactly(0, 0, 0, 0, 0, never, 0, 0, 0);
  }

  @Test
  void manyRows_keepTheirWeights() {
    int[] rows = new int[5_000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = weights.add(new float[] {i, -i, 1}, false);
    }
    weights.trim();
    for (int i = 0; i < rows.length; i++) {
      double[] sums = new double[3];
      weights.addTo(sums, rows[i]);
      assertThat(sums).containsExactly(i, -i, 1);
    }
    assertThat(weights.bytes()).isEqualTo(4L * 3 * rows.length);
  }

  @Test
  void rowForOtherCliques_isRefused() {
    assertThatThrownBy(() -> weights.add(new float[] {1, 2}, false))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("weights for other cliques")
        .hasMessageEndingWith("use the decoder corenlp");
    assertThatThrownBy(() -> weights.add(new float[] {1, 2, 3}, true))
        .isInstanceOf(UnsupportedModelException.class);
  }

  @Test
  void modelWithALabelWithoutClique_isRefused() {
    var fewer =
        new LoadedModel(
            model.features(),
            model.weights(),
            model.labels(),
            List.of(new int[][] {{0}, {1}}, ToyModel.EDGES),
            model.flags(),
            model.factories(),
            model.knownLowerCase());
    assertThatThrownBy(() -> new CliqueWeights(fewer))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("labels that it never saw");
    assertThatThrownBy(() -> new PairSums(fewer, 1))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("labels or pairs that it never saw");
  }
}
