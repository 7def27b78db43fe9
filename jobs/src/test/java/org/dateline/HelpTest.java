package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Dictionary;
import org.dateline.run.JobRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @ParameterizedTest
  @ValueSource(strings = {"ingest", "nightly"})
  void jobThatReadsFiles_listsEveryFormat(String job) {
    assertThat(help(job)).contains(JobRunner.inputFormats());
  }

  @Test
  void analyze_listsEveryAnalysis() {
    assertThat(help("analyze")).contains("Some of " + String.join(", ", JobRunner.analyses()));
  }

  @Test
  void knowledge_listsEveryDictionary() {
    assertThat(help("knowledge")).contains(String.join(", ", Dictionary.languages()));
  }

  @Test
  void help_leavesNoPlaceOpen() {
    Dateline.commandLine()
        .getSubcommands()
        .values()
        .forEach(job -> assertThat(job.getUsageMessage()).doesNotContain("${"));
  }

  @Test
  void nameThatBeginsWithAnAtSign_isNoFileOfArguments() {
    var parsed = Dateline.commandLine().parseArgs("show", "entity", "@potus");

    assertThat(parsed.subcommand().subcommand().originalArgs()).contains("@potus");
  }

  private static String help(String job) {
    String help = Dateline.commandLine().getSubcommands().get(job).getUsageMessage();
    return help.replaceAll("\\s+", " ");
  }
}
