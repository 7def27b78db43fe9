package org.dateline;

import org.dateline.run.maintenance.MaintenanceReport;
import org.dateline.run.maintenance.Pins;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that decide how long runs stay, and remove what is not kept. */
final class MaintenanceCommands {

  @Command(
      description =
          "Lets runs expire that are not kept any more, removes what nothing needs, and merges small"
              + " files. nightly ends with it.",
      footerHeading = "%nExample:%n",
      footer = {
        "  scripts/dateline maintain --corpus tech --dry-run",
        "  scripts/dateline maintain --corpus tech --set maintain.all-for-days=90"
      })
  static final class Maintain extends JobCommands.RunJob {
    @Option(names = "--dry-run", description = "Say what would be done, and change nothing.")
    boolean dry;

    @Override
    void run() {
      MaintenanceReport report = runner().maintain(dry);
      print(report.text().stripTrailing());
      if (!report.problems().isEmpty()) {
        throw new DatelineException(
            ErrorCode.EXTERNAL,
            "a part of maintenance failed: %s. Nothing that is kept is lost; run it again."
                .formatted(String.join("; ", report.problems())));
      }
    }
  }

  @Command(
      name = "pin",
      description = "Keeps a published run from expiring.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline runs pin 20261122T013000Z-4f1d --why \"figures of the paper\"")
  static final class Pin extends Job {
    @Parameters(paramLabel = "RUN", description = "The run's id, as runs lists it.")
    String run;

    @Option(
        names = "--why",
        required = true,
        paramLabel = "TEXT",
        description = "The reason; runs shows it.")
    String why;

    @Override
    void run() {
      print(Pins.pin(common.settings(), run, why));
    }
  }

  @Command(
      name = "unpin",
      description = "Lets a pinned run expire by the settings again.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline runs unpin 20261122T013000Z-4f1d")
  static final class Unpin extends Job {
    @Parameters(paramLabel = "RUN", description = "The run's id, as runs lists it.")
    String run;

    @Override
    void run() {
      print(Pins.unpin(common.settings(), run));
    }
  }

  private MaintenanceCommands() {}
}
