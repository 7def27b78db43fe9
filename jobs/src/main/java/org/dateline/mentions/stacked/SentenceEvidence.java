package org.dateline.mentions.stacked;

import java.util.List;
import org.dateline.mentions.crf.Marginals;

/**
 * What is known of the words of a sentence before the second model reads it.
 *
 * @param words the words
 * @param clusters the class of each word by the first model's lexicon; null where it has none
 * @param first what the 3-class model says
 * @param second what the 4-class model says
 */
public record SentenceEvidence(
    List<String> words, List<String> clusters, Marginals first, Marginals second) {}
