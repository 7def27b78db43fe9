/** The command line: one class a group of commands, each of which hands over to {@code run}. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
