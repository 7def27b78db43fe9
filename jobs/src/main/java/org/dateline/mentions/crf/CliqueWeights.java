package org.dateline.mentions.crf;

import java.util.Arrays;

/**
 * The weights of a model's features in one array. Each feature has a row that begins at its offset.
 * A feature of one word has one weight for each label; a feature of two words has one for each pair
 * of labels, at {@code label * labels + previous label}. Safe to read from many threads once
 * filled.
 */
final class CliqueWeights {
  /** Stands for the offset of a feature that the model does not have. */
  static final int NONE = -1;

  private final int labels;
  private final int[][] nodeCliques;
  private final int[][] edgeCliques;
  private float[] values = new float[1024];
  private int size;

  CliqueWeights(LoadedModel model) {
    labels = model.labels().size();
    nodeCliques = model.cliques().get(0);
    edgeCliques = model.cliques().get(1);
    if (nodeCliques.length != labels) {
      throw new UnsupportedModelException("the model has labels that it never saw");
    }
  }

  int labels() {
    return labels;
  }

  /**
   * Adds a feature's row and returns its offset.
   *
   * @param row the weights, in the order of the model's cliques
   * @param edge whether the feature is of two words
   */
  int add(float[] row, boolean edge) {
    int[][] cliques = edge ? edgeCliques : nodeCliques;
    if (row.length != cliques.length) {
      throw new UnsupportedModelException("a feature has weights for other cliques than its own");
    }
    int begin = size;
    size += edge ? labels * labels : labels;
    if (size > values.length) {
      values = Arrays.copyOf(values, Math.max(size, values.length * 2));
    }
    for (int i = 0; i < row.length; i++) {
      values[begin + position(cliques[i])] = row[i];
    }
    return begin;
  }

  /** Frees the space reserved for growth. */
  void trim() {
    values = Arrays.copyOf(values, size);
  }

  /** A score for each pair of labels: 0, or negative infinity if training never saw the pair. */
  double[] allowedPairs() {
    double[] pairs = new double[labels * labels];
    Arrays.fill(pairs, Double.NEGATIVE_INFINITY);
    for (int[] pair : edgeCliques) {
      pairs[position(pair)] = 0;
    }
    return pairs;
  }

  /** Adds a feature's row to sums of the same length; does nothing for {@link #NONE}. */
  void addTo(double[] sums, int offset) {
    if (offset != NONE) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += values[offset + i];
      }
    }
  }

  /** Bytes held. */
  long bytes() {
    return 4L * values.length;
  }

  private int position(int[] clique) {
    return clique.length == 1 ? clique[0] : clique[1] * labels + clique[0];
  }
}
