/**
 * Who appears with whom: entity pairs counted exactly in sentences and articles, for all time, each
 * year and each month, with effect size, significance and evidence.
 *
 * <p>{@link org.dateline.analysis.cooccurrence.CooccurrenceAnalysis} reads like the table of
 * contents: annotated articles, the entities of each ({@code EntityArticles}), the windows of each
 * entity ({@code WindowCounts}), the windows of each pair ({@code PairCounts}, the only class that
 * knows how pairs are counted), then one column for each statistic.
 *
 * <p>To add a statistic of a pair: write its class beside {@code LogLikelihood}, a function of a
 * {@code Contingency} whose Javadoc gives formula, paper, range and edge cases, and its test with
 * values worked out by hand or published; add a column to {@code Cooccurrence} and a line to {@code
 * CooccurrenceAnalysis.withStatistics}. To add a figure counted over the articles of a pair: add it
 * to {@code PeriodTally} and to {@code PairCounts.SCHEMA}.
 */
package org.dateline.analysis.cooccurrence;
