package org.dateline.mentions.stacked;

import java.util.List;
import org.dateline.mentions.crf.Marginals;

/**
 * What is known about the words of a sentence before the second model labels them.
 *
 * @param words the words
 * @param clusters the distributional-similarity class of each word by the lexicon of the 3-class
 *     model; null if it has none
 * @param first what the 3-class model says
 * @param second what the 4-class model says
 */
public record SentenceEvidence(
    List<String> words, List<String> clusters, Marginals first, Marginals second) {}
