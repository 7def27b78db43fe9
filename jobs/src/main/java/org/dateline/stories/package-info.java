/**
 * The step from articles to copies and stories: which articles are the same text, and which are
 * about the same event.
 *
 * <p>{@link org.dateline.stories.GroupStories} is the whole step, from {@code articles} alone.
 * First each text is taken apart by itself ({@code ReadArticleWords}: {@code WordHashes}, {@code
 * Shingles}, {@code Sketch}, {@code StoryWords}, {@code Agencies}), which is kept between nights.
 * Copies ({@code FindCopies}) go over {@code CopyCandidates} (a sample, that never pairs all with
 * all) and {@code CopyPairs} (exact) to {@code CopyStars} (every copy compared with its original).
 * {@code ArticleRank} says which article is the original. Stories ({@code FindStories}) go over
 * {@code StoryVectors} (words weighed by rarity, {@code WeighWords}) and {@code StoryPairs} to
 * {@code OpenStories}, which decides in the order of time.
 *
 * <p>What has to hold of any change: the result depends on the set of articles alone, not on their
 * order, partitions or nights; later articles change no row of earlier ones; nothing is compared
 * all with all; ids are made of content, never of a size or a row's position.
 */
@NullMarked
package org.dateline.stories;

import org.jspecify.annotations.NullMarked;
