/**
 * How far a long step is, said while it works: annotation, ingestion, the import of a dictionary.
 * {@code TaskCounters} brings counts from tasks to the driver while they run; {@code LineCounts}
 * counts exactly, also if a task runs again.
 */
@NullMarked
package org.dateline.run.progress;

import org.jspecify.annotations.NullMarked;
