package org.dateline.mentions.crf;

import java.util.List;

/**
 * What a model says about the words of a sentence.
 *
 * @param labels the labels there are
 * @param best for each word the label in the best sequence, as an index into {@code labels}
 * @param probabilities for each word the probability of each label, over all sequences
 */
public record Marginals(List<String> labels, int[] best, double[][] probabilities) {}
