package org.dateline.testing;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.session.LocalFiles;

/**
 * The one SparkSession of the test JVM: two threads, a second attempt for a failed task as on a
 * cluster, UTC, few partitions, no web pages.
 */
public final class SharedSpark {
  private static SparkSession session;

  public static synchronized SparkSession session() {
    if (session == null) {
      LocalFiles.use(new Configuration());
      session =
          SparkSession.builder()
              .master("local[2,2]")
              .appName("dateline-tests")
              .config("spark.sql.session.timeZone", "UTC")
              .config("spark.sql.shuffle.partitions", "3")
              .config("spark.ui.enabled", "false")
              .config("spark.sql.adaptive.enabled", "false")
              // The same plans come again with each test; Spark keeps the code of the last hundred.
              .config("spark.sql.codegen.cache.maxEntries", "20000")
              .config("spark.sql.ansi.enabled", "true")
              // Nobody looks at what the tests ran, and what is kept for it fills the heap.
              .config("spark.ui.retainedJobs", "10")
              .config("spark.ui.retainedStages", "10")
              .config("spark.ui.retainedTasks", "100")
              .config("spark.sql.ui.retainedExecutions", "1")
              .config("spark.sql.ui.explainMode", "simple")
              .config("spark.sql.codegen.wholeStage", "false")
              .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
              .config("spark.sql.warehouse.dir", "target/spark-warehouse")
              .getOrCreate();
      session.sparkContext().setCheckpointDir("target/checkpoints");
      session.sparkContext().setLogLevel("WARN");
    }
    return session;
  }

  private SharedSpark() {}
}
