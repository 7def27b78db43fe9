package org.dateline.run.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.iceberg.Snapshot;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.export.Export;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.report.Answer;
import org.dateline.run.report.Reports;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Annotations;
import org.dateline.table.ArticleWords;
import org.dateline.table.Articles;
import org.dateline.table.RejectedArticles;
import org.dateline.table.Stories;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights of one small corpus, and what maintenance leaves of them. */
class MaintenanceTest {
  private static final Instant FIRST_NIGHT = Instant.parse("2027-03-01T02:00:00Z");
  private static final List<TableSchema> WRITTEN = List.of(Articles.SCHEMA, Stories.SCHEMA);

  @TempDir Path folder;
  private Settings settings;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    SharedSpark.session();
    settings = settings(Map.of());
    warehouse = Warehouse.open("test", settings);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  private Settings settings(Map<String, String> more) {
    var all =
        new LinkedHashMap<>(Map.of("maintain.all-for-days", "2", "maintain.small-files", "5"));
    all.put("warehouse", folder.toString());
    all.put("corpus", "delta");
    all.putAll(more);
    return Settings.load(Optional.empty(), all);
  }

  @Test
  void runsThatAreNotKept_goWithTheirFilesAndAllOthersStayRowEqual() throws Exception {
    List<String> nights = nights(12);
    Pins.pin(settings, nights.get(2), "figures of the paper");
    // Monday the 1st to Friday the 12th; 2 days before the 13th.
    Set<String> kept =
        Set.of(nights.get(2), nights.get(6), nights.get(9), nights.get(10), nights.get(11));
    Map<String, List<String>> before = rows(kept);
    Dataset<Row> opened = warehouse.read(Articles.SCHEMA, nights.get(11));
    Dataset<Row> openedStories = warehouse.read(Stories.SCHEMA, nights.get(6));
    long files = dataAndSnapshots();
    Map<TableSchema, List<String>> steps = steps();
    List<String> stores = stores();

    MaintenanceReport report = maintain(FIRST_NIGHT.plus(Duration.ofDays(12)));

    assertThat(report.problems()).isEmpty();
    assertThat(report.left()).isEmpty();
    assertThat(report.expired()).hasSize(7).doesNotContainAnyElementsOf(kept);
    assertThat(rows(kept)).isEqualTo(before);
    assertThat(opened.collectAsList()).hasSize(12);
    assertThat(openedStories.collectAsList()).hasSize(1);
    assertThat(tagsOf(Articles.SCHEMA)).isEqualTo(kept);
    assertThat(tagsOf(Stories.SCHEMA)).isEqualTo(kept);
    assertThat(dataFiles("stories")).as("a file for each run that is kept").hasSize(kept.size());
    assertThat(exports()).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(dataAndSnapshots()).isLessThan(files);
    assertThat(stores()).as("no row of a store goes").isEqualTo(stores);
    assertThat(steps()).as("steps find their inputs unchanged").isEqualTo(steps);
    assertThat(rowsOf(AllTables.RUNS.name())).isEqualTo(12);
    assertThat(report.text())
        .contains("7 runs have expired", "Pinned: " + nights.get(2) + " (figures of the paper)");
    saysWhichRunsExpired(nights, kept);
    nightAfterwards_goesOn(nights);
  }

