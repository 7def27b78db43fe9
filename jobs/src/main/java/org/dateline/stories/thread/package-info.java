/**
 * Finds which stories belong to one affair over weeks: a hack, a trial, the aftermath of a
 * disaster.
 *
 * <p>{@link org.dateline.stories.thread.FindThreads} makes one profile of each story ({@code
 * StoryProfiles}), compares those that share words ({@code ThreadPairs}), and builds threads in the
 * order of time ({@code OpenThreads}). {@link org.dateline.stories.thread.ThreadsOfStories} makes
 * rows of {@link org.dateline.table.StoryThreads} of them.
 *
 * <p>The rules of the step hold here too: stories are never compared all with all, and the result
 * depends on the set of articles alone.
 */
@NullMarked
package org.dateline.stories.thread;

import org.jspecify.annotations.NullMarked;
