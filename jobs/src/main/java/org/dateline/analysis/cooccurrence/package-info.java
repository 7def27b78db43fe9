/**
 * Who appears with whom: entity pairs counted exactly in sentences and articles, for all time, each
 * year and each month, with effect size, significance and evidence.
 *
 * <p>{@link org.dateline.analysis.cooccurrence.CooccurrenceAnalysis} reads like the table of
 * contents: annotated articles with their entities ({@code AnnotatedArticles}, {@code
 * CountedArticles}), the periods and which of them have changed ({@code PeriodTotals}), and their
 * rows ({@code PeriodRows}): the counts of each pair ({@code PairCounts}, the only class that knows
 * how pairs are counted), the windows and ties of each entity ({@code WindowCounts}, {@code
 * PairNodes}), then one column for each statistic. Periods without a change keep their rows, so all
 * that a row follows from must be part of the digest in {@code CountedArticles}.
 *
 * <p>The kernel: {@code Survey} learns how frequent entities are, {@code EntityRanks} orders them,
 * {@code RowRanges} cuts the pair matrix, {@code PackedArticles} sends articles to the ranges they
 * touch, {@code Block} is what one task holds, {@code RowCounter} counts a row, {@code RowArticles}
 * gathers what tells its articles apart, {@code PairSlices} brings the articles of a pair together
 * and {@code PeriodTally} adds them up. All but {@code PairCounts}, {@code Survey} and {@code
 * UnboxedArticles} are plain Java over whole numbers.
 *
 * <p>To add a statistic of a pair: write its class beside {@code LogLikelihood}, a function of a
 * {@code Contingency} whose Javadoc gives formula, paper, range and edge cases, and its test with
 * values worked out by hand or published; add a column to {@code Cooccurrence} and a line to {@code
 * PairStatistics}. To add a figure counted over the articles of a pair: add it to {@code
 * PeriodTally} and to {@code CountedPair}.
 */
package org.dateline.analysis.cooccurrence;
