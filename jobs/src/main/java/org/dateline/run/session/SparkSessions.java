package org.dateline.run.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.message.MaskedLogs;
import org.dateline.run.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the session that spark-submit asked for, with Dateline's catalog in it. */
public final class SparkSessions {
  /** Name of the catalog in SQL: tables are {@code dateline.<corpus>.<table>}. */
  public static final String CATALOG = "dateline";

  private static final Logger LOG = LoggerFactory.getLogger(SparkSessions.class);
  private static final String SCRATCH = ".scratch";
  static final String PREFIX = "spark.sql.catalog." + CATALOG;

  /** Option of a JDBC catalog: whether it makes its own tables where they are missing. */
  static final String MAKES_TABLES = "jdbc.init-catalog-tables";

  private static final String MASTER = "spark.master";

  /** A session, and whether it was started here, so that it must also be stopped here. */
  public record Opened(SparkSession spark, boolean ours) {}

  /**
   * Opens the session that spark-submit asked for. In a process that has one already, a session of
   * our own over the same context, so that its settings do not spill over.
   *
   * @param writes whether steps may keep rows in the warehouse, and the catalog make its own tables
   */
  public static Opened open(String job, Settings settings, boolean writes) {
    boolean ours = SparkSession.getDefaultSession().isEmpty();
    if (ours && !new SparkConf().contains(MASTER)) {
      throw new DatelineException(
          ErrorCode.USAGE,
          "no Spark master: expected to be started by spark-submit. Use scripts/dateline, or"
              + " spark-submit --master local[*] … dateline.jar "
              + job
              + " …");
    }
    if (ours) {
      LocalFiles.use(hadoopConfiguration());
    }
    SparkSession shared =
        SparkSession.builder()
            .appName("dateline " + job + " " + settings.corpus().corpus())
            .getOrCreate();
    // Spark may have loaded rules for its logs of its own.
    MaskedLogs.install();
    SparkSession spark = ours ? shared : shared.newSession();
    // Spark looks up catalogs in the settings of the thread's active session.
    SparkSession.setActiveSession(spark);
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    spark.conf().set(PREFIX, "org.apache.iceberg.spark.SparkCatalog");
    catalogOptions(settings).forEach((key, value) -> spark.conf().set(PREFIX + "." + key, value));
    SmallCorpus.suit(spark, SmallCorpus.UNKNOWN);
    if (!writes && settings.catalog().type().equals("jdbc")) {
      spark.conf().set(PREFIX + "." + MAKES_TABLES, "false");
    }
    return new Opened(spark, ours);
  }

  /** The folder for intermediate rows, below the warehouse, which all executors can reach. */
  public static Path scratch(SparkSession spark) {
    return new Path(spark.conf().get(PREFIX + ".warehouse"), SCRATCH);
  }

  /** Gives a run a scratch folder of its name; {@link #closeScratch} removes it. */
  public static void openScratch(SparkSession spark, String corpus, String runId) {
    Path folder = new Path(new Path(scratch(spark), corpus), runId);
    spark.sparkContext().setCheckpointDir(folder.toString());
  }

  /** Removes a run's scratch folder when the run has ended, well or not. */
  public static void closeScratch(SparkSession spark, String corpus, String runId) {
    Path folder = new Path(new Path(scratch(spark), corpus), runId);
    try {
      folder.getFileSystem(spark.sessionState().newHadoopConf()).delete(folder, true);
    } catch (java.io.IOException e) {
      LOG.warn("could not remove {}, which is needed no more: {}", folder, e.getMessage());
    }
  }

  /**
   * Removes the intermediate rows that the steps of this context kept, once their results are
   * written.
   */
  public static void removeScratch(SparkSession spark) {
    var folder = spark.sparkContext().getCheckpointDir();
    if (folder.isDefined()) {
      Path path = new Path(folder.get());
      try {
        var files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        for (var kept : files.listStatus(path)) {
          files.delete(kept.getPath(), true);
        }
      } catch (java.io.IOException e) {
        LOG.warn("could not remove {}, which is needed no more: {}", path, e.getMessage());
      }
    }
  }

  /**
   * Hadoop's configuration without a session: as spark-submit set it up, or in a process that it
   * did not start, with the system properties {@code spark.hadoop.*}.
   */
  public static Configuration hadoopConfiguration() {
    // Loading Spark takes most of a second, and who looks something up needs no more of it.
    return System.getProperty(MASTER) == null
        ? HadoopSettings.ofProcess()
        : SparkHadoopUtil.get().newConfiguration(new SparkConf());
  }

  /** Hadoop's configuration as spark-submit set it up, for use in a task. */
  public static Configuration taskConfiguration() {
    return SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
  }

  /** What Iceberg needs to know to open the catalog, by the names of its options. */
  static Map<String, String> catalogOptions(Settings settings) {
    Map<String, String> options = new LinkedHashMap<>();
    String uri = catalogUri(settings);
    if (SqliteCatalog.isFor(uri)) {
      options.put("catalog-impl", SqliteCatalog.class.getName());
    } else {
      options.put("type", settings.catalog().type());
    }
    options.put("warehouse", qualify(settings.corpus().warehouse()).toString());
    // Each read must see the newest commit of this very run.
    options.put("cache-enabled", "false");
    if (!uri.isEmpty()) {
      options.put("uri", uri);
    }
    if (settings.catalog().type().equals("jdbc")) {
      options.put("jdbc.schema-version", "V1");
    }
    options.putAll(settings.catalog().properties());
    return options;
  }

  /** The address of the catalog; empty for one that needs none. */
  public static String catalogUri(Settings settings) {
    boolean embedded =
        settings.catalog().uri().isEmpty() && settings.catalog().type().equals("jdbc");
    return embedded
        ? embeddedCatalog(qualify(settings.corpus().warehouse()))
        : settings.catalog().uri();
  }

  private static String embeddedCatalog(Path warehouse) {
    if (!warehouse.toUri().getScheme().equals("file")) {
      throw new DatelineException(
          ErrorCode.USAGE,
          "catalog.uri is empty and the warehouse is "
              + warehouse
              + ": the embedded SQLite catalog needs a local folder. Set catalog.type and"
              + " catalog.uri (see docs/operations.md).");
    }
    return "jdbc:sqlite:" + warehouse.toUri().getPath() + "/catalog.db?busy_timeout=60000";
  }

  /** A folder or URI with its scheme; a relative one is relative to the working directory. */
  public static Path qualify(String folder) {
    try {
      Path path = new Path(folder);
      return path.getFileSystem(hadoopConfiguration()).makeQualified(path);
    } catch (java.io.IOException | IllegalArgumentException e) {
      throw new DatelineException(
          ErrorCode.USAGE, "cannot use " + folder + ": " + e.getMessage(), e);
    }
  }

  private SparkSessions() {}
}
