package org.dateline.stories;

import java.io.Serializable;
import org.dateline.text.SettingProblems;

/**
 * The settings of section {@code stories.events}; each is explained in {@code conf/dateline.conf}.
 *
 * @param windowDays most days between an article and the latest article of a story it may join; at
 *     least 0
 * @param maxDays most days between the first and the last article of a story; at least windowDays
 * @param minSimilarity least likeness to a story of an article that joins it, see {@link
 *     OpenStories}; over 0, up to 1
 * @param minSimilarityUndated least likeness for an article without a date; minSimilarity to 1
 */
public record StoryParams(
    int windowDays, int maxDays, double minSimilarity, double minSimilarityUndated)
    implements Serializable {

  public StoryParams {
    SettingProblems.of("stories.events")
        .atLeast("window-days", windowDays, 0)
        .require(maxDays >= windowDays, "max-days", maxDays, "window-days or more")
        .above("min-similarity", minSimilarity, 0, 1)
        .require(
            minSimilarityUndated >= minSimilarity && minSimilarityUndated <= 1,
            "min-similarity-undated",
            minSimilarityUndated,
            "min-similarity to 1")
        .throwIfAny();
  }
}
