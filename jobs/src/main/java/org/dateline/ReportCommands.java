package org.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.run.reference.TableDocs;
import org.dateline.run.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that say what a warehouse holds. */
final class ReportCommands {

  @Command(
      description = "Lists the published runs.",
      subcommands = Diff.class,
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline runs --corpus tech")
  static final class Runs extends Job {
    @Override
    void run() {
      print(Reports.runs(common.settings()));
    }
  }

  @Command(
      name = "diff",
      description = "Says which counts moved between two runs, and what was changed between them.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline runs diff --corpus tech")
  static final class Diff extends Job {
    @Parameters(
        arity = "0..2",
        paramLabel = "RUN",
        description = "The earlier run and the later; default: the last two.")
    List<String> runs = new ArrayList<>();

    @Override
    void run() {
      print(Reports.diff(common.settings(), runs));
    }
  }

  @Command(
      description = "Lists the tables: what a row is, and how many the newest published run has.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline tables --corpus tech")
  static final class Tables extends Job {
    @Option(names = "--markdown", description = "Write the reference of all columns instead.")
    boolean markdown;

    @Override
    void run() {
      print(markdown ? TableDocs.markdown().stripTrailing() : Reports.tables(common.settings()));
    }
  }

  @Command(
      description = "Says in words what the newest published run found.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline digest --corpus tech")
  static final class Digest extends Job {
    @Override
    void run() {
      print(Reports.digest(common.settings()).stripTrailing());
    }
  }

  private ReportCommands() {}
}
