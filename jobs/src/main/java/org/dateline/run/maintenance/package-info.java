/**
 * What a corpus no longer needs, and how it goes: {@code scripts/dateline maintain}, and the end of
 * every nightly.
 *
 * <p>{@code Retention} decides which runs stay, from their rows alone. {@code Maintenance} does the
 * rest in small steps, each of which may be the last before the process dies: {@code RunExpiry}
 * removes tags and exports, {@code DeadSnapshots} what no tag holds any more, {@code SmallFiles}
 * merges, {@code OrphanFiles} removes what no snapshot uses. {@code Pins} keep runs from expiring.
 *
 * <p>Rows of a store (annotations, what was found in single articles) are never removed here, nor
 * is a row of {@code runs}.
 */
@NullMarked
package org.dateline.run.maintenance;

import org.jspecify.annotations.NullMarked;
