package org.dateline.run.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Row;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.run.JobRunner;
import org.dateline.run.files.RunFiles;
import org.dateline.run.knowledge.KnowledgeJobs;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.report.Answer;
import org.dateline.run.report.LedgerReports;
import org.dateline.run.report.Reports;
import org.dateline.run.settings.Settings;
import org.dateline.run.show.ShowReports;
import org.dateline.table.Stories;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogRecoveryTest {
  @TempDir Path folder;
  private Path warehouse;

  @BeforeEach
  void start() {
    SharedSpark.session();
    warehouse = folder.resolve("warehouse");
  }

  @Test
  void lostEmptyOrPartlyLostCatalog_isAnErrorUntilItIsRecovered() throws Exception {
    String newest = publish("coast", "flood", "quake");
    for (Loss loss :
        List.<Loss>of(
            Files::delete, CatalogRecoveryTest::empty, CatalogRecoveryTest::forgetStories)) {
      loss.of(catalog());
      byte[] left = Files.exists(catalog()) ? Files.readAllBytes(catalog()) : null;

      assertLost(() -> Warehouse.open("test", settings("coast")), "coast (");
      assertLost(() -> Reports.digest(settings("coast"), Answer.Form.TEXT), "coast (");
      assertLost(() -> Reports.runs(settings("another"), Answer.Form.TEXT), "coast (");
      assertThat(Files.exists(catalog()) ? Files.readAllBytes(catalog()) : null)
          .as("nothing is made of it")
          .isEqualTo(left);

      assertThat(CatalogRecovery.recover(settings("news"), Optional.empty()))
          .contains("coast", newest);
      assertThat(titles("coast", newest)).containsExactly("flood", "quake");
      assertThat(titles("coast", SnapshotRef.MAIN_BRANCH)).containsExactly("flood", "quake");
    }
    String next = publish("coast", "drought");
    assertThat(titles("coast", next)).containsExactly("drought");
    assertThat(titles("coast", newest)).containsExactly("flood", "quake");
  }

  @Test
  void corpusThatIsNamed_isRecoveredAlone() throws Exception {
    publish("coast", "flood");
    publish("hills", "drought");
    Files.delete(catalog());

    assertThat(CatalogRecovery.recover(settings("hills"), Optional.of("hills")))
        .contains("hills")
        .doesNotContain("coast");
    assertLost(() -> Warehouse.open("test", settings("hills")), "coast (");
    assertThat(CatalogRecovery.recover(settings("hills"), Optional.empty()))
        .containsPattern("coast +2 +0 ")
        .containsPattern("hills +0 +2 ");
    assertThat(titles("coast", SnapshotRef.MAIN_BRANCH)).containsExactly("flood");
  }

  @Test
  void whatTheCatalogKnows_isLeftAsItIs() throws Exception {
    String first = publish("coast", "flood");
    Path stories = metadata("coast", "stories");
    Path newest = newest(stories);
    Path newer = stories.resolve("00099-%s.metadata.json".formatted(java.util.UUID.randomUUID()));
    Files.copy(newest, newer);

    assertThat(CatalogRecovery.recover(settings("coast"), Optional.empty()))
        .containsPattern("coast +0 +2");
    try (var opened = Warehouse.open("test", settings("coast"))) {
      var table = (org.apache.iceberg.HasTableOperations) opened.find(Stories.SCHEMA).orElseThrow();
      assertThat(table.operations().current().metadataFileLocation())
          .endsWith(newest.getFileName().toString());
    }
    assertThat(titles("coast", first)).containsExactly("flood");
  }

  @Test
  void damagedFileThatLooksNewer_isPassedOverAndSaid() throws Exception {
    publish("coast", "flood");
    Path stories = metadata("coast", "stories");
    String whole = Files.readString(newest(stories));
    Files.writeString(stories.resolve("00100-cut.metadata.json"), whole.substring(0, 300));
    Files.writeString(stories.resolve("00101-empty.metadata.json"), "");
    Files.writeString(stories.resolve("00102-other.metadata.json"), "{}");
    Files.writeString(
        stories.resolve("00103-gone.metadata.json"), whole.replace("/snap-", "/gone-"));
    Files.writeString(stories.resolve("00000-old.metadata.json"), "{");
    Files.delete(catalog());

    String account = CatalogRecovery.recover(settings("coast"), Optional.empty());

    assertThat(account)
        .contains("00100-cut", "00101-empty", "00102-other", "00103-gone", "which is not there")
        .doesNotContain("00000-old");
    assertThat(titles("coast", SnapshotRef.MAIN_BRANCH)).containsExactly("flood");
  }

  @Test
  void tableWhoseStatesAreAllDamaged_isNamedAndTheOthersAreRecovered() throws Exception {
    publish("coast", "flood");
    Path stories = metadata("coast", "stories");
    try (var files = Files.list(stories)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".metadata.json")).toList()) {
        Files.writeString(file, "{");
      }
    }
    Files.delete(catalog());

    assertThatThrownBy(() -> CatalogRecovery.recover(settings("coast"), Optional.empty()))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("1 tables have no state that can be used")
        .hasMessageContaining("coast/stories/metadata/")
        .hasMessageContaining("coast   1")
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.EXTERNAL);
  }

  @Test
  void ofTwoFilesOfOneNumber_theLaterIsTakenAndOfTwoTablesTheOneChangedLast() throws Exception {
    publish("coast", "flood");
    Path stories = metadata("coast", "stories");
    Path newest = newest(stories);
    String text = Files.readString(newest);
    String number = newest.getFileName().toString().substring(0, 5);
    Files.writeString(
        stories.resolve(number + "-earlier.metadata.json"), updated(text, 1_000_000_000_000L));
    Files.writeString(
        stories.resolve("00500-dropped.metadata.json"),
        updated(text, 1_000_000_000_000L).replaceAll("(\"table-uuid\" *: *\").", "$1f"));
    Files.delete(catalog());

    CatalogRecovery.recover(settings("coast"), Optional.empty());

    try (var opened = Warehouse.open("test", settings("coast"))) {
      var table = (org.apache.iceberg.HasTableOperations) opened.find(Stories.SCHEMA).orElseThrow();
      assertThat(table.operations().current().metadataFileLocation())
          .endsWith(newest.getFileName().toString());
    }
  }

  @Test
  void movedWarehouse_isNotRecoveredByPathsOfItsOldPlace() throws Exception {
    publish("coast", "flood");
    Files.delete(catalog());
    Files.move(warehouse, folder.resolve("moved"));
    warehouse = folder.resolve("moved");

    assertThatThrownBy(() -> CatalogRecovery.recover(settings("coast"), Optional.empty()))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("was written as file:" + folder.resolve("warehouse/coast"))
        .hasMessageContaining("move the warehouse back");
  }

  @Test
  void warehouseOnAnObjectStore_isRecoveredIntoAnEmptyDatabase() throws Exception {
    Map<String, String> store =
        Map.of(
            "warehouse", "store://" + folder.resolve("bucket"),
            "catalog.uri", "jdbc:sqlite:" + folder.resolve("database.db"));
    String run = publish(settings("coast", store), "flood");
    Files.delete(folder.resolve("database.db"));

    assertLost(() -> Reports.runs(settings("coast", store), Answer.Form.TEXT), "coast (");
    assertThat(CatalogRecovery.recover(settings("coast", store), Optional.empty())).contains(run);
    assertThat(titles(settings("coast", store), run)).containsExactly("flood");
  }

  @Test
  void tablesOfOtherPrograms_areNoneOfOurs() throws Exception {
    publish("coast", "flood");
    Path others = warehouse.resolve("lake/articles/metadata");
    Files.createDirectories(others);
    Files.writeString(others.resolve("00001-theirs.metadata.json"), "{}");
    Files.createDirectories(warehouse.resolve("coast/orders/metadata"));
    Files.writeString(warehouse.resolve("coast/orders/metadata/00001-x.metadata.json"), "{}");

    publish("coast", "quake");

    assertThat(titles("coast", SnapshotRef.MAIN_BRANCH)).containsExactly("quake");
  }

  @Test
  void nothingToRecover_isAnInputThatIsMissing() {
    assertInput(
        () -> CatalogRecovery.recover(settings("coast"), Optional.empty()), "nothing to recover");
    assertThat(warehouse).doesNotExist();
  }

  @Test
  void readingCommands_createNothingAndSayWhatIsMissing() throws Exception {
    List<ThrowingCallable> commands =
        List.of(
            () -> Reports.digest(settings("coast"), Answer.Form.TEXT),
            () -> Reports.runs(settings("coast"), Answer.Form.TEXT),
            () -> Reports.diff(settings("coast"), List.of(), Answer.Form.TEXT),
            () -> Reports.tables(settings("coast"), Answer.Form.TEXT),
            () -> ShowReports.entity(settings("coast"), "Nvidia", Answer.Form.TEXT),
            () -> ShowReports.pair(settings("coast"), "Nvidia", "Apple", Answer.Form.TEXT),
            () -> ShowReports.source(settings("coast"), "Harbour Post", Answer.Form.TEXT),
            () -> ShowReports.story(settings("coast"), "5f2c0a9d", Answer.Form.TEXT),
            () -> LedgerReports.suggest(settings("coast"), 1, "me"),
            () ->
                LedgerReports.explain(
                    settings("coast"), "Nvidia", Optional.empty(), Answer.Form.TEXT),
            () -> KnowledgeJobs.describe(settings("coast")),
            () -> new JobRunner(settings("coast")).export(RunFiles.none()));
    for (ThrowingCallable command : commands) {
      assertInput(command, "there is no warehouse in " + warehouse);
      assertThat(folder).isEmptyDirectory();
    }
    publish("hills", "drought");
    List<String> before = everything();
    for (ThrowingCallable command : commands) {
      if (command != commands.get(10)) {
        assertInput(command, "has no published run (--corpus names another: hills)");
      }
      assertThat(everything()).isEqualTo(before);
    }
    Reports.digest(settings("hills"), Answer.Form.TEXT);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void databaseWithoutTheCatalogsTables_hasNothingPublished() throws Exception {
    Path database = folder.resolve("database.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE others (a INT)");
    }
    var settings =
        settings("coast", Map.of("catalog.uri", "jdbc:sqlite:" + database + "?busy_timeout=1000"));
    byte[] before = Files.readAllBytes(database);

    assertInput(() -> Reports.digest(settings, Answer.Form.TEXT), "has no published run");
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
    assertThat(warehouse).doesNotExist();
  }

  @Test
  void damagedCatalog_isAnErrorWithTheRemedy() throws Exception {
    String run = publish("coast", "flood");
    Files.writeString(catalog(), "no database at all ".repeat(100));

    assertThatThrownBy(() -> Reports.digest(settings("coast"), Answer.Form.TEXT))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("Move the file %s away and run `scripts/dateline recover", catalog())
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.EXTERNAL);

    Files.move(catalog(), folder.resolve("damaged.db"));
    assertThat(CatalogRecovery.recover(settings("coast"), Optional.empty())).contains(run);
    assertThat(titles("coast", run)).containsExactly("flood");
  }

  private interface Loss {
    void of(Path catalog) throws Exception;
  }

  private static void empty(Path catalog) throws IOException {
    Files.write(catalog, new byte[0]);
  }

  private static void forgetStories(Path catalog) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + catalog);
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("DELETE FROM iceberg_tables WHERE table_name = 'stories'"))
          .isEqualTo(1);
    }
  }

  private static void assertLost(ThrowingCallable command, String which) {
    assertThatThrownBy(command)
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("holds tables that its catalog does not know: " + which)
        .hasMessageContaining("`scripts/dateline recover --warehouse ")
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.EXTERNAL);
  }

  private static void assertInput(ThrowingCallable command, String message) {
    assertThatThrownBy(command)
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining(message)
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.INPUT);
  }

  private Path catalog() {
    return warehouse.resolve("catalog.db");
  }

  private Path metadata(String corpus, String table) {
    return warehouse.resolve(corpus).resolve(table).resolve("metadata");
  }

  private static Path newest(Path metadata) throws IOException {
    try (var files = Files.list(metadata)) {
      return files
          .filter(file -> file.toString().endsWith(".metadata.json"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .max(Path::compareTo)
          .orElseThrow();
    }
  }

  private static String updated(String metadata, long millis) {
    return metadata.replaceFirst("(\"last-updated-ms\" *: *)\\d+", "$1" + millis);
  }

  private List<String> everything() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private Settings settings(String corpus) {
    return settings(corpus, Map.of());
  }

  private Settings settings(String corpus, Map<String, String> more) {
    var all = new HashMap<>(Map.of("warehouse", warehouse.toString(), "corpus", corpus));
    all.put("ledger.path", System.getProperty("dateline.root", "..") + "/conf/entities");
    all.putAll(more);
    return Settings.load(Optional.empty(), all);
  }

  private String publish(String corpus, String... titles) {
    return publish(settings(corpus), titles);
  }

  private static String publish(Settings settings, String... titles) {
    try (var opened = Warehouse.open("test", settings)) {
      Run run = Run.begin(opened, "test", List.of());
      Row[] rows =
          Arrays.stream(titles)
              .map(title -> TestRows.row(Stories.SCHEMA, "story_id", title, "title", title))
              .toArray(Row[]::new);
      run.replace(
          Stories.SCHEMA,
          opened.spark().createDataFrame(List.of(rows), Stories.SCHEMA.structType()),
          "");
      new Publication(opened).publish(run, settings, Map.of());
      return run.id();
    }
  }

  private List<String> titles(String corpus, String reference) {
    return titles(settings(corpus), reference);
  }

  private static List<String> titles(Settings settings, String reference) {
    try (var opened = Warehouse.openToRead("test", settings)) {
      return opened.read(Stories.SCHEMA, reference).select("title").collectAsList().stream()
          .map(row -> row.getString(0))
          .sorted()
          .toList();
    }
  }
}
