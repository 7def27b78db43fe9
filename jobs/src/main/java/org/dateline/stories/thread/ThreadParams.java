package org.dateline.stories.thread;

import java.io.Serializable;
import org.dateline.text.SettingProblems;

/**
 * The settings of section {@code stories.threads}; each is explained in {@code conf/dateline.conf}.
 *
 * @param windowDays most days between a story and the latest one of its thread before it; at least
 *     0
 * @param minLikeness least likeness to a thread of a story that joins it, see {@link OpenThreads};
 *     over 0, up to 1
 */
public record ThreadParams(int windowDays, double minLikeness) implements Serializable {

  public ThreadParams {
    SettingProblems.of("stories.threads")
        .atLeast("window-days", windowDays, 0)
        .above("min-likeness", minLikeness, 0, 1)
        .throwIfAny();
  }
}
