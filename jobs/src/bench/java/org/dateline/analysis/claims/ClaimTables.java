package org.dateline.analysis.claims;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.settings.Settings;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.text.NormalizedText;

/** The tables of an exported run, and the claims that today's rules find in them. */
final class ClaimTables {
  private static final String SEED = "claims 3";

  private final SparkSession spark;
  private final Path run;

  ClaimTables(SparkSession spark, Path run) {
    this.spark = spark;
    this.run = run;
  }

  static SparkSession session() {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.log.level", "ERROR")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate();
    spark.sparkContext().setCheckpointDir(System.getProperty("java.io.tmpdir") + "/claims-rows");
    return spark;
  }

  Dataset<Row> read(TableSchema table) {
    return spark.read().parquet(run.resolve(table.name()).toString());
  }

  Tables claims() {
    Tables inputs = Tables.none();
    for (TableSchema table : ClaimsAnalysis.ANALYSIS.inputs()) {
      inputs = inputs.with(table, read(table).drop("run_id"));
    }
    Path conf = Path.of(System.getProperty("dateline.root", ".")).resolve("conf/dateline.conf");
    var params = Settings.load(Optional.of(conf), java.util.Map.of()).of(ClaimsAnalysis.ANALYSIS);
    return ClaimsAnalysis.ANALYSIS.compute(inputs, params);
  }

  /** By this, claims are put into an order that has nothing to do with them. */
  static String hash(String articleId, String kind, int begin) {
    return NormalizedText.fingerprint(SEED, articleId + " " + kind + " " + begin);
  }
}
