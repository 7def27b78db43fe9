package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.run.JobRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @ParameterizedTest
  @ValueSource(strings = {"ingest", "nightly"})
  void jobThatReadsFiles_listsEveryFormat(String job) {
    String help = Dateline.commandLine().getSubcommands().get(job).getUsageMessage();
    assertThat(help.replaceAll("\\s+", " ")).contains(JobRunner.inputFormats());
  }

  @Test
  void help_leavesNoPlaceOpen() {
    Dateline.commandLine()
        .getSubcommands()
        .values()
        .forEach(job -> assertThat(job.getUsageMessage()).doesNotContain("${"));
  }
}
