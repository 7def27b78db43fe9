/**
 * When is who in the news: counts, attention, baselines and bursts of every entity by day, ISO week
 * and month.
 *
 * <p>{@link org.dateline.analysis.trends.TrendsAnalysis} reads as its steps: {@code SourceDays}
 * says what each source gave and usually gives, {@code DatedArticles} which dates can be relied on,
 * {@code TrendPeriodTotals} counts what the corpus holds in each period (the denominators), {@code
 * EntityArticles} says which articles mention an entity, and {@code EntitySeries} walks them in
 * order of time, counts them by period ({@code EntityPeriodTally}) and adds what needs the order
 * ({@code SeriesDescription}); {@code TrendChanges} tests who rose and fell. The statistics
 * themselves are plain Java without Spark: {@link org.dateline.analysis.trends.WilsonInterval},
 * {@link org.dateline.analysis.trends.TrailingBaseline} and {@link
 * org.dateline.analysis.trends.KleinbergBursts}.
 *
 * <p>Nothing is ever filled up with zero rows. A statistic that needs the empty periods takes them
 * from sums over the corpus (how many articles and periods lay in between), so the work for an
 * entity is proportional to the periods it appears in, however long the corpus is.
 *
 * <p>To add a statistic of a series: write it as a plain class over arrays, with its formula,
 * source, range and edge cases; call it in {@code SeriesDescription}; add its column to {@link
 * org.dateline.analysis.trends.MentionTrends}. To add a granularity: one constant in {@link
 * org.dateline.analysis.trends.Granularity} and its windows in the settings.
 */
@NullMarked
package org.dateline.analysis.trends;

import org.jspecify.annotations.NullMarked;