  private void saysWhichRunsExpired(List<String> nights, Set<String> kept) {
    String runs = Reports.runs(settings, Answer.Form.TEXT);
    for (String night : nights) {
      String line = runs.lines().filter(one -> one.startsWith(night)).findFirst().orElseThrow();
      assertThat(line).contains(kept.contains(night) ? "" : "expired");
      assertThat(line.contains("expired")).isEqualTo(!kept.contains(night));
    }
    assertThat(runs).contains("pinned: figures of the paper");
    assertThat(Reports.runs(settings, Answer.Form.JSON))
        .contains("\"state\" : \"pinned\"", "\"pinned_why\" : \"figures of the paper\"");
    isRefused(
        () -> Reports.diff(settings, List.of(nights.get(0)), Answer.Form.TEXT),
        ErrorCode.INPUT,
        "run " + nights.get(0) + " is expired");
    assertThat(Reports.diff(settings, List.of(nights.get(2)), Answer.Form.TEXT))
        .contains("From run " + nights.get(2) + " to run " + nights.get(11));
    isRefused(() -> new Export(warehouse, settings).write(nights.get(0)), ErrorCode.INPUT, "");
    isRefused(() -> Pins.pin(settings, nights.get(0), "late"), ErrorCode.INPUT, "is expired");
    isRefused(() -> Pins.pin(settings, "yesterday", "x"), ErrorCode.USAGE, "no published run");
    isRefused(() -> Pins.pin(settings, nights.get(11), " "), ErrorCode.USAGE, "--why");
  }

  private void nightAfterwards_goesOn(List<String> nights) throws IOException {
    org.apache.spark.sql.SparkSession.setActiveSession(warehouse.spark());
    Path export = folder.resolve("export/delta").resolve(nights.get(6));
    deleteFolder(export);
    new Export(warehouse, settings).write(nights.get(6));
    assertThat(export.resolve("manifest.json")).as("a kept run can be exported again").exists();
    String next = night(12, FIRST_NIGHT.plus(Duration.ofDays(12)));
    assertThat(warehouse.read(Articles.SCHEMA, next).count()).isEqualTo(13);
    assertThat(warehouse.read(Articles.SCHEMA, "main").count()).isEqualTo(13);
  }

  @Test
  void smallFiles_areMergedWhereMainAndTheNewestRunAre() throws Exception {
    Instant now = Instant.now();
    List<String> nights = nights(7, now.minus(Duration.ofDays(7)));
    var table = warehouse.find(Articles.SCHEMA).orElseThrow();
    long before = table.currentSnapshot().snapshotId();

    assertThat(maintain(now).problems()).isEmpty();

    table.refresh();
    Snapshot main = table.currentSnapshot();
    assertThat(main.snapshotId()).isNotEqualTo(before);
    assertThat(table.refs()).doesNotContainKey("maintenance");
    assertThat(table.refs().get(nights.get(6)).snapshotId()).isEqualTo(main.snapshotId());
    assertThat(main.summary())
        .containsEntry("total-data-files", "1")
        .containsEntry("total-records", "7")
        .containsEntry("run-id", nights.get(6))
        .containsEntry("dateline.content", String.valueOf(before));
    // Written anew each night: one file, and nothing to merge.
    assertThat(warehouse.snapshot(Stories.SCHEMA, "main").orElseThrow().summary())
        .doesNotContainKey("dateline.content");
    assertThat(warehouse.snapshot(ArticleWords.SCHEMA, "main").orElseThrow().summary())
        .containsEntry("total-data-files", "1");
    // Whoever had opened it before may still be reading.
    assertThat(table.snapshot(before)).isNotNull();
    assertThat(maintenance(settings, fixed(now)).run(false).text())
        .contains("0 snapshots removed.", "0 data files fewer");

    maintain(now.plus(Duration.ofDays(400)));

    table.refresh();
    assertThat(table.snapshot(before)).isNull();
    assertThat(warehouse.read(Articles.SCHEMA, nights.get(6)).count()).isEqualTo(7);
  }

