package org.dateline;

import java.util.List;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A look at input before it is ingested. */
@Command(
    description = {
      "Reads a sample of files and says what it was taken for: formats, fields, dates, rejections,",
      "and the setting that would make more of it. Writes nothing."
    },
    footerHeading = "%nExample:%n",
    footer = "  scripts/dateline inspect feeds/2026-03 archive/*.csv")
final class InspectCommand extends Job {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or globs on any Hadoop path; formats may be mixed.")
  List<String> input;

  @Option(
      names = "--records",
      paramLabel = "N",
      defaultValue = "100",
      description = "Records read of each file, 1 to 100000; default: ${DEFAULT-VALUE}.")
  int records;

  @Override
  void run() {
    if (records < 1 || records > 100_000) {
      throw new DatelineException(
          ErrorCode.USAGE, "--records: expected 1 to 100000, found " + records + ".");
    }
    print(common.runner().inspect(input, records).stripTrailing());
  }
}
