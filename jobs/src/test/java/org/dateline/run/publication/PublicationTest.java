package org.dateline.run.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.Audit;
import org.dateline.run.export.Export;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.CorpusTables;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  @TempDir Path folder;
  private Settings settings;
  private Warehouse warehouse;
  private Publication publication;

  @BeforeEach
  void open() {
    SharedSpark.session();
    settings =
        Settings.load(
            Optional.empty(), Map.of("warehouse", folder.toString(), "corpus", "publication"));
    warehouse = Warehouse.open("test", settings);
    publication = new Publication(warehouse);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void unpublishedRun_isNotSeenByReaders() {
    published("flood");
    Run unpublished = begun("flood", "election");

    assertThat(titles(SnapshotRef.MAIN_BRANCH)).containsExactly("flood");
    assertThat(titles(publication.newest().orElseThrow())).containsExactly("flood");
    assertThat(titles(unpublished.branch())).containsExactly("election", "flood");
  }

  @Test
  void publishedRun_isSeenAtItsTagAndOnMain() {
    Run first = published("flood");
    Run second = published("flood", "election");

    assertThat(publication.newest()).contains(second.id());
    assertThat(titles(second.id())).containsExactly("election", "flood");
    assertThat(titles(SnapshotRef.MAIN_BRANCH)).containsExactly("election", "flood");
    assertThat(titles(first.id())).as("history stays readable").containsExactly("flood");
  }

  @Test
  void killedBeforeItsRunsRow_readersSeeThePreviousRunWhole() {
    Run first = published("flood");
    Run killed = begun("flood", "election");
    publishUntil("tag", killed);

    publication.recover();

    assertThat(publication.newest()).contains(first.id());
    assertThat(titles(first.id())).containsExactly("flood");
    assertThat(titles(SnapshotRef.MAIN_BRANCH)).containsExactly("flood");
  }

  @Test
  void killedAfterItsRunsRow_theNextProcessMovesMain() {
    published("flood");
    Run killed = begun("flood", "election");
    publishUntil("swap", killed);
    assertThat(titles(publication.newest().orElseThrow())).containsExactly("election", "flood");

    publication.recover();

    assertThat(titles(SnapshotRef.MAIN_BRANCH)).containsExactly("election", "flood");
    assertThat(warehouse.find(Stories.SCHEMA).orElseThrow().refs())
        .doesNotContainKey(killed.branch());
  }

  @Test
  void runOvertakenByAnother_isRefusedAndPublishesNothing() {
    published("flood");
    Run slow = begun("flood", "slow");
    Run quick = published("flood", "quick");

    assertThatThrownBy(() -> publication.publish(slow, settings, Map.of()))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("run " + quick.id() + " (test) was published at")
        .hasMessageContaining("Run it again")
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.EXTERNAL);
    assertThat(publication.newest()).contains(quick.id());
    assertThat(titles(SnapshotRef.MAIN_BRANCH)).containsExactly("flood", "quick");
  }

  @Test
  void firstRunOverRowsThatNoRunPublished_countsAndPublishesItsOwnOnly() {
    Run lost = Run.begin(warehouse, "test", List.of());
    lost.appendUnpublished(
        Stories.SCHEMA, rows(Stories.SCHEMA, story("flood"), story("quake"), story("storm")));
    Run first = Run.begin(warehouse, "test", List.of());
    first.append(Stories.SCHEMA, rows(Stories.SCHEMA, story("election")));
    first.append(Stories.SCHEMA, rows(Stories.SCHEMA, story("summit")));

    publication.publish(first, settings, Map.of());

    assertThat(titles(first.id())).containsExactly("election", "summit");
    assertThat(CorpusTables.rows(warehouse.snapshot(Stories.SCHEMA, first.id()).orElseThrow()))
        .isEqualTo(2);
  }

  @Test
  void auditsThatFail_areAllReported() {
    Run run = Run.begin(warehouse, "test", List.of());
    var twice = story("flood");
    run.replace(Stories.SCHEMA, rows(Stories.SCHEMA, twice, twice), "");
    run.replace(
        StoryArticles.SCHEMA,
        rows(
            StoryArticles.SCHEMA,
            TestRows.row(StoryArticles.SCHEMA, "story_id", "lost", "article_id", null)),
        "");

    assertThatThrownBy(() -> Audit.of(run))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("stories: key [story_id] is unique: 1 violations")
        .hasMessageContaining("story_articles.article_id is never null: 1 of 1 rows")
        .hasMessageContaining("story_articles.story_id is in stories: 1 violations")
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.AUDIT);
    assertThat(publication.newest()).isEmpty();
  }

  @Test
  void stepWithTheSameCodeSettingsAndInputs_isCurrent() {
    Run first = Run.begin(warehouse, "test", List.of());
    String step = first.step("stories", "settings", List.of(StoryArticles.SCHEMA));
    first.replace(Stories.SCHEMA, rows(Stories.SCHEMA, story("flood")), step);
    publication.publish(first, settings, Map.of());

    Run second = Run.begin(warehouse, "test", List.of());
    assertThat(second.step("stories", "settings", List.of(StoryArticles.SCHEMA))).isEqualTo(step);
    assertThat(second.isCurrent(List.of(Stories.SCHEMA), step)).isTrue();
    assertThat(second.step("stories", "other", List.of(StoryArticles.SCHEMA))).isNotEqualTo(step);

    second.append(
        StoryArticles.SCHEMA,
        rows(
            StoryArticles.SCHEMA,
            TestRows.row(StoryArticles.SCHEMA, "story_id", "flood", "article_id", "a1")));
    assertThat(second.step("stories", "settings", List.of(StoryArticles.SCHEMA)))
        .as("its input has a new row")
        .isNotEqualTo(step);
  }

  @Test
  void appendOfNoRows_leavesStepsCurrent() {
    Run first = published("flood");
    Run second = Run.begin(warehouse, "test", List.of());
    String before = second.step("s", "", List.of(Stories.SCHEMA));
    second.append(Stories.SCHEMA, Stories.SCHEMA.empty(warehouse.spark()));

    assertThat(second.step("s", "", List.of(Stories.SCHEMA))).isEqualTo(before);
    assertThat(titles(second.branch())).isEqualTo(titles(first.id()));
  }

  @Test
  void export_holdsThePublishedRowsAndOnlyDocumentedColumns() throws Exception {
    Run run = published("flood", "election");
    var path = new Export(warehouse, settings).write(run.id());

    for (TableSchema table : List.of(Stories.SCHEMA)) {
      var rows = warehouse.spark().read().parquet(path + "/" + table.name());
      assertThat(rows.schema().asNullable()).isEqualTo(table.storedStructType().asNullable());
      assertThat(rows.count()).isEqualTo(2);
    }
    Path export = folder.resolve("export").resolve("publication");
    assertThat(Files.readString(export.resolve("LATEST"))).isEqualTo(run.id());
    assertThat(Files.readSymbolicLink(export.resolve("latest"))).hasToString(run.id());
    Run next = published("flood");
    new Export(warehouse, settings).write(next.id());
    assertThat(Files.readString(export.resolve("LATEST"))).isEqualTo(next.id());
    assertThat(Files.readSymbolicLink(export.resolve("latest"))).hasToString(next.id());
  }

  /** A process that is killed after a step. */
  private void publishUntil(String last, Run run) {
    for (var step : publication.steps(run, settings, Map.of())) {
      step.action().run();
      if (step.name().equals(last)) {
        return;
      }
    }
    throw new IllegalArgumentException(last);
  }

  private Run published(String... titles) {
    Run run = begun(titles);
    publication.publish(run, settings, Map.of());
    return run;
  }

  private Run begun(String... titles) {
    Run run = Run.begin(warehouse, "test", List.of());
    Row[] rows = java.util.Arrays.stream(titles).map(PublicationTest::story).toArray(Row[]::new);
    run.replace(Stories.SCHEMA, rows(Stories.SCHEMA, rows), "");
    return run;
  }

  private Dataset<Row> rows(TableSchema table, Row... rows) {
    return warehouse.spark().createDataFrame(List.of(rows), table.structType());
  }

  private static Row story(String title) {
    return TestRows.row(
        Stories.SCHEMA, "story_id", title, "title", title, "first_source", "Harbour Post");
  }

  private List<String> titles(String reference) {
    return warehouse.read(Stories.SCHEMA, reference).select("title").collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }
}
