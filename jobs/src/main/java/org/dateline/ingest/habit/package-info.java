/**
 * What the articles of one source have in common: lines that they repeat ({@code RepeatedLines}),
 * whether day or month comes first in their dates ({@code DayMonthOrder}), and whether a given
 * moment is only that of a crawl ({@code CrawlMoments}). {@link
 * org.dateline.ingest.habit.SourceHabits} learns all of it from the articles of a run and those
 * before.
 *
 * <p>To add a habit: one class that learns a column by source, and a line in {@code SourceHabits}.
 */
@NullMarked
package org.dateline.ingest.habit;

import org.jspecify.annotations.NullMarked;
