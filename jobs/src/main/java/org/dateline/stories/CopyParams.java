package org.dateline.stories;

import java.io.Serializable;
import org.dateline.text.SettingProblems;

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
