package org.dateline;

import org.dateline.run.report.Answer;
import picocli.CommandLine.Option;

/** A command that answers from what is published: it starts no Spark session and writes nothing. */
abstract class Look extends Job {
  @Option(names = "--json", description = "Give the answer as JSON.")
  private boolean json;

  @Override
  void run() {
    print(answer(json ? Answer.Form.JSON : Answer.Form.TEXT));
  }

  abstract String answer(Answer.Form form);
}
