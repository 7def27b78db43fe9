package org.dateline.run.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.Table;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.report.Status.State;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.FailedAttempt;
import org.dateline.run.warehouse.Holder;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Articles;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {
  private static final Duration DAY = Duration.ofHours(26);

  @TempDir Path folder;

  @Test
  void corpusWithoutARun_hasNoStatus() {
    assertThatThrownBy(() -> Reports.status(settings(), DAY))
        .isInstanceOf(DatelineException.class)
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.INPUT);
  }

  @Test
  void publishedRun_isFreshUntilItIsTooOld() throws Exception {
    String run = publish();

    var status = Reports.status(settings(), DAY);
    assertThat(status.state()).isEqualTo(State.FRESH);
    assertThat(status.text())
        .startsWith("FRESH: corpus news in ")
        .contains(run + " (test), published at ", "articles  0", "1 made, 0 violations")
        .contains("99 read = 92 accepted + 2 duplicates + 5 rejected")
        .contains("at work   no run");
    Thread.sleep(1100);
    assertThat(Reports.status(settings(), Duration.ZERO).state()).isEqualTo(State.STALE);
    assertThat(Json.text(status.data())).contains("\"state\" : \"fresh\"", "\"rejected\" : 5");
  }

  @Test
  void attemptThatFailed_countsUntilTheNextRunIsPublished() {
    publish();
    attempt(Optional.empty(), Instant.now().plusSeconds(1)).note(settings());

    var status = Reports.status(settings(), DAY);
    assertThat(status.state()).isEqualTo(State.FAILED);
    assertThat(status.text())
        .startsWith("FAILED")
        .contains("nightly at ", "with exit code 3: no such folder");

    attempt(Optional.empty(), Instant.now().minusSeconds(60)).note(settings());
    publish();
    assertThat(Reports.status(settings(), DAY).state()).isEqualTo(State.FRESH);
  }

  @Test
  void publishedRunWhoseExportFailed_isFailedUntilItIsExported() throws Exception {
    String run = publish();
    attempt(Optional.of(run), Instant.now().plusSeconds(1)).note(settings());
    assertThat(Reports.status(settings(), DAY).state()).isEqualTo(State.FAILED);

    Path export = Files.createDirectories(folder.resolve("export/news").resolve(run));
    Files.writeString(
        export.resolve("manifest.json"),
        "{\"corpus\": \"news\", \"run\": \"%s\", \"tables\": {}}".formatted(run));

    var status = Reports.status(settings(), DAY);
    assertThat(status.state()).isEqualTo(State.FRESH);
    assertThat(status.text()).contains("export    file:" + export);
  }

  @Test
  void runAtWork_isNamedAndNoFailureOfAnotherIsNotedMeanwhile() {
    publish();
    var holder = Holder.ofThisProcess("20261201T020000Z-0001", "nightly");
    name(holder);

    var status = Reports.status(settings(), DAY);
    assertThat(status.state()).isEqualTo(State.FRESH);
    assertThat(status.text())
        .contains("at work   run 20261201T020000Z-0001 (nightly), at work since");

    attempt(Optional.empty(), Instant.now().plusSeconds(1)).note(settings());
    assertThat(Reports.status(settings(), DAY).state()).isEqualTo(State.FRESH);
  }

  @Test
  void runThatEndedWithoutAWord_hasFailed() throws Exception {
    publish();
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    var me = Holder.ofThisProcess("20261201T020000Z-0001", "nightly");
    name(
        new Holder(
            me.runId(),
            me.job(),
            me.host(),
            me.machine(),
            ended.pid(),
            me.processStart(),
            me.since(),
            me.seen()));

    var status = Reports.status(settings(), DAY);

    assertThat(status.state()).isEqualTo(State.FAILED);
    assertThat(status.text()).contains("it gives none any more");
  }

  @Test
  void firstRunThatFailed_isSaidWithoutAnyPublished() {
    try (var warehouse = open()) {
      warehouse.ensure(AllTables.RUNS);
    }
    attempt(Optional.empty(), Instant.now()).note(settings());

    var status = Reports.status(settings(), DAY);

    assertThat(status.state()).isEqualTo(State.FAILED);
    assertThat(status.text()).contains("none is published yet");
  }

  private static FailedAttempt attempt(Optional<String> run, Instant endedAt) {
    return new FailedAttempt(run, "nightly", endedAt, 3, "no such folder");
  }

  private void name(Holder holder) {
    try (var warehouse = open()) {
      Table runs = warehouse.find(AllTables.RUNS).orElseThrow();
      var change = runs.updateProperties();
      holder.properties().forEach(change::set);
      change.commit();
    }
  }

  private String publish() {
    try (var warehouse = open()) {
      Run run = Run.begin(warehouse, "test", List.of());
      run.append(Articles.SCHEMA, Articles.SCHEMA.empty(warehouse.spark()));
      run.measure("records_read", 99);
      run.measure("records_accepted", 92);
      run.measure("records_duplicate", 2);
      run.measure("records_rejected", 5);
      new Publication(warehouse).publish(run, settings(), Map.of("keys are unique", 0L));
      warehouse.closeScratch(run.id());
      return run.id();
    }
  }

  private Warehouse open() {
    SharedSpark.session();
    return Warehouse.open("test", settings());
  }

  private Settings settings() {
    var changed = new HashMap<String, String>();
    changed.put("warehouse", folder.toString());
    return Settings.load(Optional.empty(), changed);
  }
}
