package org.dateline.stories;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of section {@code stories.events}; each is explained in {@code conf/dateline.conf}.
 *
 * @param windowDays at least 0
 * @param maxDays at least windowDays
 * @param minSimilarity over 0, up to 1
 * @param minSimilarityUndated minSimilarity to 1
 */
public record StoryParams(
    int windowDays, int maxDays, double minSimilarity, double minSimilarityUndated)
    implements Serializable {

  public StoryParams {
    List<String> problems = new ArrayList<>();
    if (windowDays < 0) {
      problems.add("stories.events.window-days: expected at least 0, found " + windowDays);
    }
    if (maxDays < windowDays) {
      problems.add(
          "stories.events.max-days: expected at least window-days, found %d < %d"
              .formatted(maxDays, windowDays));
    }
    if (!(minSimilarity > 0 && minSimilarity <= 1)) {
      problems.add(
          "stories.events.min-similarity: expected over 0, up to 1, found " + minSimilarity);
    }
    if (!(minSimilarityUndated >= minSimilarity && minSimilarityUndated <= 1)) {
      problems.add(
          "stories.events.min-similarity-undated: expected min-similarity to 1, found "
              + minSimilarityUndated);
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }
}
