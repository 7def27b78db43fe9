package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.run.message.ErrorCode;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class CommandDocsTest {
  private static final Path DOCS = Path.of(System.getProperty("dateline.root", ".."), "docs");
  private static final Pattern CODE = Pattern.compile("`([a-z][^`]*)`");

  private final Map<String, CommandSpec> commands = CommandDocs.commands(Dateline.commandLine());

  @Test
  void docsCommands_areFresh() throws IOException {
    assertThat(Files.readString(DOCS.resolve("commands.md")))
        .as("docs/commands.md is out of date: run scripts/docs")
        .isEqualTo(CommandDocs.markdown());
  }

  @Test
  void jobsOfGettingStarted_areTheCommands() throws IOException {
    var described = new ArrayList<String>();
    for (String row : jobRows()) {
      String jobs = row.split("\\|")[1];
      CODE.matcher(jobs).results().forEach(job -> described.add(commandOf(job.group(1))));
    }

    assertThat(described.stream().distinct())
        .containsExactlyInAnyOrderElementsOf(
            commands.keySet().stream()
                .filter(name -> commands.get(name).userObject() instanceof Job)
                .toList());
  }

  @Test
  void page_saysWhatIsRequiredAndWhatIsTheDefault() {
    assertThat(CommandDocs.markdown())
        .contains("scripts/dateline ingest --input PATH... [--wait] [--summary FILE] [OPTION...]")
        .contains("| `--records N` | Records read of each file, 1 to 100000; default: 100. |")
        .contains("scripts/dateline show pair A B [--json] [OPTION...]")
        .doesNotContain("${");
  }

  @Test
  void everyCommandAndArgument_isExplained() {
    commands.forEach(
        (name, command) -> {
          assertThat(command.usageMessage().description()).as(name).isNotEmpty();
          if (command.userObject() instanceof Job) {
            assertThat(command.usageMessage().footer()).as(name + ", example").isNotEmpty();
          }
          for (ArgSpec argument : command.args()) {
            assertThat(String.join(" ", argument.description()))
                .as(name + " " + argument.paramLabel())
                .matches("\\p{Lu}.{10,}\\.");
          }
        });
  }

  @Test
  void docsOperations_saysWhatToDoAfterEveryExitCode() throws IOException {
    var rows = Files.readAllLines(DOCS.resolve("operations.md"));

    for (ErrorCode code : ErrorCode.values()) {
      assertThat(rows)
          .anyMatch(row -> row.startsWith("| %d | %s | ".formatted(code.exitCode(), code)));
    }
  }

  /**
   * The command that a line such as {@code runs diff [RUN]} calls: the longest name it begins with.
   */
  private String commandOf(String line) {
    return commands.keySet().stream()
        .filter(name -> (line + " ").startsWith(name + " "))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow(() -> new AssertionError("getting-started.md: no command " + line));
  }

  private static List<String> jobRows() throws IOException {
    return Files.readAllLines(DOCS.resolve("getting-started.md")).stream()
        .dropWhile(line -> !line.startsWith("| job |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}
