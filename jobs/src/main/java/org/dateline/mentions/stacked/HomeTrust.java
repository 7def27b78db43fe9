package org.dateline.mentions.stacked;

import java.util.Arrays;

/**
 * Adds what CoreNLP's 3-class model thinks of each label to the scores of the second model: its
 * log-probability, times {@link #WEIGHT}. It counts in articles in which CoreNLP's models are at
 * home ({@link Familiarity}).
 */
final class HomeTrust {
  private static final double WEIGHT = 0.4;
  private static final double LEAST_LOGARITHM = -4;
  private static final double LEAST = 1e-9;

  private final double[][] probabilities;

  /** For each label the index of its probability; the model has no MISC and calls it background. */
  private final int[] indexes = new int[Labels.COUNT];

  HomeTrust(SentenceEvidence evidence) {
    probabilities = evidence.first().probabilities();
    int[] numbers = Labels.numbers(evidence.first());
    Arrays.fill(indexes, evidence.first().labels().indexOf(Labels.NAMES.get(Labels.BACKGROUND)));
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= 0) {
        indexes[numbers[i]] = i;
      }
    }
  }

  /** Adds to the score of each label of a word. */
  void addTo(double[] node, int word) {
    for (int label = 0; label < node.length; label++) {
      double logarithm = Math.log(probabilities[word][indexes[label]] + LEAST);
      node[label] += WEIGHT * Math.max(LEAST_LOGARITHM, logarithm);
    }
  }
}
