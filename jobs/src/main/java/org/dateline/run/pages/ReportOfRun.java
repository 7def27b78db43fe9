package org.dateline.run.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.message.Secrets;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.Reports;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.PublishedCorpus;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The report of the newest published run, written into the folder of its export. */
public final class ReportOfRun {
  private static final Logger LOG = LoggerFactory.getLogger(ReportOfRun.class);

  /** The report's folder in that of the export. */
  public static final String FOLDER = "report";

  /**
   * Writes the report.
   *
   * @return the first page
   * @throws DatelineException (INPUT) if nothing is published; (EXTERNAL) if it cannot be written
   */
  public static Path write(Settings settings) {
    long start = System.nanoTime();
    try (var corpus = PublishedCorpus.open(settings)) {
      String run = PublishedRun.newestId(corpus);
      Path folder =
          new Path(
              new Path(ExportFolder.of(settings.export().path(), settings.corpus()), run), FOLDER);
      try (var database = RunDatabase.of(run, table -> files(corpus, table, run))) {
        FileSystem files = folder.getFileSystem(SparkSessions.hadoopConfiguration());
        var changes = Reports.lastChanges(corpus, run);
        if ("file".equals(files.getScheme())) {
          Report.write(
              database, settings, changes, java.nio.file.Path.of(folder.toUri().getPath()));
        } else {
          java.nio.file.Path local = Files.createTempDirectory("dateline-report");
          Report.write(database, settings, changes, local);
          files.delete(folder, true);
          files.copyFromLocalFile(true, true, new Path(local.toUri()), folder);
        }
        LOG.info(
            "report: {} in {} s",
            Secrets.mask(folder.toString()),
            Duration.ofNanos(System.nanoTime() - start).toSeconds());
        return new Path(folder, "index.html");
      } catch (IOException | RuntimeException e) {
        throw failure(folder, run, e);
      }
    }
  }

  private static List<String> files(PublishedCorpus corpus, TableSchema table, String run) {
    return table.equals(AllTables.RUNS) ? corpus.filesOfRuns() : corpus.files(table, run);
  }

  private static DatelineException failure(Path folder, String run, Exception cause) {
    if (cause instanceof DatelineException known) {
      return known;
    }
    if (!(cause instanceof IOException)) {
      LOG.error("the report stopped", cause);
    }
    return new DatelineException(
        ErrorCode.EXTERNAL,
        "the report in %s failed: %s. Run %s itself is published; `scripts/dateline report` tries again."
            .formatted(Secrets.mask(folder.toString()), Causes.inWords(cause), run),
        cause);
  }

  private ReportOfRun() {}
}