  /** A file in each partition: none is merged, but the lists of them are. */
  @Test
  void listsOfManyFiles_areMergedWhereMainAndTheNewestRunAre() {
    for (int part = 0; part < 6; part++) {
      Run run = Run.begin(warehouse, "test", List.of());
      run.append(RejectedArticles.SCHEMA, rows(RejectedArticles.SCHEMA, "stage", "stage " + part));
      new Publication(warehouse).publish(run, settings, Map.of());
    }
    String newest = new Publication(warehouse).newest().orElseThrow();
    List<Row> rows = warehouse.read(RejectedArticles.SCHEMA, newest).collectAsList();
    var table = warehouse.find(RejectedArticles.SCHEMA).orElseThrow();
    long before = table.currentSnapshot().snapshotId();
    assertThat(table.currentSnapshot().dataManifests(table.io())).hasSize(6);

    new SmallFiles(warehouse, settings.maintain()).merge(RejectedArticles.SCHEMA);

    table.refresh();
    Snapshot main = table.currentSnapshot();
    assertThat(main.dataManifests(table.io())).hasSize(1);
    assertThat(table.refs().get(newest).snapshotId()).isEqualTo(main.snapshotId());
    assertThat(Warehouse.contentId(table, main)).isEqualTo(before);
    assertThat(warehouse.read(RejectedArticles.SCHEMA, newest).collectAsList())
        .containsExactlyInAnyOrderElementsOf(rows);
    new Publication(warehouse).recover();
    table.refresh();
    assertThat(table.currentSnapshot().snapshotId()).isEqualTo(main.snapshotId());
  }

  @Test
  void killedAfterAnyStep_nextMaintenanceEndsAsIfNothingHadBeen() {
    List<String> nights = nights(10);
    Instant now = FIRST_NIGHT.plus(Duration.ofDays(10));
    Set<String> kept = Set.of(nights.get(6), nights.get(7), nights.get(8), nights.get(9));
    Map<String, List<String>> before = rows(kept);
    List<String> deaths =
        List.of("mark", "tags of stories", "exports", "unmark", "snapshots of articles");
    for (String death : deaths) {
      diesAfter(death, now);
      new Publication(warehouse).recover();

      assertThat(rows(kept)).as(death).isEqualTo(before);
      assertThat(
              Reports.runs(settings, Answer.Form.TEXT).lines().filter(l -> l.contains("expired")))
          .as(death)
          .hasSize(6);
      isRefused(() -> Pins.pin(settings, nights.get(0), "late"), ErrorCode.INPUT, "is expired");
      org.apache.spark.sql.SparkSession.setActiveSession(warehouse.spark());
    }

    assertThat(maintain(now).problems()).isEmpty();

    assertThat(rows(kept)).isEqualTo(before);
    for (TableSchema table : WRITTEN) {
      assertThat(tagsOf(table)).isEqualTo(kept);
    }
    assertThat(exports()).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(warehouse.find(AllTables.RUNS).orElseThrow().properties())
        .doesNotContainKey("dateline.expiring");
    String again = maintenance(settings, fixed(now)).run(false).text();
    assertThat(again).contains("No run has expired.", "0 tags removed.", "0 exports removed.");
  }

  private void diesAfter(String step, Instant now) {
    for (Maintenance.Step one : maintenance(settings, fixed(now)).steps(true)) {
      one.action().run();
      if (one.name().endsWith(step)) {
        return;
      }
    }
    throw new IllegalArgumentException("no step " + step);
  }

  @Test
  void dryRun_changesNoFileAndSaysWhatWouldGo() throws Exception {
    nights(7);
    Map<String, String> before = files();

    MaintenanceReport report =
        maintenance(settings, fixed(FIRST_NIGHT.plus(Duration.ofDays(7)))).plan();

    assertThat(files()).isEqualTo(before);
    assertThat(report.text())
        .contains("nothing was done (--dry-run)", "4 runs would expire", "would be merged");
    assertThat(report.text()).doesNotContain(" 0 small data files");
  }

