package org.dateline.run.warehouse;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.TableMetadata;
import org.dateline.run.message.Causes;
import org.dateline.run.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last attempt to publish a run that failed, as the properties of {@code runs} note it.
 *
 * @param run empty if it failed before a run began
 * @param error why, in words, without secrets
 */
public record FailedAttempt(
    Optional<String> run, String job, Instant endedAt, int exitCode, String error) {
  private static final Logger LOG = LoggerFactory.getLogger(FailedAttempt.class);

  private static final String PREFIX = "dateline.failed.";
  private static final int LONGEST_ERROR = 1000;

  /** The attempt that a table's properties name; empty if no version of Dateline wrote them. */
  static Optional<FailedAttempt> of(Map<String, String> properties) {
    try {
      return properties.containsKey(PREFIX + "ended")
          ? Optional.of(
              new FailedAttempt(
                  Optional.of(property(properties, "run")).filter(run -> !run.isEmpty()),
                  property(properties, "job"),
                  Instant.parse(property(properties, "ended")),
                  Integer.parseInt(property(properties, "exit-code")),
                  property(properties, "error")))
          : Optional.empty();
    } catch (DateTimeException | NumberFormatException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static String property(Map<String, String> properties, String name) {
    return requireNonNull(properties.get(PREFIX + name));
  }

  private Map<String, String> properties() {
    return Map.of(
        PREFIX + "run",
        run.orElse(""),
        PREFIX + "job",
        job,
        PREFIX + "ended",
        endedAt.toString(),
        PREFIX + "exit-code",
        String.valueOf(exitCode),
        PREFIX + "error",
        error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) + "…" : error);
  }

  /**
   * Writes the note, in place of an older one, unless another run is at work: that one decides what
   * becomes of the corpus. Where there is no corpus yet, and if the catalog does not answer,
   * nothing is written.
   */
  public void note(Settings settings) {
    try (var corpus = PublishedCorpus.open(settings)) {
      corpus
          .runs()
          .ifPresent(
              runs ->
                  TableSwap.commit(
                      runs,
                      metadata ->
                          anotherIsAtWork(metadata, settings)
                              ? metadata
                              : TableMetadata.buildFrom(metadata)
                                  .setProperties(properties())
                                  .build()));
    } catch (RuntimeException e) {
      LOG.info("the catalog has no note of this failure: {}", Causes.inWords(e));
    }
  }

  private boolean anotherIsAtWork(TableMetadata runs, Settings settings) {
    return Holder.of(runs.properties())
        .filter(holder -> !Optional.ofNullable(holder.runId()).equals(run))
        .filter(holder -> holder.life(Instant.now(), patience(settings)) == Holder.Life.ALIVE)
        .isPresent();
  }

  private static Duration patience(Settings settings) {
    return Duration.ofSeconds(settings.lease().seconds());
  }
}
