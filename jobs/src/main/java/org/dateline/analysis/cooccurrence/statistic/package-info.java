/**
 * What the counts of a pair mean: association, significance and the backbone of the network, as
 * plain functions of a {@link org.dateline.analysis.significance.Contingency}. {@code
 * PairStatistics} puts them together.
 *
 * <p>To add one: write its class beside {@code NormalizedPmi}, with formula, paper, range and edge
 * cases in its Javadoc, and its test with values worked out by hand or published.
 */
@NullMarked
package org.dateline.analysis.cooccurrence.statistic;

import org.jspecify.annotations.NullMarked;
