package org.dateline.run.report;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.message.Causes;
import org.dateline.run.message.Secrets;
import org.dateline.run.message.TextTable;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.NothingPublished;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.spark.RowValues;
import org.dateline.table.TableSchema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to a person at a terminal, from the newest published run. */
public final class Reports {
  private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

  /** One line per published run, oldest first. */
  public static String runs(Settings settings) {
    try (var warehouse = Warehouse.openToRead("runs", settings)) {
      var lines = new ArrayList<List<String>>();
      lines.add(
          List.of(
              "run",
              "job",
              "started (UTC)",
              "seconds",
              "articles",
              "annotated",
              "not annotated",
              "inputs"));
      for (Row run :
          warehouse
              .read(AllTables.RUNS, SnapshotRef.MAIN_BRANCH)
              .orderBy("finished_at", "run_id")
              .collectAsList()) {
        lines.add(line(run));
      }
      if (lines.size() == 1) {
        throw NothingPublished.in(settings);
      }
      return TextTable.of(lines);
    }
  }

  /**
   * What moved between two published runs, and what was changed between them.
   *
   * @param runs ids of none, one or two runs: the last two, one and the newest, or these
   */
  public static String diff(Settings settings, List<String> runs) {
    try (var warehouse = Warehouse.openToRead("runs diff", settings)) {
      newest(warehouse, settings);
      return RunDiff.of(warehouse, runs);
    }
  }

  private static List<String> line(Row run) {
    java.sql.Timestamp start = run.getAs("started_at");
    java.sql.Timestamp end = run.getAs("finished_at");
    return List.of(
        run.getAs("run_id"),
        run.getAs("job"),
        start.toInstant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString(),
        String.valueOf((end.getTime() - start.getTime()) / 1000),
        number(run, "row_counts", "articles"),
        number(run, "measures", "articles_annotated"),
        articlesWithoutNames(run),
        String.join(" ", RowValues.<String>list(run, "inputs")));
  }

  private static String number(Row run, String map, String key) {
    Object value = RowValues.map(run, map).get(key);
    return value == null ? "" : "%,d".formatted((Long) value);
  }

  /** Articles without names for their language; empty for a run that did not look for names. */
  private static String articlesWithoutNames(Row run) {
    Map<String, Long> measures = RowValues.map(run, "measures");
    return measures.containsKey("articles_annotated")
        ? "%,d".formatted(UnannotatedMeasures.articles(measures))
        : "";
  }

  /** One line per table: rows in the newest published run, and what a row is. */
  public static String tables(Settings settings) {
    try (var warehouse = Warehouse.openToRead("tables", settings)) {
      String newest = newest(warehouse, settings);
      var lines = new ArrayList<List<String>>();
      lines.add(List.of("table", "rows", "grain"));
      for (TableSchema table : AllTables.PUBLISHED) {
        Optional<Long> rows = warehouse.snapshot(table, newest).map(Warehouse::rows);
        lines.add(
            List.of(table.name(), rows.map("%,d"::formatted).orElse("(not made)"), table.grain()));
      }
      return "Run %s of corpus %s in %s\n\n%s"
          .formatted(
              newest,
              settings.corpus().corpus(),
              Secrets.mask(settings.corpus().warehouse()),
              TextTable.of(lines));
    }
  }

  /** What the newest published run found, in words. */
  public static String digest(Settings settings) {
    try (var warehouse = Warehouse.openToRead("digest", settings)) {
      String newest = newest(warehouse, settings);
      return new Digest(PublishedRun.of(warehouse, newest)).text()
          + newestUnannotated(warehouse)
          + "\nRun %s; tables: dateline.%s.* in %s; Parquet: %s\n"
              .formatted(
                  newest,
                  settings.corpus().corpus(),
                  Secrets.mask(SparkSessions.qualify(settings.corpus().warehouse()).toString()),
                  export(warehouse, settings, newest));
    }
  }

  /** Where the run's export is: below today's {@code export.path}, or the run's own. */
  private static @Nullable String export(Warehouse warehouse, Settings settings, String run) {
    var paths = new LinkedHashSet<>(List.of(settings.export().path()));
    warehouse
        .read(AllTables.RUNS, SnapshotRef.MAIN_BRANCH)
        .filter(functions.col("run_id").equalTo(run))
        .select("settings")
        .as(Encoders.STRING())
        .collectAsList()
        .forEach(json -> paths.add(ConfigFactory.parseString(json).getString("export.path")));
    for (String path : paths) {
      Path root = ExportFolder.of(path, settings.corpus());
      try {
        var files = root.getFileSystem(warehouse.spark().sessionState().newHadoopConf());
        var folder = new ExportFolder(files, root);
        if (folder.isWhole(run)) {
          return Secrets.mask(folder.run(run).toString());
        }
      } catch (IOException e) {
        LOG.warn("cannot look for the export in {}: {}", root, Causes.inWords(e));
      }
    }
    return "not exported, `scripts/dateline export` does it";
  }

  /** What the newest run that looked for names left without; empty if nothing. */
  private static String newestUnannotated(Warehouse warehouse) {
    Dataset<Row> runs =
        warehouse
            .read(AllTables.RUNS, SnapshotRef.MAIN_BRANCH)
            .filter("measures['articles_annotated'] IS NOT NULL")
            .orderBy(functions.col("finished_at").desc(), functions.col("run_id").desc())
            .limit(1);
    String unannotated =
        runs.collectAsList().stream()
            .map(run -> UnannotatedMeasures.of(RowValues.map(run, "measures")))
            .collect(Collectors.joining());
    return unannotated.isEmpty() ? "" : "\nWHAT HAS NO NAMES\n  " + unannotated + "\n";
  }

  private static String newest(Warehouse warehouse, Settings settings) {
    return new RunHistory(warehouse).newestId().orElseThrow(() -> NothingPublished.in(settings));
  }

  private Reports() {}
}
