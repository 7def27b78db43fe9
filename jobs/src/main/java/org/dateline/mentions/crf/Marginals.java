package org.dateline.mentions.crf;

import java.util.List;

/**
 * The labels that a model gives to the words of a sentence, and their probabilities.
 *
 * @param labels all labels of the model
 * @param best for each word its label in the best sequence, as an index into {@code labels}
 * @param probabilities for each word the probability of each label, over all sequences
 */
public record Marginals(List<String> labels, int[] best, double[][] probabilities) {}
