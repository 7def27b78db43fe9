package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.Dictionary;
import org.dateline.mentions.ModelFiles;
import org.dateline.run.JobRunner;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
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
    assertThat(help("analyze")).contains("some of " + String.join(", ", JobRunner.analyses()));
  }

  @Test
  void knowledge_listsEveryDictionary() {
    assertThat(help("knowledge")).contains(String.join(", ", Dictionary.languages()));
  }

  @Test
  void models_listsEveryLanguageWithModels() {
    assertThat(help("models"))
        .contains(
            ModelFiles.all().stream().map(ModelFiles::language).collect(Collectors.joining(", ")));
  }

  @Test
  void everyJob_saysTheDefaultsOfTheSettings() {
    var settings = Settings.load(Optional.empty(), Map.of()).corpus();

    assertThat(help("runs"))
        .contains("(" + settings.corpus() + ")")
        .contains("(" + settings.warehouse() + ")");
  }

  @Test
  void exitCodes_areThoseOfTheErrors() {
    assertThat(Dateline.commandLine().getCommandSpec().usageMessage().exitCodeList().keySet())
        .extracting(String::strip)
        .containsExactlyElementsOf(
            Stream.concat(Stream.of(0), Stream.of(ErrorCode.values()).map(ErrorCode::exitCode))
                .map(String::valueOf)
                .toList());
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
