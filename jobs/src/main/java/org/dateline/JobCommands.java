package org.dateline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.run.JobRunner;
import org.dateline.run.files.FileFormat;
import org.dateline.run.files.RunFiles;
import org.dateline.run.outcome.RunOutcome;
import org.dateline.run.warehouse.CatalogRecovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The jobs that make tables, in the order of {@code nightly}. */
final class JobCommands {

  /** A job that publishes a run. */
  abstract static class RunJob extends Job {
    @Option(
        names = "--wait",
        description = "Wait for another run of the corpus, if one is at work, instead of ending.")
    boolean waits;

    @Option(
        names = "--summary",
        paramLabel = "FILE",
        description =
            "Add one line of JSON to this file of a local disk that says what became of the run,"
                + " whether it was published or not.")
    private Path summary;

    private final RunOutcome outcome = new RunOutcome();

    @Override
    public Integer call() {
      return outcome.of(spec.name(), Optional.ofNullable(summary), super::call);
    }

    JobRunner runner() {
      return new JobRunner(outcome.with(common.settings()), waits, outcome::begun);
    }
  }

  /** A job that reads files. */
  abstract static class InputJob extends RunJob {
    @Option(
        names = "--input",
        required = true,
        arity = "1..*",
        paramLabel = "PATH",
        description = {
          "Files, folders or globs on any Hadoop path; formats may be mixed:",
          "${bundle:formats}."
        })
    List<String> input;
  }

  @Command(
      description = "Reads articles of many formats, and says what became of each record.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline ingest --corpus tech --input feeds/2026-03 archive/*.jsonl.gz")
  static final class Ingest extends InputJob {
    @Override
    void run() {
      runner().ingest(input);
    }
  }

  @Command(
      description = "Finds names in the articles that were not annotated before.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline mentions --corpus tech --set mentions.languages=[en]")
  static final class Mentions extends RunJob {
    @Override
    void run() {
      runner().mentions();
    }
  }

  @Command(
      description = "Resolves names to entities, with the alias ledger.",
      subcommands = {LedgerCommands.Suggest.class, LedgerCommands.Explain.class},
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline entities --corpus tech --set ledger.path=my/ledger")
  static final class Entities extends RunJob {
    @Override
    void run() {
      runner().entities();
    }
  }

  @Command(
      description =
          "Groups articles into copies and stories, and runs the analyses that are named, or all.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline analyze cooccurrence trends --corpus tech")
  static final class Analyze extends RunJob {
    @Parameters(
        arity = "0..*",
        paramLabel = "NAME",
        description = "Analyses to run, some of ${bundle:analyses}; default: all.")
    List<String> names = new ArrayList<>();

    @Override
    void run() {
      runner().analyze(names);
    }
  }

  @Command(
      description =
          "Runs everything in order: ingest, mentions, entities, analyze, publish, export.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline nightly --input examples/corpus --set export.path=/data/export")
  static final class Nightly extends InputJob {
    @Override
    void run() {
      runner().nightly(input);
    }
  }

  @Command(
      description = "Exports the newest published run as plain Parquet, if it is not there yet.",
      footerHeading = "%nExample:%n",
      footer = {
        "  scripts/dateline export --corpus tech --set export.path=/data/export",
        "  scripts/dateline export --corpus tech --duckdb tech.duckdb"
      })
  static final class Export extends Job {
    @Option(
        names = "--duckdb",
        paramLabel = "FILE",
        description =
            "Also write all its tables, views and questions into one DuckDB file, in place of an"
                + " older one.")
    Path duckdb;

    @Option(
        names = "--gexf",
        paramLabel = "FILE",
        description =
            "Also write the backbone of who appears with whom, month by month, as a GEXF graph"
                + " (Gephi).")
    Path gexf;

    @Option(
        names = "--graphml",
        paramLabel = "FILE",
        description = "Also write that backbone as a GraphML graph (most tools for networks).")
    Path graphml;

    @Option(
        names = "--ftm",
        paramLabel = "FILE",
        description =
            "Also write people, organisations, articles and mentions as FollowTheMoney's lines of"
                + " JSON (Aleph).")
    Path ftm;

    @Override
    void run() {
      common
          .runner()
          .export(
              RunFiles.none()
                  .with(FileFormat.DUCKDB, Optional.ofNullable(duckdb))
                  .with(FileFormat.GEXF, Optional.ofNullable(gexf))
                  .with(FileFormat.GRAPHML, Optional.ofNullable(graphml))
                  .with(FileFormat.FTM, Optional.ofNullable(ftm)));
    }
  }

  @Command(
      description =
          "Writes the newest published run as a folder that may be given away: counts and statistics"
              + " whole, no texts of articles.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline share --corpus tech shared/tech --set share.titles=true")
  static final class Share extends Job {
    @Parameters(
        paramLabel = "FOLDER",
        description = "The folder to write, in place of an older share.")
    Path folder;

    @Override
    void run() {
      common.runner().share(new org.dateline.run.share.Share(folder));
    }
  }

  @Command(
      description =
          "Registers the tables of a warehouse, or of one corpus, with a catalog that lost them.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline recover --warehouse dateline-warehouse")
  static final class Recover extends Job {
    @Override
    void run() {
      print(CatalogRecovery.recover(common.settings(), common.corpus()).stripTrailing());
    }
  }

  private JobCommands() {}
}
