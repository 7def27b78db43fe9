package org.dateline.mentions.crf;

import java.util.Arrays;

/**
 * The weights of a model's features in one array. A feature's weights lie in a row from its offset
 * on: of a feature of one word, one for each label; of a feature of two words, one for each pair of
 * labels, at {@code label * labels + previous label}. Once filled, safe to read from many threads.
 */
final class CliqueWeights {
  /** In place of an offset: no such feature. */
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

  /** Adds a feature's row and returns its offset. */
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

  /** Gives back the room kept for growth. */
  void trim() {
    values = Arrays.copyOf(values, size);
  }

  /** For each pair of labels 0, or negative infinity if the two never stand together. */
  double[] allowedPairs() {
    double[] pairs = new double[labels * labels];
    Arrays.fill(pairs, Double.NEGATIVE_INFINITY);
    for (int[] pair : edgeCliques) {
      pairs[position(pair)] = 0;
    }
    return pairs;
  }

  /** Adds a feature's row to sums of as many values. */
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
