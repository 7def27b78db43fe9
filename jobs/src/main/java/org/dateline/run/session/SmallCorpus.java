package org.dateline.run.session;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * Settings of Spark that suit a corpus of a few thousand articles. Adaptive execution plans a query
 * anew after each of its stages, which pays where stages take seconds: a small corpus has hundreds
 * of stages that take milliseconds. The rows that come out are the same.
 */
public final class SmallCorpus {
  /** More than any corpus has; twice as much is still a number. */
  public static final long UNKNOWN = Long.MAX_VALUE / 2;

  /** Stored articles and input together, in bytes. */
  private static final long SMALL_BYTES = 8L << 20;

  private static final String ADAPTIVE = "spark.sql.adaptive.enabled";
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  /**
   * Sets the session for this much to work on. What spark-submit was told stays.
   *
   * @param bytes stored articles and input that is still to be read
   */
  public static void suit(SparkSession spark, long bytes) {
    int cores = spark.sparkContext().defaultParallelism();
    boolean small = bytes <= SMALL_BYTES;
    // Spark's default of 200 partitions suits no machine; adaptive execution merges small ones.
    Map.of(
            ADAPTIVE,
            String.valueOf(!small),
            PARTITIONS,
            String.valueOf(small ? Math.min(cores, 8) : Math.max(48, 4 * cores)))
        .forEach(
            (key, value) -> {
              if (!spark.sparkContext().getConf().contains(key)) {
                spark.conf().set(key, value);
              }
            });
  }

  private SmallCorpus() {}
}
