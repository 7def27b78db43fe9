/**
 * A stream into records, one at a time, each bounded by {@code ingest.max-record-bytes}: no format
 * collects a file. {@code LineRecords} cuts at line ends, {@code MarkedElements} at the marks
 * around an element, {@code SeparatedTexts} at lines between texts, {@code WholeFileRecord} not at
 * all; the rooms {@code json} and {@code delimited} add their own. {@code StepwiseRecords} is what
 * they are built on.
 *
 * <p>Behind a broken record a splitter goes on where that is safe. What a record means is decided
 * when it is read, in another task.
 */
@NullMarked
package org.dateline.ingest.split;

import org.jspecify.annotations.NullMarked;