  @Test
  void filesThatNoSnapshotUses_goWhenTheyAreOld() throws Exception {
    nights(1);
    Path data = folder.resolve("delta/stories/data");
    Path old = Files.writeString(data.resolve("old.parquet"), "killed");
    Path young = Files.writeString(data.resolve("young.parquet"), "at work");
    Instant now = Instant.now();
    Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(4))));
    Files.setLastModifiedTime(young, FileTime.from(now.minus(Duration.ofDays(2))));
    assertThat(maintenance(settings, fixed(now)).plan().text())
        .contains("1 file that no snapshot uses would be removed");
    assertThat(old).exists();

    assertThat(maintenance(settings, fixed(now)).run(true).text())
        .contains("1 file that no snapshot uses.");

    assertThat(old).doesNotExist();
    assertThat(young).exists();
    // Nightly looks again after a week only.
    Files.setLastModifiedTime(young, FileTime.from(now.minus(Duration.ofDays(5))));
    maintenance(settings, fixed(now.plus(Duration.ofDays(6)))).run(false);
    assertThat(young).exists();
    maintenance(settings, fixed(now.plus(Duration.ofDays(7)))).run(false);
    assertThat(young).doesNotExist();
  }

  @Test
  void filesYoungerThanARunAtWork_stay() throws Exception {
    nights(1);
    Instant now = Instant.now();
    String id = now.minus(Duration.ofDays(9)).toString().replaceAll("[-:]", "").substring(0, 15);
    Run atWork = Run.begin(warehouse, id + "Z-00aa", "test", List.of(), () -> {});
    atWork.replace(Stories.SCHEMA, stories("at work"), "");
    Path data = folder.resolve("delta/stories/data");
    Path before = Files.writeString(data.resolve("before.parquet"), "killed");
    Path since = Files.writeString(data.resolve("since.parquet"), "to come");
    Files.setLastModifiedTime(before, FileTime.from(now.minus(Duration.ofDays(10))));
    Files.setLastModifiedTime(since, FileTime.from(now.minus(Duration.ofDays(8))));

    maintenance(settings, fixed(now)).run(true);

    assertThat(before).doesNotExist();
    assertThat(since).exists();
    assertThat(warehouse.read(Stories.SCHEMA, atWork.branch()).count()).isEqualTo(1);
    warehouse.closeScratch(atWork.id());
  }

  @Test
  void timeIsOver_nothingNewIsBegunAndTheNextTimeGoesOn() {
    nights(5);
    Instant now = FIRST_NIGHT.plus(Duration.ofDays(5));
    var bounded = settings(Map.of("maintain.minutes", "1"));

    MaintenanceReport report = maintenance(bounded, new TickingClock(now)).run(true);

    assertThat(report.left()).isNotEmpty().doesNotContain("mark");
    assertThat(report.text()).contains("Left for the next time", "unused files of");
    assertThat(maintain(now).left()).isEmpty();
    assertThat(tagsOf(Stories.SCHEMA)).hasSize(2);
  }

  @Test
  void tableThatIsDamaged_failsAloneAndIsNamed() throws Exception {
    nights(4);
    Snapshot main = warehouse.snapshot(Stories.SCHEMA, "main").orElseThrow();
    Files.delete(Path.of(main.manifestListLocation().replace("file:", "")));

    MaintenanceReport report = maintain(FIRST_NIGHT.plus(Duration.ofDays(4)));

    assertThat(report.problems()).isNotEmpty().allMatch(one -> one.contains("stories"));
    assertThat(report.text()).contains("Failed; the next time tries again");
    assertThat(tagsOf(Articles.SCHEMA)).hasSize(3);
  }

  /** Ten seconds go by between any two looks. */
  private static final class TickingClock extends Clock {
    private Instant now;

    TickingClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      now = now.plusSeconds(10);
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }

  private static Clock fixed(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private Maintenance maintenance(Settings with, Clock clock) {
    return new Maintenance(warehouse, with, clock, () -> {});
  }

  private MaintenanceReport maintain(Instant now) {
    org.apache.spark.sql.SparkSession.setActiveSession(warehouse.spark());
    return maintenance(settings, fixed(now)).run(true);
  }

  private static void isRefused(Runnable what, ErrorCode code, String message) {
    assertThatThrownBy(what::run)
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining(message)
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(code);
  }

  /** Publishes and exports a run each night. */
  private List<String> nights(int count) {
    return nights(count, FIRST_NIGHT);
  }

  private List<String> nights(int count, Instant first) {
    List<String> ids = new ArrayList<>();
    for (int night = 0; night < count; night++) {
      ids.add(night(night, first.plus(Duration.ofDays(night))));
    }
    return ids;
  }

  private String night(int number, Instant published) {
    Run run = Run.begin(warehouse, "test", List.of());
    String name = "n" + number;
    run.append(Articles.SCHEMA, article(name));
    run.replace(Stories.SCHEMA, stories(name), "step of " + name);
    run.appendUnpublished(Annotations.SCHEMA, rows(Annotations.SCHEMA, "article_id", name));
    run.appendUnpublished(ArticleWords.SCHEMA, words(name));
    new Publication(warehouse, fixed(published)).publish(run, settings, Map.of());
    exportInName(run.id());
    warehouse.closeScratch(run.id());
    return run.id();
  }

  /** What stands for an export, which takes longer than all the rest. */
  private void exportInName(String run) {
    try {
      Path exports = folder.resolve("export/delta");
      Path export = Files.createDirectories(exports.resolve(run).resolve("stories")).getParent();
      Files.writeString(export.resolve("manifest.json"), "{}");
      Files.writeString(export.resolve("stories/part.parquet"), "rows");
      Files.writeString(exports.resolve("LATEST"), run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Dataset<Row> stories(String name) {
    return rows(Stories.SCHEMA, "story_id", name);
  }

  private Dataset<Row> article(String name) {
    return rows(Articles.SCHEMA, "article_id", name);
  }

  private Dataset<Row> words(String name) {
    byte[] none = {};
    return rows(
        ArticleWords.SCHEMA, "article_id", name, "shingles", none, "sample", none, "weights", none);
  }

  private Dataset<Row> rows(TableSchema table, Object... namesAndValues) {
    return warehouse
        .spark()
        .createDataFrame(List.of(TestRows.row(table, namesAndValues)), table.structType());
  }

  /** The rows of runs, table by table. */
  private Map<String, List<String>> rows(Set<String> runs) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String run : runs) {
      for (TableSchema table : WRITTEN) {
        rows.put(
            run + " " + table,
            warehouse.read(table, run).collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList());
      }
    }
    return rows;
  }

  private List<String> stores() {
    List<String> rows = new ArrayList<>();
    for (TableSchema store : List.of(Annotations.SCHEMA, ArticleWords.SCHEMA)) {
      warehouse
          .read(store, "main")
          .selectExpr("article_id", "run_id")
          .collectAsList()
          .forEach(row -> rows.add(store + " " + row));
    }
    rows.sort(null);
    return rows;
  }

  /** By which id steps know what a table holds. */
  private Map<TableSchema, List<String>> steps() {
    Map<TableSchema, List<String>> steps = new LinkedHashMap<>();
    Run run = Run.withoutScratch(warehouse, Run.newId(), "test", List.of(), () -> {});
    for (TableSchema table : List.of(Articles.SCHEMA, Annotations.SCHEMA, Stories.SCHEMA)) {
      steps.put(
          table,
          List.of(
              run.step("test", null, List.of(table)),
              String.valueOf(run.isCurrent(List.of(table), "step of n11"))));
    }
    return steps;
  }

  private Set<String> tagsOf(TableSchema table) {
    Set<String> tags = new TreeSet<>();
    warehouse
        .find(table)
        .orElseThrow()
        .refs()
        .forEach(
            (name, reference) -> {
              if (reference.isTag()) {
                tags.add(name);
              }
            });
    return tags;
  }

  private long rowsOf(String table) {
    return warehouse.spark().table("dateline.delta." + table).count();
  }

  private List<Path> dataFiles(String table) throws IOException {
    try (var files = Files.walk(folder.resolve("delta").resolve(table).resolve("data"))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
  }

  /** Files but for the last versions of each table's metadata, of which each commit adds one. */
  private long dataAndSnapshots() throws IOException {
    return files().keySet().stream().filter(file -> !file.endsWith(".metadata.json")).count();
  }

  private List<String> exports() {
    try (var files = Files.list(folder.resolve("export/delta"))) {
      return files
          .filter(file -> Files.isDirectory(file) && !Files.isSymbolicLink(file))
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files with their sizes and the moments of their last changes. */
  private Map<String, String> files() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(
            file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file).toString());
      }
    }
    return found;
  }

  private static void deleteFolder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
