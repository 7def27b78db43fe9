package org.dateline.run.report;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.dateline.run.database.SqlRow;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.Secrets;
import org.dateline.run.message.TextTable;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.PublishedCorpus;
import org.dateline.table.TableSchema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to a person at a terminal, from the newest published run. */
public final class Reports {
  private static final Logger LOG = LoggerFactory.getLogger(Reports.class);
  private static final List<String> RUN_COLUMNS =
      List.of(
          "run",
          "job",
          "started (UTC)",
          "seconds",
          "articles",
          "annotated",
          "not annotated",
          "state",
          "inputs");

  /** One line per published run, oldest first. */
  public static String runs(Settings settings, Answer.Form form) {
    try (var corpus = PublishedRun.openCorpus(settings);
        var run = openRuns(corpus, "")) {
      List<SqlRow> runs = run.rows("FROM runs ORDER BY finished_at, run_id");
      if (runs.isEmpty()) {
        throw corpus.nothingPublished();
      }
      var states = RunStates.of(corpus);
      if (form == Answer.Form.JSON) {
        return Json.text(
            Json.object(
                "runs", runs.stream().map(row -> states.addTo(withSettings(row))).toList()));
      }
      var lines = new ArrayList<List<String>>();
      lines.add(RUN_COLUMNS);
      runs.forEach(row -> lines.add(line(row, states.inWords(row.text("run_id")))));
      return TextTable.of(lines);
    }
  }

  /** A row of runs, its settings as an object instead of a text. */
  private static Map<String, @Nullable Object> withSettings(SqlRow run) {
    return Json.with(
        run, "settings", ConfigFactory.parseString(run.text("settings")).root().unwrapped());
  }

  /**
   * What moved between two published runs, and what was changed between them.
   *
   * @param runs ids of none, one or two runs: the last two, one and the newest, or these
   */
  public static String diff(Settings settings, List<String> runs, Answer.Form form) {
    try (var corpus = PublishedRun.openCorpus(settings);
        var run = openRuns(corpus, PublishedRun.newestId(corpus))) {
      return form.of(RunDiff.of(corpus, run, runs));
    }
  }

  /** What moved between the last two published runs, as data; empty if there is one only. */
  public static Optional<Map<String, @Nullable Object>> lastChanges(
      PublishedCorpus corpus, String newest) {
    try (var run = openRuns(corpus, newest)) {
      return RunDiff.hasTwo(corpus, run)
          ? Optional.of(RunDiff.of(corpus, run, List.of()).data())
          : Optional.empty();
    }
  }

  /** A run with the table runs open, as it is now. */
  private static PublishedRun openRuns(PublishedCorpus corpus, String id) {
    PublishedRun run = PublishedRun.of(corpus, id);
    run.openAs(AllTables.RUNS.name(), AllTables.RUNS, corpus.filesOfRuns());
    return run;
  }

  private static List<String> line(SqlRow run, String state) {
    Instant start = run.getAs("started_at");
    Instant end = run.getAs("finished_at");
    return List.of(
        run.text("run_id"),
        run.text("job"),
        start.truncatedTo(ChronoUnit.SECONDS).toString(),
        String.valueOf(Duration.between(start, end).toMillis() / 1000),
        number(run, "row_counts", "articles"),
        number(run, "measures", "articles_annotated"),
        articlesWithoutNames(run),
        state,
        String.join(" ", run.<String>list("inputs")));
  }

  private static String number(SqlRow run, String map, String key) {
    Map<String, Long> values = run.getAs(map);
    return values.containsKey(key) ? "%,d".formatted(values.get(key)) : "";
  }

  /** Articles without names for their language; empty for a run that did not look for names. */
  private static String articlesWithoutNames(SqlRow run) {
    Map<String, Long> measures = run.getAs("measures");
    return measures.containsKey("articles_annotated")
        ? "%,d".formatted(UnannotatedMeasures.articles(measures))
        : "";
  }

  /**
   * Whether the newest published run is as recent as it should be, and what stands against it.
   *
   * @param maxAge that it may have
   * @param told is given whether all is well
   * @throws DatelineException (INPUT) if no run was ever published or tried
   */
  public static Status status(Settings settings, Duration maxAge) {
    try (var corpus = PublishedRun.openCorpus(settings);
        var run = openRuns(corpus, "")) {
      Optional<SqlRow> newest = newest(run, "true");
      Optional<String> export =
          newest.flatMap(row -> Optional.ofNullable(export(run, row.text("run_id"), settings)));
      var status =
          Status.of(
              corpus,
              settings,
              maxAge,
              newest,
              newest(run, "map_contains(measures, 'records_read')"),
              export);
      if (newest.isEmpty() && status.holder().isEmpty() && status.failure().isEmpty()) {
        throw corpus.nothingPublished();
      }
      return status;
    }
  }

