package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.broadcast;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;

/**
 * How much may be sent to every task, by the setting {@code megabytes-per-task}, so that the many
 * pairs need not move. Larger rows are joined with the pairs by a shuffle.
 */
record BroadcastBudget(long bytes) {
  static BroadcastBudget of(CooccurrenceParams params) {
    return new BroadcastBudget(params.megabytesPerTask() * 1_000_000L);
  }

  boolean fits(long rows, long bytesOfRow) {
    return rows <= bytes / bytesOfRow;
  }

  /**
   * Marks how rows are to be joined to pairs.
   *
   * @param rows kept ones: they are counted now
   */
  Dataset<Row> place(Dataset<Row> rows, long bytesOfRow) {
    // Pairs are wide, and sorting them for a join is what costs; a part of the rows fits in memory.
    return fits(rows.count(), bytesOfRow) ? broadcast(rows) : rows.hint("shuffle_hash");
  }
}
