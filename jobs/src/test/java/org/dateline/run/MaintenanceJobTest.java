package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.CorpusLease;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Stories;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaintenanceJobTest {
  @TempDir Path folder;
  private Settings settings;

  @BeforeEach
  void open() {
    SharedSpark.session();
    settings =
        Settings.load(Optional.empty(), Map.of("warehouse", folder.toString(), "corpus", "fjord"));
  }

  @Test
  void nothingPublished_isSaidAndNothingIsMade() {
    assertThatThrownBy(() -> job().run())
        .isInstanceOf(DatelineException.class)
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.INPUT);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anotherRunAtWork_isNotDisturbed() {
    try (var warehouse = Warehouse.open("test", settings)) {
      publish(warehouse);
      String other = Run.newId();
      try (var lease = CorpusLease.take(warehouse, other, "test", settings.lease(), false)) {
        assertThatCode(lease::requireHeld).doesNotThrowAnyException();
        assertThatThrownBy(() -> job().run())
            .hasMessageContaining("another run is at work on this corpus: run " + other);
      }
      assertThat(job().run().problems()).isEmpty();
    }
  }

  @Test
  void failureAfterANight_isAWarning() throws Exception {
    try (var warehouse = Warehouse.open("test", settings)) {
      String run = publish(warehouse);
      Path metadata = folder.resolve("fjord/stories/metadata");
      try (var files = Files.list(metadata)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".metadata.json")).toList()) {
          Files.delete(file);
        }
      }
      try (var lease =
          CorpusLease.take(warehouse, Run.newId(), "nightly", settings.lease(), false)) {
        assertThatCode(() -> job().afterNightly(warehouse, lease)).doesNotThrowAnyException();
      }
      assertThat(new Publication(warehouse).newest()).contains(run);
    }
  }

  private MaintenanceJob job() {
    return new MaintenanceJob(settings, false, Clock.systemUTC());
  }

  private String publish(Warehouse warehouse) {
    Run run = Run.withoutScratch(warehouse, Run.newId(), "test", List.of(), () -> {});
    var story = TestRows.row(Stories.SCHEMA, "story_id", "flood");
    run.replace(
        Stories.SCHEMA,
        warehouse.spark().createDataFrame(List.of(story), Stories.SCHEMA.structType()),
        "");
    new Publication(warehouse).publish(run, settings, Map.of());
    return run.id();
  }
}
