/**
 * What every step needs of Spark and no table says. {@link org.dateline.spark.Checkpoint} is the
 * one place outside {@code run} that writes and reads files: intermediate rows, where a stage of a
 * step ends. {@link org.dateline.spark.RowShape} is how Java code reads and makes rows by name, and
 * {@link org.dateline.spark.RowValues} reads what rows give by position only. {@link
 * org.dateline.spark.EmittingIterator} turns sorted rows into others one after the other.
 */
@NullMarked
package org.dateline.spark;

import org.jspecify.annotations.NullMarked;
