/**
 * The step from articles to copies and stories: which articles are the same text, and which are
 * about the same event.
 *
 * <p>{@link org.dateline.stories.GroupStories} is the whole step, from {@code articles} alone.
 * First each text is read by itself ({@code ReadArticleWords}, with {@code WordHashes}, {@code
 * Shingles}, {@code Sketch}, {@code StoryWords} and {@code Agencies}); the results are kept between
 * nights.
 *
 * <p>Copies ({@code FindCopies}) are found in three steps: {@code CopyCandidates} pairs articles by
 * samples of their shingles, never all with all; {@code CopyPairs} compares the pairs exactly;
 * {@code CopyStars} groups them so that every copy was compared with its original. {@code
 * ArticleRank} decides which article is the original.
 *
 * <p>Stories ({@code FindStories}) are found in three steps too: {@code StoryVectors} weighs words
 * by their rarity ({@code WeighWords}), {@code StoryPairs} computes similarities, and {@code
 * OpenStories} decides in the order of time.
 *
 * <p>Every change must keep these rules: the result depends on the set of articles alone, not on
 * their order, partitions or nights; later articles change no row of earlier ones; articles are
 * never compared all with all; ids are made of content, never of a size or the position of a row.
 */
@NullMarked
package org.dateline.stories;

import org.jspecify.annotations.NullMarked;
