/**
 * What is counted, and where: an article as the kernel takes it ({@code CountedArticle}), a pair
 * with its counts as the kernel returns it ({@code CountedPair}), the windows that two entities
 * share ({@code EntityWindow}), the periods of a day ({@code Period}), and the settings ({@link
 * org.dateline.analysis.cooccurrence.counted.CooccurrenceParams}).
 *
 * <p>Plain Java over whole numbers, but for {@code UnboxedArticles}, which takes articles from
 * Spark's rows. The room imports nothing of the analysis.
 */
@NullMarked
package org.dateline.analysis.cooccurrence.counted;

import org.jspecify.annotations.NullMarked;
