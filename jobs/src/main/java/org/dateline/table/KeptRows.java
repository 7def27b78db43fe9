package org.dateline.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Keeps what several results are made of. */
public final class KeptRows {

  /**
   * The same rows, computed now and kept as files in the checkpoint folder of the session's
   * context, as the start of a new plan: without the cut Spark plans everything before them again
   * with every step after them, and each task carries it all (2 MB of plan for ten rows). Files
   * outlive the executor that wrote them, which rows in its memory would not.
   *
   * @throws org.apache.spark.SparkException if the context has no checkpoint folder
   */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return rows.checkpoint();
  }

  private KeptRows() {}
}
