package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairSumsTest {
  private static final LoadedModel MODEL = model();

  /** Two labels: within a word and at its end. */
  private static LoadedModel model() {
    LoadedModel toy = new ToyModel().loaded();
    return new LoadedModel(
        toy.features(),
        toy.weights(),
        List.of("0", "1"),
        List.of(new int[][] {{1}, {0}}, new int[][] {{1, 1}, {0, 1}, {1, 0}, {0, 0}}),
        toy.flags(),
        toy.factories(),
        Set.of());
  }

  private static double[] sums(PairSums sums, int row) {
    double[] values = new double[sums.width()];
    sums.addTo(values, row);
    return values;
  }

  @Test
  void rowZero_isAllZeros() {
    var sums = new PairSums(MODEL, 1);
    assertThat(sums.width()).isEqualTo(4);
    assertThat(sums(sums, 0)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void weightOfALabel_isInAllItsPairs() {
    var sums = new PairSums(MODEL, 1);
    int row = sums.addRow();
    sums.add(row, new float[] {2, 3});
    // Clique 0 is label 1.
    assertThat(sums(sums, row)).containsExactly(3, 3, 2, 2);
  }

  @Test
  void weightsOfPairs_areAtTheirLabels() {
    var sums = new PairSums(MODEL, 1);
    int row = sums.addRow();
    sums.add(row, new float[] {1, 2, 3, 4});
    sums.add(row, new float[] {10, 20, 30, 40});
    // 0 after 0, 0 after 1, 1 after 0, 1 after 1.
    assertThat(sums(sums, row)).containsExactly(44, 33, 22, 11);
  }

  @Test
  void factoryNamedTwice_countsTwice() {
    var sums = new PairSums(MODEL, 2);
    int row = sums.addRow();
    sums.add(row, new float[] {1, 2, 3, 4});
    assertThat(sums(sums, row)).containsExactly(8, 6, 4, 2);
  }

  @Test
  void rowsAddedTogether_areTheirSumAndStayThemselves() {
    var sums = new PairSums(MODEL, 1);
    int one = sums.addRow();
    int other = sums.addRow();
    int both = sums.addRow();
    sums.add(one, new float[] {2, 3});
    sums.add(other, new float[] {1, 2, 3, 4});

    sums.addRow(both, one);
    sums.addRow(both, other);

    assertThat(sums(sums, both)).containsExactly(7, 6, 4, 3);
    assertThat(sums(sums, one)).containsExactly(3, 3, 2, 2);
  }

  @Test
  void manyRows_keepTheirValues() {
    var sums = new PairSums(MODEL, 1);
    for (int i = 1; i <= 3_000; i++) {
      sums.add(sums.addRow(), new float[] {i, -i});
    }
    sums.trim();
    for (int i = 1; i <= 3_000; i++) {
      assertThat(sums(sums, i)).containsExactly(-i, -i, i, i);
    }
    assertThat(sums.bytes()).isEqualTo(8L * 4 * 3_001);
  }

  @Test
  void weightsForOtherCliques_areRefused() {
    var sums = new PairSums(MODEL, 1);
    assertThatThrownBy(() -> sums.add(sums.addRow(), new float[] {1, 2, 3}))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("weights for other cliques");
  }
}
