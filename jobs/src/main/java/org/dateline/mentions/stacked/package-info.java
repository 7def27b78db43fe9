/**
 * A second model of English names, which works on the output of CoreNLP's two models. {@link
 * org.dateline.mentions.stacked.StackedModel} labels the words of a sentence anew. Its input is
 * {@code SentenceEvidence}: the words, and the labels and probabilities of CoreNLP's models, which
 * {@code BaseLabels} turns into small numbers. It also uses a list of known names ({@code
 * NameList}). {@link org.dateline.mentions.stacked.Familiarity} tells whether CoreNLP's models
 * count for more in an article. {@link org.dateline.mentions.stacked.ConsistentNames} then revises
 * the labels of the article as a whole, {@link org.dateline.mentions.stacked.TableCells} those of
 * its tables.
 *
 * <p>The weights are a resource of the jar, made by {@code scripts/quality learn-names}; their
 * sources and licences are listed in the README beside the resource.
 */
@NullMarked
package org.dateline.mentions.stacked;

import org.jspecify.annotations.NullMarked;
