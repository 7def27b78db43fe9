/**
 * The {@code show} commands: figures of the newest published run, traced to the sentences they rest
 * on. {@link org.dateline.run.show.ShowReports} is the entrance. For each kind of thing (entity,
 * pair, source, story) one class reads its rows for many at once ({@code EntityRows}) and one puts
 * them into words ({@code EntityReport}).
 *
 * <p>Like {@code report} it reads only.
 */
@NullMarked
package org.dateline.run.show;

import org.jspecify.annotations.NullMarked;
