package org.dateline.run.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.Holder;
import org.dateline.testing.CorpusInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorpusLeaseTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CorpusInMemory corpus = new CorpusInMemory();

  @AfterEach
  void close() {
    corpus.close();
  }

  @Test
  void secondRun_isToldWhoIsAtWork_andEnds() {
    try (var first = take("run 1", 60, false)) {
      assertThatThrownBy(() -> take("run 2", 60, false))
          .isInstanceOf(DatelineException.class)
          .hasMessageContaining("run run 1 (nightly), at work since 20")
          .hasMessageContaining("in process " + ProcessHandle.current().pid())
          .hasMessageContaining("--wait")
          .extracting(error -> ((DatelineException) error).code())
          .isEqualTo(ErrorCode.EXTERNAL);
      first.requireHeld();
    }
    assertThat(holder()).as("given back").isEmpty();
    take("run 3", 60, false).close();
  }

  @Test
  void secondRunThatWaits_beginsWhenTheFirstHasEnded() throws Exception {
    var first = take("run 1", 60, false);
    var second = CompletableFuture.supplyAsync(() -> take("run 2", 60, true));
    assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(java.util.concurrent.TimeoutException.class);
    first.close();
    try (var lease = second.get(60, TimeUnit.SECONDS)) {
      lease.requireHeld();
      assertThat(holder()).map(Holder::runId).contains("run 2");
    }
  }

  @Test
  void runWhoseProcessHasEnded_isSucceededAtOnce() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    var me = Holder.ofThisProcess("dead", "nightly");
    name(
        new Holder(
            "dead",
            "nightly",
            me.host(),
            me.machine(),
            ended.pid(),
            me.processStart(),
            me.since(),
            me.seen()));
    assertThat(holder().orElseThrow().life(Instant.now(), PATIENCE)).isEqualTo(Holder.Life.DEAD);

    try (var lease = take("run 2", 60, false)) {
      lease.requireHeld();
      assertThat(holder()).map(Holder::runId).contains("run 2");
    }
  }

  @Test
  void laterProcessOfTheSameNumber_isNotTheHolder() {
    var me = Holder.ofThisProcess("dead", "nightly");
    var before =
        new Holder(
            me.runId(),
            me.job(),
            me.host(),
            me.machine(),
            me.process(),
            me.processStart().minusSeconds(600),
            me.since(),
            me.seen());
    assertThat(before.life(Instant.now(), PATIENCE)).isEqualTo(Holder.Life.DEAD);
  }

  @Test
  void runThatStoodStill_isSucceeded_andPublishesNothingWhenItGoesOn() {
    Run asleep = corpus.begin();
    corpus.write(asleep, "A");
    name(silent(Holder.ofThisProcess(asleep.id(), "nightly")));

    try (var lease = take("run 2", 60, false)) {
      lease.requireHeld();
      var publication = new Publication(corpus.warehouse());
      assertThatThrownBy(() -> publication.publish(asleep, CorpusInMemory.SETTINGS, Map.of()))
          .isInstanceOf(DatelineException.class)
          .hasMessageContaining("took it for dead while it stood still")
          .extracting(error -> ((DatelineException) error).code())
          .isEqualTo(ErrorCode.EXTERNAL);
    }
    assertThat(corpus.newest()).isEmpty();
  }

  @Test
  void runThatWasSucceeded_learnsIt_andLeavesTheCorpusToItsSuccessor() throws Exception {
    try (var first = take("run 1", 1, false)) {
      var other = Holder.ofThisProcess("run 2", "ingest");
      name(other);
      await(() -> assertThatThrownBy(first::requireHeld).hasMessageContaining("run 2 (ingest)"));
    }
    assertThat(holder()).map(Holder::runId).contains("run 2");
  }

  @Test
  void runAtWork_showsThatItLives() throws Exception {
    try (var lease = take("run 1", 1, false)) {
      Instant begun = holder().orElseThrow().seen();
      await(() -> assertThat(holder().orElseThrow().seen()).isAfter(begun));
      lease.requireHeld();
    }
  }

  @Test
  void runOfAnotherMachine_isLeftAtWork_ifItWasSeenLately() {
    name(elsewhere(Holder.ofThisProcess("far", "nightly")));

    assertThatThrownBy(() -> take("run 2", 60, false)).hasMessageContaining("run far (nightly)");
  }

  @Test
  void runOfAnotherMachine_isSucceeded_ifItShowsNoSignOfLifeWhileItIsWatched() {
    name(silent(elsewhere(Holder.ofThisProcess("far", "nightly"))));
    assertThat(holder().orElseThrow().life(Instant.now(), PATIENCE)).isEqualTo(Holder.Life.UNKNOWN);

    Instant before = Instant.now();
    take("run 2", 1, false).close();

    assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void propertiesThatMakeNoSense_nameNobody() {
    var properties = new java.util.HashMap<>(Holder.ofThisProcess("x", "nightly").properties());
    properties.put("dateline.holder.since", "yesterday");
    assertThat(Holder.of(properties)).isEmpty();
    properties.remove("dateline.holder.since");
    assertThat(Holder.of(properties)).isEmpty();
  }

  private CorpusLease take(String run, int seconds, boolean waits) {
    return CorpusLease.take(corpus.warehouse(), run, "nightly", new Settings.Lease(seconds), waits);
  }

  private Optional<Holder> holder() {
    return corpus.warehouse().find(AllTables.RUNS).flatMap(runs -> Holder.of(runs.properties()));
  }

  /** Writes a holder as another process does. */
  private void name(Holder holder) {
    var update = corpus.warehouse().ensure(AllTables.RUNS).updateProperties();
    holder.properties().forEach(update::set);
    update.commit();
  }

  private static Holder silent(Holder holder) {
    return new Holder(
        holder.runId(),
        holder.job(),
        holder.host(),
        holder.machine(),
        holder.process(),
        holder.processStart(),
        holder.since().minusSeconds(7200),
        holder.seen().minusSeconds(3600));
  }

  private static Holder elsewhere(Holder holder) {
    return new Holder(
        holder.runId(),
        holder.job(),
        "faraway",
        "another machine",
        holder.process(),
        holder.processStart(),
        holder.since(),
        holder.seen());
  }

  private static void await(Runnable expectation) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(60);
    while (true) {
      try {
        expectation.run();
        return;
      } catch (AssertionError e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        Thread.sleep(50);
      }
    }
  }
}
