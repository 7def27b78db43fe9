package org.dateline.mentions.crf;

import java.util.Arrays;

/**
 * Rows of sums of weights. A row has a value for each pair of labels, at {@code label * labels +
 * previous label}; the weight of a single label is added to its pairs with every previous label.
 * Row 0 is all zeros and stands for no feature.
 */
final class PairSums {
  private final int labels;
  private final int[][] nodeCliques;
  private final int[][] edgeCliques;
  private final int times;
  private double[] values = new double[4096];
  private int rows = 1;

  /**
   * Starts with row 0 alone.
   *
   * @param times how often each feature counts: a model may name one feature factory twice
   */
  PairSums(LoadedModel model, int times) {
    this.labels = model.labels().size();
    this.nodeCliques = model.cliques().get(0);
    this.edgeCliques = model.cliques().get(1);
    this.times = times;
    if (nodeCliques.length != labels || edgeCliques.length != labels * labels) {
      throw new UnsupportedModelException("the model has labels or pairs that it never saw");
    }
  }

  int width() {
    return labels * labels;
  }

  /** Adds a row of zeros and returns its number. */
  int addRow() {
    if ((rows + 1) * width() > values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    return rows++;
  }

  /** Adds a feature's weights to a row. */
  void add(int row, float[] weights) {
    boolean edge = weights.length == edgeCliques.length;
    if (!edge && weights.length != nodeCliques.length) {
      throw new UnsupportedModelException("a feature has weights for other cliques than its own");
    }
    for (int i = 0; i < weights.length; i++) {
      double weight = (double) weights[i] * times;
      if (edge) {
        values[row * width() + edgeCliques[i][1] * labels + edgeCliques[i][0]] += weight;
      } else {
        for (int previous = 0; previous < labels; previous++) {
          values[row * width() + nodeCliques[i][0] * labels + previous] += weight;
        }
      }
    }
  }

  /** Adds the values of the row {@code addend} to the row {@code row}. */
  void addRow(int row, int addend) {
    for (int i = 0; i < width(); i++) {
      values[row * width() + i] += values[addend * width() + i];
    }
  }

  /** Adds the values of a row to sums of the same length. */
  void addTo(double[] sums, int row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[row * sums.length + i];
    }
  }

  /** Frees the space reserved for growth. */
  void trim() {
    values = Arrays.copyOf(values, rows * width());
  }

  /** Bytes held. */
  long bytes() {
    return 8L * values.length;
  }
}
