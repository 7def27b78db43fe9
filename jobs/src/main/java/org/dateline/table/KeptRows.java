package org.dateline.table;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Keeps what several results are made of. */
public final class KeptRows {
  private static final AtomicLong KEPT = new AtomicLong();

  /**
   * The same rows, computed now and kept as Parquet files in the checkpoint folder of the session's
   * context, as the start of a new plan: without the cut Spark plans everything before them again
   * with every step after them, and each task carries it all (2 MB of plan for ten rows). Files
   * outlive the executor that wrote them, which rows in its memory would not, and of columns only
   * those asked for are read again, which of a checkpoint's serialized rows could not be done.
   *
   * @throws java.util.NoSuchElementException if the context has no checkpoint folder
   */
  public static Dataset<Row> of(Dataset<Row> rows) {
    var session = rows.sparkSession();
    String folder =
        session.sparkContext().getCheckpointDir().get() + "/rows-" + KEPT.incrementAndGet();
    // Most columns are ids and names, of which a dictionary costs more than it saves.
    rows.write().option("parquet.enable.dictionary", "false").parquet(folder);
    return session.read().schema(rows.schema()).parquet(folder);
  }

  private KeptRows() {}
}
