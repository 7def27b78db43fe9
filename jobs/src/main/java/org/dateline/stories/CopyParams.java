package org.dateline.stories;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of section {@code stories.copies}; each is explained in {@code conf/dateline.conf}.
 *
 * @param windowDays at least 0
 * @param minContainment over 0, up to 1
 * @param minContainmentOwn minContainment to 1
 * @param minShared at least 1
 */
public record CopyParams(
    int windowDays, double minContainment, double minContainmentOwn, int minShared)
    implements Serializable {

  public CopyParams {
    List<String> problems = new ArrayList<>();
    if (windowDays < 0) {
      problems.add("stories.copies.window-days: expected at least 0, found " + windowDays);
    }
    if (!(minContainment > 0 && minContainment <= 1)) {
      problems.add(
          "stories.copies.min-containment: expected over 0, up to 1, found " + minContainment);
    }
    if (!(minContainmentOwn >= minContainment && minContainmentOwn <= 1)) {
      problems.add(
          "stories.copies.min-containment-own: expected min-containment to 1, found "
              + minContainmentOwn);
    }
    if (minShared < 1) {
      problems.add("stories.copies.min-shared: expected at least 1, found " + minShared);
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }
}
