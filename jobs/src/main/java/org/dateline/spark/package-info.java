/**
 * What every step needs of Spark and no table says. {@link org.dateline.spark.Checkpoint} is the
 * one place outside {@code run} that writes and reads files: intermediate rows, where a stage of a
 * step ends.
 */
package org.dateline.spark;
