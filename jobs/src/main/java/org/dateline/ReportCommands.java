package org.dateline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.pages.ReportOfRun;
import org.dateline.run.reference.TableDocs;
import org.dateline.run.report.Answer;
import org.dateline.run.report.Reports;
import org.dateline.run.report.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that say what a warehouse holds. */
final class ReportCommands {

  @Command(
      description =
          "Says whether the newest published run is recent, whether an attempt failed since, and who is"
              + " at work; exit code 6 if it is not in order.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline status --corpus tech --max-age 26h")
  static final class StatusOfCorpus extends Look {
    @Option(
        names = "--max-age",
        paramLabel = "TIME",
        defaultValue = "26h",
        converter = TimeSpan.class,
        description =
            "Age up to which a run is recent: a number with s, m, h or d; default: ${DEFAULT-VALUE}.")
    Duration maxAge;

    private boolean inOrder = true;

    @Override
    public Integer call() {
      run();
      return inOrder ? 0 : ErrorCode.STALE.exitCode();
    }

    @Override
    String answer(Answer.Form form) {
      var status = Reports.status(common.settings(), maxAge);
      inOrder = status.state() == Status.State.FRESH;
      return form.of(status);
    }
  }

  @Command(
      description = "Lists the published runs, and which of them are kept, pinned or expired.",
      subcommands = {Diff.class, MaintenanceCommands.Pin.class, MaintenanceCommands.Unpin.class},
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline runs --corpus tech")
  static final class Runs extends Look {
    @Override
    String answer(Answer.Form form) {
      return Reports.runs(common.settings(), form);
    }
  }

  @Command(
      name = "diff",
      description = "Says which counts moved between two runs, and what was changed between them.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline runs diff --corpus tech")
  static final class Diff extends Look {
    @Parameters(
        arity = "0..2",
        paramLabel = "RUN",
        description = "The earlier run and the later; default: the last two.")
    List<String> runs = new ArrayList<>();

    @Override
    String answer(Answer.Form form) {
      return Reports.diff(common.settings(), runs, form);
    }
  }

  @Command(
      description = "Lists the tables: what a row is, and how many the newest published run has.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline tables --corpus tech")
  static final class Tables extends Look {
    @Option(names = "--markdown", description = "Write the reference of all columns instead.")
    boolean markdown;

    @Override
    String answer(Answer.Form form) {
      return markdown
          ? TableDocs.markdown().stripTrailing()
          : Reports.tables(common.settings(), form);
    }
  }

  @Command(
      description = "Says in words what the newest published run found.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline digest --corpus tech")
  static final class Digest extends Look {
    @Override
    String answer(Answer.Form form) {
      return Reports.digest(common.settings(), form).stripTrailing();
    }
  }

  @Command(
      description = {
        "Writes pages to look at the newest published run: who is in the news, with whom, when, and who tells it",
        "how. Every figure opens to sentences. They open from a disk, without a network."
      },
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline report --corpus tech --set report.entities=500")
  static final class Report extends Job {
    @Override
    void run() {
      print(ReportOfRun.write(common.settings()).toUri().getPath());
    }
  }

  private ReportCommands() {}
}
