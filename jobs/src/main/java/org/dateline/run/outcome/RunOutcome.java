package org.dateline.run.outcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Run;
import org.dateline.run.session.LockedCatalog;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.FailedAttempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows one attempt to publish a run, and tells at its end what became of it: by a line in the
 * summary file, by the user's command, and, of an attempt that failed, by a note in the catalog for
 * {@code status}. What cannot be told is a warning in the log.
 */
public final class RunOutcome {
  private static final Logger LOG = LoggerFactory.getLogger(RunOutcome.class);

  private Optional<Settings> settings = Optional.empty();
  private Optional<Run> run = Optional.empty();

  /** Takes the settings, once they are read, and gives them back. */
  public Settings with(Settings read) {
    settings = Optional.of(read);
    return read;
  }

  /** Takes the run, once it has begun. */
  public void begun(Run begun) {
    run = Optional.of(begun);
  }

  /**
   * Does the work, and tells how it ended.
   *
   * @param job its name
   * @param summaryFile to which a line is added
   * @throws DatelineException (USAGE), before the work, if the summary file cannot be written
   */
  public <T> T of(String job, Optional<Path> summaryFile, Supplier<T> work) {
    Instant startedAt = now();
    summaryFile.ifPresent(RunOutcome::requireWritable);
    T result;
    try {
      result = work.get();
    } catch (RuntimeException | Error e) {
      Failure failure = Failure.of(e);
      // A catalog that has just failed would be waited for again.
      if (!LockedCatalog.isFailureOfDatabase(e)) {
        note(job, failure);
      }
      tell(new RunSummary(job, settings, run, startedAt, now(), Optional.of(failure)), summaryFile);
      throw e;
    }
    tell(new RunSummary(job, settings, run, startedAt, now(), Optional.empty()), summaryFile);
    return result;
  }

  private static void requireWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    boolean writable =
        Files.exists(file)
            ? Files.isWritable(file) && !Files.isDirectory(file)
            : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    if (!writable) {
      throw new DatelineException(
          ErrorCode.USAGE,
          "--summary %s: expected a file, or a new one in a folder that is there, which this user may write. Nothing was started."
              .formatted(file));
    }
  }

  private void note(String job, Failure why) {
    // A mistake on the command line is no attempt: nothing was started.
    if (why.exitCode() != ErrorCode.USAGE.exitCode()) {
      settings.ifPresent(
          known ->
              new FailedAttempt(run.map(Run::id), job, now(), why.exitCode(), why.message())
                  .note(known));
    }
  }

  private void tell(RunSummary summary, Optional<Path> summaryFile) {
    try {
      summaryFile.ifPresent(summary::appendTo);
      settings.ifPresent(known -> new Notification(known.notification()).send(summary));
    } catch (RuntimeException e) {
      LOG.warn("could not tell how {} ended", summary.job(), e);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
