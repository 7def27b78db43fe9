/**
 * Who appears with whom: entity pairs counted exactly in sentences and articles, for all time, each
 * year and each month, with effect size, significance and evidence.
 *
 * <p>{@link org.dateline.analysis.cooccurrence.CooccurrenceAnalysis} reads like the table of
 * contents: annotated articles with their entities ({@code AnnotatedArticles}, {@code
 * CountedArticles}), the periods and which of them have changed ({@code CountedPeriodTotals}), and
 * their rows ({@code PeriodRows}): the counts of each pair, the windows and ties of each entity
 * ({@code WindowCounts}, {@code PairNodes}), then one column for each statistic. Periods without a
 * change keep their rows, so all that a row follows from must be part of the digest in {@code
 * CountedArticles}.
 *
 * <p>Three rooms lie below: {@code counted} says what is counted, in which windows and periods;
 * {@code kernel} counts it; {@code statistic} says what the counts mean.
 *
 * <p>To add a statistic of a pair: write its class in {@code statistic}, add a column to {@code
 * Cooccurrence} and a line to {@code PairStatistics}. To add a figure counted over the articles of
 * a pair: add it to {@code PeriodTally} in {@code kernel} and to {@code CountedPair} in {@code
 * counted}.
 */
@NullMarked
package org.dateline.analysis.cooccurrence;

import org.jspecify.annotations.NullMarked;
