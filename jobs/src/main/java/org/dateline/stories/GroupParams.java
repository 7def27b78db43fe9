package org.dateline.stories;

import java.io.Serializable;
import org.dateline.stories.thread.ThreadParams;

/** The settings of section {@code stories}; each is explained in {@code conf/dateline.conf}. */
public record GroupParams(CopyParams copies, StoryParams events, ThreadParams threads)
    implements Serializable {}
