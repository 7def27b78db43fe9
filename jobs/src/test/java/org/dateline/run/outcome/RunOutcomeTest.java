package org.dateline.run.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.testing.CorpusInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunOutcomeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void publishedRun_isALineWithItsCounts() throws Exception {
    Path file = folder.resolve("runs.jsonl");
    try (var corpus = new CorpusInMemory()) {
      Run run = corpus.begin();
      var outcome = new RunOutcome();
      int code =
          outcome.of(
              "nightly",
              Optional.of(file),
              () -> {
                outcome.with(settings(Map.of()));
                outcome.begun(run);
                corpus.write(run, "A");
                run.measure("records_read", 99);
                run.measure("records_accepted", 92);
                run.measure("records_duplicate", 2);
                run.measure("records_rejected", 5);
                new Publication(corpus.warehouse())
                    .publish(run, CorpusInMemory.SETTINGS, Map.of("keys are unique", 0L));
                return 0;
              });
      assertThat(code).isZero();

      JsonNode line = JSON.readTree(lines(file).get(0));
      assertThat(line.get("event").asText()).isEqualTo("published");
      assertThat(line.get("run").asText()).isEqualTo(run.id());
      assertThat(line.get("published").asBoolean()).isTrue();
      assertThat(line.get("records_read").asLong()).isEqualTo(99);
      assertThat(line.get("rejected").asLong()).isEqualTo(5);
      assertThat(line.get("articles_annotated").isNull()).isTrue();
      assertThat(line.get("audits").asInt()).isEqualTo(1);
      assertThat(line.at("/tables/" + CorpusInMemory.GROWS.name()).asLong()).isEqualTo(1);
      assertThat(line.get("exit_code").asInt()).isZero();
      assertThat(line.get("error").isNull()).isTrue();
      assertThat(Instant.parse(line.get("ended_at").asText()))
          .isAfterOrEqualTo(Instant.parse(line.get("started_at").asText()));
    }
  }

  @Test
  void everyAttempt_addsALineWithItsExitCodeAndThrowsAsBefore() throws Exception {
    Path file = folder.resolve("runs.jsonl");
    var errors =
        List.of(
            new DatelineException(ErrorCode.INPUT, "no such folder\nfeeds \"2026\""),
            new IllegalStateException("a fault"),
            new java.io.UncheckedIOException(new IOException("disk is full")),
            new DatelineException(ErrorCode.USAGE, "unknown key"));
    for (RuntimeException error : errors) {
      assertThatThrownBy(() -> attempt(settings(Map.of()), Optional.of(file), error))
          .isSameAs(error);
    }

    List<JsonNode> lines = new ArrayList<>();
    for (String line : lines(file)) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines)
        .extracting(line -> line.get("exit_code").asInt())
        .containsExactly(3, 70, 5, 2);
    assertThat(lines.get(0).get("error").asText()).isEqualTo("no such folder\nfeeds \"2026\"");
    assertThat(lines.get(0).get("run").isNull()).isTrue();
    assertThat(lines).allSatisfy(line -> assertThat(line.get("published").asBoolean()).isFalse());
  }

  @Test
  void settingsThatCannotBeRead_areALineToo() throws Exception {
    Path file = folder.resolve("runs.jsonl");
    var error = new DatelineException(ErrorCode.USAGE, "unknown key");

    assertThatThrownBy(() -> attempt(null, Optional.of(file), error)).isSameAs(error);

    JsonNode line = JSON.readTree(lines(file).get(0));
    assertThat(line.get("corpus").isNull()).isTrue();
    assertThat(line.get("exit_code").asInt()).isEqualTo(2);
  }

  @Test
  void summaryFileThatCannotBeWritten_isRefusedBeforeTheWork() {
    for (Path file : List.of(folder, folder.resolve("no/such/folder/runs.jsonl"))) {
      assertThatThrownBy(
              () ->
                  new RunOutcome()
                      .of(
                          "nightly",
                          Optional.of(file),
                          () -> {
                            throw new AssertionError("worked");
                          }))
          .isInstanceOf(DatelineException.class)
          .hasMessageContaining("--summary " + file)
          .extracting(error -> ((DatelineException) error).code())
          .isEqualTo(ErrorCode.USAGE);
    }
  }

  @Test
  void command_isToldByItsInputAndItsEnvironment() throws Exception {
    Path told = folder.resolve("told");
    var settings =
        settings(
            Map.of(
                "notify.command",
                "(echo \"$DATELINE_EVENT $DATELINE_JOB $DATELINE_CORPUS $DATELINE_EXIT\"; cat) >'%s'"
                    .formatted(told)));

    attempt(settings, Optional.empty(), null);
    assertThat(lines(told).get(0)).isEqualTo("published nightly news 0");
    assertThat(JSON.readTree(lines(told).get(1)).get("job").asText()).isEqualTo("nightly");

    var error = new DatelineException(ErrorCode.EXTERNAL, "the disk is full");
    assertThatThrownBy(() -> attempt(settings, Optional.empty(), error)).isSameAs(error);
    assertThat(lines(told).get(0)).isEqualTo("failed nightly news 5");
  }

  @Test
  void whatACommandIsTold_isNeverRun() throws Exception {
    Path trap = folder.resolve("trap");
    Path told = folder.resolve("told");
    var settings = settings(Map.of("notify.command", "echo \"$DATELINE_ERROR\" >'" + told + "'"));
    String hostile = "$(touch %1$s) `touch %1$s` '; touch %1$s; echo '\0".formatted(trap);
    var error = new DatelineException(ErrorCode.INPUT, hostile);

    assertThatThrownBy(() -> attempt(settings, Optional.empty(), error)).isSameAs(error);

    assertThat(told).content().contains("$(touch");
    assertThat(trap).doesNotExist();
  }

  @Test
  void commandThatFails_leavesTheExitCode() throws Exception {
    for (String command : List.of("exit 3", "no-such-command", "kill -9 $$", "((", "exec 0<&-")) {
      assertThat(attempt(settings(Map.of("notify.command", command)), Optional.empty(), null))
          .isEqualTo(7);
    }
  }

  @Test
  void commandThatTakesTooLong_isStoppedWithAllThatItStarted() throws Exception {
    Path late = folder.resolve("late");
    String command = "(sleep 4; touch '%s') & sleep 60".formatted(late);
    Instant before = Instant.now();

    attempt(
        settings(Map.of("notify.command", command, "notify.seconds", "1")), Optional.empty(), null);

    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
    Thread.sleep(4500);
    assertThat(late).doesNotExist();
  }

  private static int attempt(Settings settings, Optional<Path> summary, RuntimeException error) {
    var outcome = new RunOutcome();
    return outcome.of(
        "nightly",
        summary,
        () -> {
          if (settings != null) {
            outcome.with(settings);
          }
          if (error != null) {
            throw error;
          }
          return 7;
        });
  }

  private Settings settings(Map<String, String> changed) {
    var all = new java.util.HashMap<>(changed);
    all.put("warehouse", folder.resolve("no-warehouse").toString());
    return Settings.load(Optional.empty(), all);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }
}
