/**
 * How pairs are counted. {@link org.dateline.analysis.cooccurrence.kernel.PairCounts} is the
 * entrance and the only class that knows.
 *
 * <p>The way of the articles: {@code Survey} learns how frequent entities are, {@code EntityRanks}
 * orders them, {@code RowRanges} cuts the pair matrix, {@code PackedArticles} sends articles to the
 * ranges they touch, {@code Block} is what one task holds, {@code RowCounter} counts a row, {@code
 * RowArticles} gathers what tells its articles apart, {@code PairSlices} brings the articles of a
 * pair together and {@code PeriodTally} adds them up. All but {@code PairCounts} and {@code Survey}
 * are plain Java over whole numbers.
 */
package org.dateline.analysis.cooccurrence.kernel;
