/**
 * A second model of English names, over what CoreNLP's two say. {@link
 * org.dateline.mentions.stacked.StackedModel} labels the words of a sentence anew; {@code
 * SentenceEvidence} is what it is given: the labels and probabilities of the other models ({@code
 * BaseLabels}), the words, and a list of known names ({@code NameList}). {@link
 * org.dateline.mentions.stacked.ConsistentNames} then looks at the article as a whole.
 *
 * <p>The weights are a resource of the jar, made by {@code scripts/quality learn-names}; their
 * sources and licences stand beside it.
 */
@NullMarked
package org.dateline.mentions.stacked;

import org.jspecify.annotations.NullMarked;
