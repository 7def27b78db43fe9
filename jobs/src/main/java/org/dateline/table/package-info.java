/**
 * The vocabulary: {@link org.dateline.table.Column}, {@link org.dateline.table.TableSchema}, and
 * one class for each table that more than one package reads. A table that only one analysis writes
 * is defined beside that analysis.
 *
 * <p>To add a column: add it to the table's class with its meaning, compute it in the step, run
 * {@code scripts/docs}. Never change the meaning of a column that was published.
 */
@NullMarked
package org.dateline.table;

import org.jspecify.annotations.NullMarked;
