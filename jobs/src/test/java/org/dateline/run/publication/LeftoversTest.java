package org.dateline.run.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.Snapshot;
import org.apache.spark.sql.Row;
import org.dateline.run.export.Export;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.export.ExportManifest;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Stories;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path folder;

  @Test
  void whatADeadRunLeft_isRemovedAndNothingElse() throws Exception {
    SharedSpark.session();
    var settings =
        Settings.load(Optional.empty(), Map.of("warehouse", folder.toString(), "corpus", "coast"));
    try (var warehouse = Warehouse.open("test", settings)) {
      Run published = run(warehouse, "flood");
      new Publication(warehouse).publish(published, settings, Map.of());
      new Export(warehouse, settings).write(published.id());
      warehouse.closeScratch(published.id());
      List<Path> before = dataFiles();
      Run dead = run(warehouse, "quake");
      var left = warehouse.find(Stories.SCHEMA).orElseThrow();
      long snapshot = left.snapshot(dead.branch()).snapshotId();
      left.manageSnapshots().createTag(dead.id(), snapshot).commit();
      Path scratch = folder.resolve(".scratch/coast");
      Path exports = folder.resolve("export/coast");
      unfinished(exports.resolve(dead.id()));
      Files.writeString(Files.createDirectories(scratch.resolve(dead.id())).resolve("a"), "rows");
      Run alive = run(warehouse, "drought");
      unfinished(exports.resolve(alive.id()));

      new Leftovers(warehouse, settings).remove(alive.id());

      var stories = warehouse.find(Stories.SCHEMA).orElseThrow();
      assertThat(stories.refs()).containsOnlyKeys("main", published.id(), alive.branch());
      assertThat(stories.snapshots())
          .extracting(LeftoversTest::runOf)
          .contains(published.id(), alive.id())
          .doesNotContain(dead.id());
      assertThat(dataFiles()).hasSize(before.size() + 1).containsAll(before);
      assertThat(titles(warehouse, published.id())).containsExactly("flood");
      assertThat(titles(warehouse, alive.branch())).containsExactly("drought");
      assertThat(scratch.resolve(dead.id())).doesNotExist();
      assertThat(scratch.resolve(alive.id())).exists();
      assertThat(exports.resolve(dead.id())).doesNotExist();
      assertThat(exports.resolve(alive.id())).exists();
      assertThat(exports.resolve(published.id()).resolve(ExportManifest.NAME)).exists();
    }
  }

  private static void unfinished(Path export) throws IOException {
    Files.createFile(Files.createDirectories(export).resolve(ExportFolder.UNFINISHED));
  }

  private static String runOf(Snapshot snapshot) {
    return snapshot.summary().get("run-id");
  }

  private List<Path> dataFiles() throws IOException {
    try (var files = Files.walk(folder.resolve("coast/stories/data"))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
  }

  private static Run run(Warehouse warehouse, String title) {
    Run run = Run.begin(warehouse, "test", List.of());
    Row row = TestRows.row(Stories.SCHEMA, "story_id", title, "title", title);
    run.replace(
        Stories.SCHEMA,
        warehouse.spark().createDataFrame(List.of(row), Stories.SCHEMA.structType()),
        "");
    return run;
  }

  private static List<String> titles(Warehouse warehouse, String reference) {
    return warehouse.read(Stories.SCHEMA, reference).select("title").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
