package org.dateline.mentions.crf;

import java.util.Arrays;

/**
 * The forward-backward algorithm: computes the probability of each label of each word from the
 * scores of labels and of pairs of labels. Values are scaled to add up to 1 at each word, so that
 * none overflows.
 */
final class ForwardBackward {
  private final int labels;
  private final int background;
  private final double[][] factors;
  private final double[][] forward;
  private int length;

  /**
   * Prepares for one sentence.
   *
   * @param labels number of labels
   * @param most number of words that the sentence has at most
   * @param background number of the label that is assumed before the sentence
   */
  ForwardBackward(int labels, int most, int background) {
    this.labels = labels;
    this.background = background;
    factors = new double[most][];
    forward = new double[most][];
  }

  /**
   * Takes the next word.
   *
   * @param node the score of each label
   * @param edge the score of each pair of labels, at {@code label * labels + previous label}
   */
  void step(double[] node, double[] edge) {
    var factor = new double[labels * labels];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < factor.length; i++) {
      factor[i] = edge[i] + node[i / labels];
      greatest = Math.max(greatest, factor[i]);
    }
    for (int i = 0; i < factor.length; i++) {
      factor[i] = Math.exp(factor[i] - greatest);
    }
    var sums = new double[labels];
    for (int label = 0; label < labels; label++) {
      for (int previous = 0; previous < labels; previous++) {
        sums[label] += before(previous) * factor[label * labels + previous];
      }
    }
    normalize(sums);
    factors[length] = factor;
    forward[length++] = sums;
  }

  private double before(int label) {
    return length > 0 ? forward[length - 1][label] : label == background ? 1 : 0;
  }

  /**
   * For each word taken, the probability of each label; the probabilities of a word add up to 1.
   */
  double[][] probabilities() {
    var probabilities = new double[length][];
    var backward = new double[labels];
    Arrays.fill(backward, 1);
    for (int i = length - 1; i >= 0; i--) {
      var product = new double[labels];
      for (int label = 0; label < labels; label++) {
        product[label] = forward[i][label] * backward[label];
      }
      normalize(product);
      probabilities[i] = product;
      backward = backward(factors[i], backward);
    }
    return probabilities;
  }

  private double[] backward(double[] factor, double[] next) {
    var sums = new double[labels];
    for (int previous = 0; previous < labels; previous++) {
      for (int label = 0; label < labels; label++) {
        sums[previous] += factor[label * labels + previous] * next[label];
      }
    }
    normalize(sums);
    return sums;
  }

  private static void normalize(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }
}
