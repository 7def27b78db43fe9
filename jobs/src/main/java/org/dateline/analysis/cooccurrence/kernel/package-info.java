/**
 * How pairs are counted. {@link org.dateline.analysis.cooccurrence.kernel.PairCounts} is the
 * entrance and puts the other classes together.
 *
 * <p>The way of the articles: {@code FrequencySurvey} learns how frequent entities are, {@code
 * EntityRanks} orders them, {@code RowRanges} cuts the pair matrix, {@code PackedArticles} sends
 * articles to the ranges they touch, {@code RowBlock} is what one task holds, {@code RowCounter}
 * counts a row, {@code RowArticles} gathers the attributes of its articles, {@code PairSlices}
 * brings the articles of a pair together and {@code PairPeriodTally} adds them up. All but {@code
 * PairCounts} and {@code FrequencySurvey} are plain Java over whole numbers.
 */
@NullMarked
package org.dateline.analysis.cooccurrence.kernel;

import org.jspecify.annotations.NullMarked;
