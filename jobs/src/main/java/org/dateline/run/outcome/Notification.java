package org.dateline.run.outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.run.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user's command that is told how a run ended. The shell gets the command as the settings have
 * it and nothing else: what it is told comes by standard input and by the environment, so no title
 * and no error can become a command. Its output goes to standard error. If it fails, or takes too
 * long, that is a warning.
 */
final class Notification {
  private static final Logger LOG = LoggerFactory.getLogger(Notification.class);

  private final Settings.Notify settings;

  Notification(Settings.Notify settings) {
    this.settings = settings;
  }

  /** Runs the command, if there is one, and waits for it. */
  void send(RunSummary summary) {
    if (settings.command().isBlank()) {
      return;
    }
    try {
      Path input = Files.createTempFile("dateline-notify-", ".json");
      try {
        Files.writeString(input, summary.json() + "\n");
        run(summary, input);
      } finally {
        Files.deleteIfExists(input);
      }
    } catch (IOException e) {
      LOG.warn("notify.command could not be run: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(RunSummary summary, Path input) throws IOException, InterruptedException {
    // Results of jobs go to standard output.
    var builder = new ProcessBuilder(List.of("sh", "-c", "exec >&2\n" + settings.command()));
    builder.environment().putAll(summary.environment());
    Process process =
        builder
            .redirectInput(input.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!process.waitFor(settings.seconds(), TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      LOG.warn(
          "notify.command was stopped: expected an end within notify.seconds = {}",
          settings.seconds());
    } else if (process.exitValue() != 0) {
      LOG.warn("notify.command: expected exit code 0, found {}", process.exitValue());
    }
  }
}
