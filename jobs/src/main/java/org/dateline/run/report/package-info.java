/**
 * Answers to a person at a terminal, from the newest published run ({@link
 * org.dateline.run.report.Reports}): the digest, differences between runs, why a name became what
 * it is, and the accounts that a job prints. {@code PublishedRun} opens the tables, without a
 * session, {@code QuotedSentences} quotes the evidence. An {@code Answer} comes in words or as
 * {@code Json}.
 *
 * <p>Reports read only: the room cannot import {@code publication}.
 */
@NullMarked
package org.dateline.run.report;

import org.jspecify.annotations.NullMarked;