  private static Optional<SqlRow> newest(PublishedRun run, String condition) {
    return run
        .rows(
            "FROM runs WHERE %s ORDER BY finished_at DESC, run_id DESC LIMIT 1"
                .formatted(condition))
        .stream()
        .findFirst();
  }

  /** One line per table: rows in the newest published run, and what a row is. */
  public static String tables(Settings settings, Answer.Form form) {
    try (var corpus = PublishedRun.openCorpus(settings)) {
      String newest = PublishedRun.newestId(corpus);
      Map<TableSchema, Optional<Long>> rows = corpus.rows(AllTables.PUBLISHED, newest);
      return form == Answer.Form.JSON
          ? Json.text(tablesAsData(settings, newest, rows))
          : "Run %s of corpus %s in %s\n\n%s"
              .formatted(
                  newest,
                  settings.corpus().corpus(),
                  Secrets.mask(settings.corpus().warehouse()),
                  tablesInWords(rows));
    }
  }

  private static String tablesInWords(Map<TableSchema, Optional<Long>> rows) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("table", "rows", "grain"));
    rows.forEach(
        (table, count) ->
            lines.add(
                List.of(
                    table.name(),
                    count.map("%,d"::formatted).orElse("(not made)"),
                    table.grain())));
    return TextTable.of(lines);
  }

  private static Map<String, @Nullable Object> tablesAsData(
      Settings settings, String run, Map<TableSchema, Optional<Long>> rows) {
    return Json.object(
        "run", run,
        "corpus", settings.corpus().corpus(),
        "warehouse", Secrets.mask(settings.corpus().warehouse()),
        "tables",
            rows.entrySet().stream()
                .map(
                    of ->
                        Json.object(
                            "table", of.getKey().name(),
                            "rows", of.getValue().orElse(null),
                            "grain", of.getKey().grain()))
                .toList());
  }

  /** What the newest published run found, in words. */
  public static String digest(Settings settings, Answer.Form form) {
    try (var corpus = PublishedRun.openCorpus(settings);
        var run = openRuns(corpus, PublishedRun.newestId(corpus))) {
      var digest = new Digest(run);
      @Nullable String export = export(run, run.id(), settings);
      String warehouse =
          Secrets.mask(SparkSessions.qualify(settings.corpus().warehouse()).toString());
      if (form == Answer.Form.JSON) {
        Map<String, @Nullable Object> data = digest.data();
        data.put("not_annotated", UnannotatedMeasures.data(newestMeasures(run)));
        data.put("warehouse", warehouse);
        data.put("export", export);
        return Json.text(data);
      }
      String unannotated = UnannotatedMeasures.of(newestMeasures(run));
      return digest.text()
          + (unannotated.isEmpty() ? "" : "\nWHAT HAS NO NAMES\n  " + unannotated + "\n")
          + "\nRun %s; tables: dateline.%s.* in %s; Parquet: %s\n"
              .formatted(
                  run.id(),
                  settings.corpus().corpus(),
                  warehouse,
                  export == null ? "not exported, `scripts/dateline export` does it" : export);
    }
  }

  /**
   * Where the run's export is: below today's {@code export.path}, or the run's own; null if it was
   * not exported.
   */
  private static @Nullable String export(PublishedRun run, String id, Settings settings) {
    var paths = new LinkedHashSet<>(List.of(settings.export().path()));
    run.rows("SELECT settings FROM runs WHERE run_id = ?", id)
        .forEach(
            row ->
                paths.add(
                    ConfigFactory.parseString(row.text("settings")).getString("export.path")));
    for (String path : paths) {
      Path root = ExportFolder.of(path, settings.corpus());
      try {
        var files = root.getFileSystem(SparkSessions.hadoopConfiguration());
        var folder = new ExportFolder(files, root);
        if (folder.isWhole(id)) {
          return Secrets.mask(folder.run(id).toString());
        }
      } catch (IOException e) {
        LOG.warn("cannot look for the export in {}: {}", root, Causes.inWords(e));
      }
    }
    return null;
  }

  /** The measures of the newest run that looked for names; none if there is none. */
  private static Map<String, Long> newestMeasures(PublishedRun run) {
    return newest(run, "map_contains(measures, 'articles_annotated')")
        .map(row -> row.<Map<String, Long>>getAs("measures"))
        .orElse(Map.of());
  }

  private Reports() {}
}
