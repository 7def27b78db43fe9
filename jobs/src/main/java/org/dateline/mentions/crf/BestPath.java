package org.dateline.mentions.crf;

import java.util.Arrays;

/**
 * The Viterbi algorithm: finds the sequence of labels with the greatest sum of scores. Between
 * equal sums it takes the label with the lower number, as CoreNLP's {@code ExactBestSequenceFinder}
 * does.
 */
final class BestPath {
  private final int labels;
  private final int[] previous;
  private final double[] gaps;
  private double[] best;
  private double[] next;
  private int length;

  /**
   * Prepares for one sentence.
   *
   * @param labels number of labels
   * @param most number of words that the sentence has at most
   * @param background number of the label that is assumed before the sentence
   */
  BestPath(int labels, int most, int background) {
    this.labels = labels;
    previous = new int[labels * most];
    gaps = new double[labels * most];
    best = new double[labels];
    next = new double[labels];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[background] = 0;
  }

  /**
   * Takes the next word.
   *
   * @param node the score of each label
   * @param edge the score of each pair of labels, at {@code label * labels + previous label}
   */
  void step(double[] node, double[] edge) {
    for (int label = 0; label < labels; label++) {
      double score = Double.NEGATIVE_INFINITY;
      double second = Double.NEGATIVE_INFINITY;
      int from = 0;
      for (int i = 0; i < labels; i++) {
        double candidate = best[i] + edge[label * labels + i];
        if (candidate > score) {
          second = score;
          score = candidate;
          from = i;
        } else if (candidate > second) {
          second = candidate;
        }
      }
      next[label] = score + node[label];
      previous[length * labels + label] = from;
      gaps[length * labels + label] = score - second;
    }
    double[] old = best;
    best = next;
    next = old;
    length++;
  }

  /** The best sequence: the number of the label of each word taken. */
  int[] labels() {
    int[] path = new int[length];
    int label = last();
    for (int i = length - 1; i >= 0; i--) {
      path[i] = label;
      label = previous[i * labels + label];
    }
    return path;
  }

  /**
   * How far the sum of the best sequence is above that of the second best; infinite if there is
   * only one sequence.
   */
  double margin() {
    int[] path = labels();
    double margin = Double.POSITIVE_INFINITY;
    for (int label = 0; label < labels; label++) {
      if (length > 0 && label != path[length - 1]) {
        margin = Math.min(margin, best[path[length - 1]] - best[label]);
      }
    }
    for (int i = 1; i < length; i++) {
      margin = Math.min(margin, gaps[i * labels + path[i]]);
    }
    return margin;
  }

  private int last() {
    int last = 0;
    for (int label = 1; label < labels; label++) {
      if (best[label] > best[last]) {
        last = label;
      }
    }
    return last;
  }
}
