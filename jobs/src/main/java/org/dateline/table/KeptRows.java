package org.dateline.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Keeps what several results are made of. */
public final class KeptRows {

  /**
   * The same rows, kept in executor memory and on disk, as the start of a new plan: without the cut
   * Spark plans everything before it again with every step after it (46 joins and 15 CPU seconds
   * for two articles). Lost parts are computed again, which a local checkpoint would not do.
   */
  public static Dataset<Row> of(Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
    return kept.sparkSession().createDataFrame(kept.javaRDD(), kept.schema());
  }

  private KeptRows() {}
}
