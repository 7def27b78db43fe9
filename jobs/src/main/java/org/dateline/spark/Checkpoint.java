package org.dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Computes rows once, at the end of a stage of a step, for all later uses.
 *
 * <p>The rows are written to Parquet files and read back. Without that, Spark would plan and
 * compute everything before them again for each later use, and every task would carry the whole
 * plan, which can be 2 MB for ten rows. Unlike Spark's own checkpoint, Parquet lets later steps
 * read only the columns they use. Files have a known size, so Spark can broadcast the small side of
 * a join. Unlike rows in memory, they outlive the executor that computed them.
 */
public final class Checkpoint {
  private static final AtomicLong WRITTEN = new AtomicLong();

  /**
   * Computes the rows now, writes them to the checkpoint folder of the Spark context, and returns
   * them as read from there.
   *
   * @throws java.util.NoSuchElementException if the context has no checkpoint folder
   */
  public static Dataset<Row> of(Dataset<Row> rows) {
    var session = rows.sparkSession();
    String folder =
        session.sparkContext().getCheckpointDir().get() + "/rows-" + WRITTEN.incrementAndGet();
    // Most columns are ids and names, for which a dictionary costs more than it saves.
    rows.write().option("parquet.enable.dictionary", "false").parquet(folder);
    return SmallInput.of(
        session.read().schema(rows.schema()).parquet(folder), bytes(folder, session));
  }

  private static long bytes(String folder, SparkSession session) {
    try {
      var path = new Path(folder);
      return path.getFileSystem(session.sessionState().newHadoopConf())
          .getContentSummary(path)
          .getLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checkpoint() {}
}
