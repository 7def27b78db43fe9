/**
 * Who ties whom: which outlet puts two entities into one sentence more often than the others do.
 *
 * <p>{@link org.dateline.analysis.ties.TiesAnalysis} names the inputs, {@link
 * org.dateline.analysis.ties.SourceTies} is the table. {@code PairsOfSources} counts the sentences,
 * {@code TieStatistics} holds an outlet against all others. Two questions are kept apart: whether
 * the two are tied within an outlet (G² of its own sentences), and whether it ties them more than
 * the others do (G² of the outlet against the rest, among the sentences that name one of the two).
 *
 * <p>To ask about another window than the sentence, count its pairs in {@code PairsOfSources} and
 * add a column that says which window a row is of.
 */
@NullMarked
package org.dateline.analysis.ties;

import org.jspecify.annotations.NullMarked;
