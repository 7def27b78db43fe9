package org.dateline.stories;

import java.io.Serializable;
import org.dateline.text.SettingProblems;

/**
 * The settings of section {@code stories.copies}; each is explained in {@code conf/dateline.conf}.
 *
 * @param windowDays most days between an article and an edited copy of it; at least 0
 * @param minContainment least containment of a copy, see {@link CopyPairs}; over 0, up to 1
 * @param minContainmentOwn least containment of a copy by one and the same source; minContainment
 *     to 1
 * @param minShared fewest shingles that a copy and its original share; at least 1
 */
public record CopyParams(
    int windowDays, double minContainment, double minContainmentOwn, int minShared)
    implements Serializable {

  public CopyParams {
    SettingProblems.of("stories.copies")
        .atLeast("window-days", windowDays, 0)
        .above("min-containment", minContainment, 0, 1)
        .require(
            minContainmentOwn >= minContainment && minContainmentOwn <= 1,
            "min-containment-own",
            minContainmentOwn,
            "min-containment to 1")
        .atLeast("min-shared", minShared, 1)
        .throwIfAny();
  }
}
