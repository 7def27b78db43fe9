/**
 * What the program says to people: errors with a category and an exit code ({@link
 * org.dateline.run.message.DatelineException}, {@link org.dateline.run.message.ErrorCode}), causes
 * in one line, counts with their nouns, lines of a table; and what it never says ({@link
 * org.dateline.run.message.Secrets}).
 */
@NullMarked
package org.dateline.run.message;

import org.jspecify.annotations.NullMarked;
