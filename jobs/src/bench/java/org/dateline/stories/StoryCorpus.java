package org.dateline.stories;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.JobRunner;
import org.dateline.run.settings.Settings;
import org.dateline.table.Articles;

/** The corpora that copies and stories are measured on, ingested once by the job that users run. */
final class StoryCorpus {
  static final String ALLSIDES = "allsides-2012-2017.ndjson.gz";
  static final String CCTV = "cctv-2022-2025.ndjson.gz";

  /** What users get who change nothing. */
  static final GroupParams PARAMS = Settings.load(Optional.empty(), Map.of()).stories();

  /** A session on two cores; the jobs open theirs in it. */
  static SparkSession session(Path scratch) {
    SparkSession session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.log.level", "ERROR")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate();
    session.sparkContext().setCheckpointDir(scratch.toString());
    return session;
  }

  /**
   * The articles of one of the corpora.
   *
   * @param folder kept between measurements
   */
  static Dataset<Row> articles(SparkSession spark, Path shared, Path folder, String file) {
    String corpus = file.substring(0, file.indexOf('-'));
    Path export = folder.resolve("export");
    Path latest = export.resolve(corpus).resolve("latest");
    if (!Files.exists(latest)) {
      Path conf = Path.of(System.getProperty("dateline.root", ".")).resolve("conf/dateline.conf");
      Map<String, String> changed =
          Map.of(
              "corpus", corpus,
              "warehouse", folder.resolve("warehouse").toString(),
              "export.path", export.toString());
      new JobRunner(Settings.load(Optional.of(conf), changed))
          .ingest(List.of(shared.resolve("corpora").resolve(file).toString()));
    }
    return spark.read().parquet(latest.resolve(Articles.SCHEMA.name()).toString()).drop("run_id");
  }

  private StoryCorpus() {}
}
