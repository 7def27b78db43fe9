package org.dateline.run.maintenance;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.KeptRuns;
import org.dateline.run.warehouse.PublishedCorpus;
import org.dateline.run.warehouse.RunMarks;
import org.dateline.run.warehouse.TableSwap;

/** Pins published runs, so that they never expire. Starts no session. */
public final class Pins {

  /**
   * Pins a run.
   *
   * @param why the reason, for people; takes the place of an earlier one
   * @return what was done, in words
   * @throws DatelineException (USAGE) if there is no such run or no reason; (INPUT) if the run is
   *     expired, or nothing is published
   */
  public static String pin(Settings settings, String run, String why) {
    String reason = why.strip();
    if (reason.isEmpty()) {
      throw new DatelineException(ErrorCode.USAGE, "--why: expected a reason, found none.");
    }
    try (var corpus = PublishedCorpus.open(settings)) {
      requireReadable(corpus, run);
      change(
          corpus,
          metadata -> {
            if (RunMarks.of(metadata.properties()).expiring().contains(run)) {
              throw KeptRuns.expired(run);
            }
            return RunMarks.withPin(metadata, run, reason);
          });
    }
    return "run %s is pinned: %s".formatted(run, reason);
  }

  /**
   * Takes a run's pin away; how long the run stays is decided by the settings again.
   *
   * @return what was done, in words
   * @throws DatelineException (USAGE) if there is no such run; (INPUT) if nothing is published
   */
  public static String unpin(Settings settings, String run) {
    try (var corpus = PublishedCorpus.open(settings)) {
      boolean wasPinned = corpus.pinnedRuns().containsKey(run);
      if (!wasPinned) {
        requirePublished(corpus, run);
        return "run %s was not pinned".formatted(run);
      }
      change(corpus, metadata -> RunMarks.withoutPin(metadata, run));
    }
    return "run %s is not pinned any more".formatted(run);
  }

  private static void requireReadable(PublishedCorpus corpus, String run) {
    requirePublished(corpus, run);
    if (corpus.expiredRuns().contains(run)) {
      throw KeptRuns.expired(run);
    }
  }

  private static void requirePublished(PublishedCorpus corpus, String run) {
    if (corpus.publishedRuns().isEmpty()) {
      throw corpus.nothingPublished();
    }
    if (!corpus.publishedRuns().contains(run)) {
      throw new DatelineException(
          ErrorCode.USAGE,
          "no published run %s: expected one that `dateline runs` lists.".formatted(run));
    }
  }

  private static void change(PublishedCorpus corpus, UnaryOperator<TableMetadata> change) {
    Optional<Table> runs = corpus.runs();
    TableSwap.commit(runs.orElseThrow(), change);
  }

  private Pins() {}
}
