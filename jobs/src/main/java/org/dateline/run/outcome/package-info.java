/**
 * How a run ended, told to those who wait for it: a line of JSON in a file, a command of the
 * user's, and a note in the catalog of an attempt that failed. {@link
 * org.dateline.run.outcome.RunOutcome} is the entrance, {@link org.dateline.run.outcome.Failure}
 * gives every error its exit code. Nothing here changes how a run ends.
 */
@NullMarked
package org.dateline.run.outcome;

import org.jspecify.annotations.NullMarked;
