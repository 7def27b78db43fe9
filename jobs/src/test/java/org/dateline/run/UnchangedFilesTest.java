package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.FilesRead;
import org.dateline.table.IngestReport;
import org.dateline.table.InputFields;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is given to every run, of which each run reads what is new. */
class UnchangedFilesTest {
  private static final Path PROJECT = Path.of(System.getProperty("dateline.root"));
  private static final Instant LAST_YEAR = Instant.parse("2025-03-01T08:00:00Z");
  private static final Set<TableSchema> ACCOUNTS =
      Set.of(IngestReport.SCHEMA, InputFields.SCHEMA, FilesRead.SCHEMA);

  private static final String QUAY =
      record("The harbour council voted for the new quay by nine to two on Monday evening.");
  private static final String FERRY =
      record("Nordkyst will run its ferry to Sorvik twice a day from the first of June.");
  private static final String MILL =
      record("Initech closes its paper mill near Halden at the end of the year, it said.");

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void makeInput() throws IOException {
    SharedSpark.session();
    input = Files.createDirectory(folder.resolve("input"));
    write("monday.jsonl", QUAY, LAST_YEAR);
    write("tuesday.jsonl", FERRY + "no record\n", LAST_YEAR);
  }

  @AfterEach
  void leaveNoActiveSession() {
    SparkSession.clearActiveSession();
  }

  @Test
  void archiveGivenEachNight_isReadWhereItChanged() throws IOException {
    assertThat(measures(ingest("news", Map.of()))).containsEntry("records_read", 3L);

    assertThat(measures(ingest("news", Map.of())))
        .containsEntry("records_read", 0L)
        .containsEntry("records_rejected", 0L)
        .containsEntry("passed_over.unchanged", 2L);

    // One file grows, another keeps its length.
    write("monday.jsonl", QUAY + MILL, LAST_YEAR.plusSeconds(60));
    write(
        "tuesday.jsonl", FERRY.replace("twice", "three") + "no record\n", LAST_YEAR.plusSeconds(1));
    write("wednesday.jsonl", FERRY.replace("June", "July"), Instant.now());
    assertThat(measures(ingest("news", Map.of())))
        .containsEntry("records_read", 5L)
        .containsEntry("records_accepted", 3L)
        .containsEntry("records_duplicate", 1L)
        .doesNotContainKey("passed_over.unchanged");

    // What was changed a moment before it was read may have been changed again.
    assertThat(measures(ingest("news", Map.of())))
        .containsEntry("records_read", 1L)
        .containsEntry("records_duplicate", 1L)
        .containsEntry("passed_over.unchanged", 2L);

    assertThat(measures(ingest("news", Map.of("ingest.min-letters", "30"))))
        .containsEntry("records_read", 5L)
        .containsEntry("records_accepted", 0L);
  }

  @Test
  void readingAllAgain_addsNothingButToTheAccount() throws IOException {
    var all = Map.of("reread-unchanged-files", "true");
    Path records = write("monday.jsonl", QUAY + QUAY, LAST_YEAR);
    ingest("once", Map.of());
    ingest("again", Map.of());
    Settings again = ingest("again", all);

    assertThat(records).exists();
    assertThat(measures(again)).containsEntry("records_read", 4L);
    assertThat(rows(again)).isEqualTo(rows(settings("once", Map.of())));
    assertThat(rows(again)).isNotEmpty();
  }

  private static String record(String text) {
    return "{\"source\": \"Harbour Times\", \"date\": \"2016-12-30\", \"text\": \"%s\"}\n"
        .formatted(text);
  }

  private Path write(String name, String records, Instant modified) throws IOException {
    Path file = Files.writeString(input.resolve(name), records);
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  private Settings ingest(String corpus, Map<String, String> more) {
    Settings settings = settings(corpus, more);
    new JobRunner(settings).ingest(List.of(input.toString()));
    return settings;
  }

  private Settings settings(String corpus, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.put("corpus", corpus);
    all.put("warehouse", folder.resolve("warehouse").toString());
    all.put("export.enabled", "false");
    all.put("sources.path", PROJECT.resolve("conf/sources.tsv").toString());
    return Settings.load(Optional.empty(), all);
  }

  /** The measures of the newest run. */
  private static Map<String, Long> measures(Settings settings) {
    try (var warehouse = Warehouse.open("test", settings)) {
      return warehouse
          .read(AllTables.RUNS, SnapshotRef.MAIN_BRANCH)
          .orderBy(functions.col("finished_at").desc())
          .select("measures")
          .head()
          .getJavaMap(0);
    }
  }

  private static List<String> rows(Settings settings) {
    List<String> rows = new ArrayList<>();
    try (var warehouse = Warehouse.open("test", settings)) {
      for (TableSchema table : AllTables.PUBLISHED) {
        if (!ACCOUNTS.contains(table)) {
          for (Row row :
              warehouse.read(table, SnapshotRef.MAIN_BRANCH).drop("run_id").collectAsList()) {
            rows.add(table + " " + row);
          }
        }
      }
    }
    rows.sort(null);
    return rows;
  }
}
