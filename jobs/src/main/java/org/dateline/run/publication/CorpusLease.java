package org.dateline.run.publication;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.Holder;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run per corpus: the run at work names itself in the properties of {@code runs} and renews its
 * sign of life as long as it lives. The lease only spares a second run wasted work. {@link
 * Publication} makes sure, with or without it, that no two runs are published from one state.
 */
public final class CorpusLease implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusLease.class);
  private static final Duration SAID_AGAIN_AFTER = Duration.ofMinutes(1);

  private final Warehouse warehouse;
  private final Holder mine;
  private final Duration patience;
  private final ScheduledExecutorService signs =
      Executors.newSingleThreadScheduledExecutor(CorpusLease::daemon);
  private volatile Optional<Holder> successor = Optional.empty();

  private CorpusLease(Warehouse warehouse, Holder mine, Duration patience) {
    this.warehouse = warehouse;
    this.mine = mine;
    this.patience = patience;
  }

  /**
   * Takes the corpus for a run, over from a run that is dead if there is one.
   *
   * @param waits whether to wait for a run that is at work
   * @throws DatelineException (EXTERNAL) if another run is at work and this one does not wait
   */
  public static CorpusLease take(
      Warehouse warehouse, String runId, String job, Settings.Lease settings, boolean waits) {
    var lease =
        new CorpusLease(
            warehouse, Holder.ofThisProcess(runId, job), Duration.ofSeconds(settings.seconds()));
    lease.take(waits);
    long interval = Math.max(1, lease.patience.toMillis() / 4);
    lease.signs.scheduleWithFixedDelay(lease::showLife, interval, interval, TimeUnit.MILLISECONDS);
    return lease;
  }

  private void take(boolean waits) {
    warehouse.ensure(AllTables.RUNS);
    Optional<Holder> watched = Optional.empty();
    Instant watchedSince = Instant.now();
    Instant said = Instant.MIN;
    while (true) {
      Optional<Holder> there = holder();
      if (!there.equals(watched)) {
        watched = there;
        watchedSince = Instant.now();
      }
      boolean isQuiet = watchedSince.plus(patience).isBefore(Instant.now());
      if (isFree(there, isQuiet, waits) && replace(there)) {
        there.ifPresent(this::fenceOff);
        return;
      }
      if (there.isPresent() && said.plus(SAID_AGAIN_AFTER).isBefore(Instant.now())) {
        LOG.info("waiting for {}", there.get().inWords());
        said = Instant.now();
      }
      pause();
    }
  }

  /**
   * @param isQuiet whether it has shown no sign of life as long as this process has watched it
   */
  private boolean isFree(Optional<Holder> there, boolean isQuiet, boolean waits) {
    if (there.isEmpty()) {
      return true;
    }
    Holder holder = there.get();
    return switch (holder.life(Instant.now(), patience)) {
      case DEAD, SILENT -> true;
      case UNKNOWN -> isQuiet;
      case ALIVE -> {
        if (!waits) {
          throw new DatelineException(
              ErrorCode.EXTERNAL,
              "another run is at work on this corpus: %s. Give --wait to wait for it, or run again when it has ended."
                  .formatted(holder.inWords()));
        }
        yield false;
      }
    };
  }

  /**
   * The former holder may be asleep rather than dead, and must publish nothing when it wakes up.
   */
  private void fenceOff(Holder before) {
    warehouse.fence();
    LOG.warn("took the corpus over from {}", before.inWords());
  }

  private Optional<Holder> holder() {
    return warehouse.find(AllTables.RUNS).flatMap(runs -> Holder.of(runs.properties()));
  }

  private boolean replace(Optional<Holder> expected) {
    Table runs = warehouse.find(AllTables.RUNS).orElseThrow();
    TableSwap.commit(
        runs,
        metadata ->
            Holder.of(metadata.properties()).equals(expected) ? with(metadata, mine) : metadata);
    return holder().filter(this::isMe).isPresent();
  }

  private static TableMetadata with(TableMetadata runs, Holder holder) {
    return TableMetadata.buildFrom(runs).setProperties(holder.properties()).build();
  }

  private boolean isMe(Holder holder) {
    return requireNonNull(holder.runId()).equals(mine.runId());
  }

  private void showLife() {
    try {
      Table runs = warehouse.find(AllTables.RUNS).orElseThrow();
      TableSwap.commit(
          runs,
          metadata ->
              Holder.of(metadata.properties()).filter(this::isMe).isPresent()
                  ? with(metadata, mine.seenNow())
                  : metadata);
      Optional<Holder> now = Holder.of(runs.properties());
      if (now.filter(this::isMe).isEmpty() && successor.isEmpty()) {
        successor = Optional.of(now.orElse(mine));
        LOG.error("{}; this run ends at its next step", lossInWords());
      }
    } catch (RuntimeException e) {
      LOG.warn("could not show in {} that this run lives: {}", AllTables.RUNS, Causes.inWords(e));
    }
  }

  /**
   * @throws DatelineException (EXTERNAL) if another run has taken the corpus over
   */
  public void requireHeld() {
    if (successor.isPresent()) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          lossInWords() + ". Nothing was published. Run it again: no article is annotated twice.");
    }
  }

  private String lossInWords() {
    return "run %s showed no sign of life for %d s and was taken for dead; the corpus was taken over by %s"
        .formatted(
            mine.runId(),
            patience.toSeconds(),
            successor
                .filter(other -> !isMe(other))
                .map(Holder::inWords)
                .orElse("a run that has ended since"));
  }

  @Override
  public void close() {
    signs.shutdownNow();
    try {
      warehouse
          .find(AllTables.RUNS)
          .ifPresent(
              runs ->
                  TableSwap.commit(
                      runs,
                      metadata ->
                          Holder.of(metadata.properties()).filter(this::isMe).isPresent()
                              ? TableMetadata.buildFrom(metadata)
                                  .removeProperties(mine.propertyNames())
                                  .build()
                              : metadata));
    } catch (RuntimeException e) {
      LOG.warn("could not give the corpus back: {}", Causes.inWords(e));
    }
  }

  private void pause() {
    try {
      Thread.sleep(Math.min(1000, Math.max(50, patience.toMillis() / 10)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatelineException(ErrorCode.EXTERNAL, "interrupted while it waited", e);
    }
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "dateline-sign-of-life");
    thread.setDaemon(true);
    return thread;
  }
}
