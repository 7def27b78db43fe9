package org.dateline;

import java.util.Optional;
import org.dateline.run.report.Answer;
import org.dateline.run.report.LedgerReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that help to keep the alias ledger; they change nothing. */
final class LedgerCommands {

  @Command(
      name = "suggest",
      description =
          "Lists the merges and splits most worth deciding, as rows of the ledger. Each is a question.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline entities suggest --corpus tech --limit 20 > suggested.tsv")
  static final class Suggest extends Job {
    @Option(
        names = "--limit",
        paramLabel = "ROWS",
        defaultValue = "50",
        description = "Most rows to list, 1 to 10000; default: ${DEFAULT-VALUE}.")
    int limit;

    @Option(
        names = "--author",
        paramLabel = "NAME",
        defaultValue = "${sys:user.name}",
        description = "Author that the rows name; default: your user name.")
    String author;

    @Override
    void run() {
      if (limit < 1 || limit > 10_000) {
        throw new org.dateline.run.message.DatelineException(
            org.dateline.run.message.ErrorCode.USAGE,
            "--limit: expected 1 to 10000, found " + limit + ".");
      }
      print(LedgerReports.suggest(common.settings(), limit, author).stripTrailing());
    }
  }

  @Command(
      name = "explain",
      description = "Says what a surface form became in the newest published run, and why.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline entities explain Jordan --corpus tech")
  static final class Explain extends Look {
    @Parameters(paramLabel = "SURFACE", description = "A name as articles write it.")
    String surface;

    @Option(
        names = "--article",
        paramLabel = "ID",
        description =
            "Only in the article with this id, with its other names of the same entities.")
    String article;

    @Override
    String answer(Answer.Form form) {
      return LedgerReports.explain(common.settings(), surface, Optional.ofNullable(article), form)
          .stripTrailing();
    }
  }

  private LedgerCommands() {}
}
