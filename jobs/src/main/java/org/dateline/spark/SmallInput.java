package org.dateline.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows that are few enough for one task. Spark plans no shuffle for rows that lie in one partition:
 * grouping, sorting and joining them is one stage, where each shuffle would be a stage and a job of
 * its own, however few rows it has. The rows that come out are the same.
 */
public final class SmallInput {
  /**
   * Setting of the session: files of up to this many bytes together are read by one task. 0 leaves
   * all rows in as many partitions as they have.
   */
  public static final String BYTES_OF_ONE_TASK = "spark.dateline.bytesOfOneTask";

  /** Parquet files of some hundred articles. */
  private static final String DEFAULT_BYTES = String.valueOf(1 << 20);

  /**
   * The rows, in one partition if their files are small.
   *
   * @param bytes the size of their files
   */
  public static Dataset<Row> of(Dataset<Row> rows, long bytes) {
    String limit = rows.sparkSession().conf().get(BYTES_OF_ONE_TASK, DEFAULT_BYTES);
    return bytes <= Long.parseLong(limit) ? rows.coalesce(1) : rows;
  }

  private SmallInput() {}
}
