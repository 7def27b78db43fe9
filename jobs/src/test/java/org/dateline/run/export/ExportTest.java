package org.dateline.run.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Table;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Entities;
import org.dateline.table.Stories;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir Path folder;
  private Settings settings;
  private Warehouse warehouse;
  private Run run;

  @BeforeEach
  void open() {
    SharedSpark.session();
    settings =
        Settings.load(
            Optional.empty(), Map.of("warehouse", folder.toString(), "corpus", "harbour"));
    warehouse = Warehouse.open("test", settings);
    run = Run.begin(warehouse, "test", List.of());
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void dataFilesOfATable_areJoinedToOneWithTheSameRows() throws Exception {
    append(Stories.SCHEMA, story("flood", 3), story("quake", 1));
    append(Stories.SCHEMA, story("election", 2));
    append(Entities.SCHEMA, entity("OpenAI", "Open AI", "OpenAI Inc."), entity("Nvidia", "英伟达"));

    Path export = export();

    assertThat(parquet(export, Stories.SCHEMA)).hasSize(1);
    assertThat(rowGroups(parquet(export, Stories.SCHEMA).get(0))).isGreaterThan(1);
    assertSameRows(export, Stories.SCHEMA);
    assertSameRows(export, Entities.SCHEMA);
    assertThat(files(export))
        .extracting(file -> file.getFileName().toString())
        .filteredOn(name -> name.startsWith("_"))
        .containsExactly(ExportFolder.SUCCESS);
  }

  @Test
  void times_areInUtcWithoutAZoneInTheFileAndInstantsToSpark() throws Exception {
    append(Stories.SCHEMA, story("flood", 3));

    Path export = export();

    try (var file = open(parquet(export, Stories.SCHEMA).get(0))) {
      assertThat(file.getFileMetaData().getSchema().getType("first_published_at"))
          .hasToString("optional int64 first_published_at (TIMESTAMP(MICROS,false)) = 3");
    }
    Row read = read(export, Stories.SCHEMA).head();
    assertThat(read.<Timestamp>getAs("first_published_at"))
        .isEqualTo(Timestamp.valueOf("2014-10-08 21:30:00"));
  }

  @Test
  void times_areTheSameInEveryFileHoweverItWasWritten() throws Exception {
    append(Stories.SCHEMA, story("flood", 3), story("quake", 1));
    deleteFlood();

    Path export = export();

    for (TableSchema table : AllTables.PUBLISHED) {
      for (Path file : parquet(export, table)) {
        try (var reader = open(file)) {
          assertThat(reader.getFileMetaData().getSchema().getColumns())
              .as(table.name())
              .allSatisfy(
                  column -> {
                    String type = column.getPrimitiveType().toString();
                    assertThat(type).doesNotContain("int96", "MILLIS", "MICROS,true");
                  });
        }
      }
    }
    Row read = read(export, Stories.SCHEMA).head();
    assertThat(read.<Timestamp>getAs("first_published_at"))
        .isEqualTo(Timestamp.valueOf("2014-10-08 21:30:00"));
  }

  @Test
  void tableThatGainedAColumn_isExportedWithIt() throws Exception {
    Table stories = run.startBranch(Stories.SCHEMA);
    stories.updateSchema().deleteColumn("sources").commit();
    warehouse
        .spark()
        .sql(
            "INSERT INTO %s VALUES ('a', 'flood', null, 'Harbour Post', 3, 1, 'r')"
                .formatted(warehouse.branchName(Stories.SCHEMA, run.branch())));
    append(Stories.SCHEMA, story("quake", 1));

    assertSameRows(export(), Stories.SCHEMA);
  }

  @Test
  void tableOfWhichRowsWereDeleted_isExportedWithoutThem() throws Exception {
    append(Stories.SCHEMA, story("flood", 3), story("quake", 1));
    deleteFlood();

    Path export = export();

    assertThat(read(export, Stories.SCHEMA).select("title").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("quake");
  }

  private void deleteFlood() {
    warehouse
        .find(Stories.SCHEMA)
        .orElseThrow()
        .updateProperties()
        .set("format-version", "2")
        .set("write.delete.mode", "merge-on-read")
        .commit();
    warehouse
        .spark()
        .sql(
            "DELETE FROM %s WHERE title = 'flood'"
                .formatted(warehouse.branchName(Stories.SCHEMA, run.branch())));
  }

  @Test
  void manySmallDataFiles_areWrittenAnewAsOneRowGroup() throws Exception {
    for (int i = 0; i < 65; i++) {
      append(Stories.SCHEMA, story("late " + i, i));
    }

    Path export = export();

    assertThat(parquet(export, Stories.SCHEMA)).hasSize(1);
    assertThat(rowGroups(parquet(export, Stories.SCHEMA).get(0))).isEqualTo(1);
    assertSameRows(export, Stories.SCHEMA);
  }

  @Test
  void tableWithoutRows_isAFileWithItsColumns() throws Exception {
    run.replace(Stories.SCHEMA, Stories.SCHEMA.empty(warehouse.spark()), "");

    Path export = export();

    for (TableSchema table : List.of(Stories.SCHEMA, Cooccurrence.SCHEMA)) {
      assertThat(read(export, table).count()).isZero();
      assertThat(read(export, table).columns())
          .containsExactly(table.storedStructType().fieldNames());
    }
  }

  @Test
  void twoCorporaOfOneWarehouse_haveExportsAndNewestRunsOfTheirOwn() throws Exception {
    append(Stories.SCHEMA, story("flood", 3));
    Path harbour = export();
    var others =
        Settings.load(Optional.empty(), Map.of("warehouse", folder.toString(), "corpus", "hills"));
    try (var hills = Warehouse.open("test", others)) {
      Run run = Run.begin(hills, "test", List.of());
      run.append(Stories.SCHEMA, rows(Stories.SCHEMA, story("drought", 1)));
      new Publication(hills).publish(run, others, Map.of());
      new Export(hills, others).write(run.id());

      assertThat(latest("hills")).isEqualTo(run.id());
      assertThat(latest("harbour")).isEqualTo(harbour.getFileName().toString());
      assertThat(titles(folder.resolve("export/hills/latest"))).containsExactly("drought");
      assertThat(titles(folder.resolve("export/harbour/latest"))).containsExactly("flood");
    }
  }

  @Test
  void manifest_hasEveryTableWithItsFilesRowsAndBytes() throws Exception {
    append(Stories.SCHEMA, story("flood", 3), story("quake", 1));

    Path export = export();

    var manifest = manifest(export);
    assertThat(manifest.corpus()).isEqualTo("harbour");
    assertThat(manifest.run()).isEqualTo(run.id());
    assertThat(manifest.tables()).hasSize(AllTables.PUBLISHED.size() + 1);
    assertThat(manifest.tables().get("entities").rows()).isZero();
    var stories = manifest.tables().get("stories");
    assertThat(stories.rows()).isEqualTo(2);
    Path part = parquet(export, Stories.SCHEMA).get(0);
    assertThat(stories.files())
        .containsExactly(
            new ExportManifest.Part(
                part.getFileName().toString(), 2, Files.size(part), sha256(part)));
    assertThat(stories.bytes()).isEqualTo(Files.size(part));
  }

  @Test
  void manifest_saysHowTheRunCameAboutWithoutSecrets() throws Exception {
    append(Stories.SCHEMA, story("flood", 3));
    settings =
        Settings.load(
            Optional.empty(),
            Map.of(
                "warehouse",
                folder.toString(),
                "corpus",
                "harbour",
                "notify.command",
                "curl https://chat.example/T000/B000",
                "share.citation",
                "https://ann:Kn0bl4uch@wire.example"));

    Path export = export();

    var origin = Objects.requireNonNull(manifest(export).origin());
    assertThat(origin.job()).isEqualTo("test");
    assertThat(Instant.parse(origin.finishedAt())).isAfter(Instant.parse(origin.startedAt()));
    assertThat(origin.settings().at("/export/megabytes-per-file").asInt()).isEqualTo(128);
    assertThat(Files.readString(export.resolve(ExportManifest.NAME)))
        .contains("(set)", "https://***@wire.example")
        .doesNotContain("T000", "Kn0bl4uch");
  }

  @Test
  void success_isEmptyAndThereAfterTheManifestOnly() throws Exception {
    append(Stories.SCHEMA, story("flood", 3));
    Path export = export();
    Path success = export.resolve(ExportFolder.SUCCESS);
    assertThat(success).isEmptyFile();

    Files.delete(success);
    new Export(warehouse, settings).write(run.id());

    assertThat(success).as("of an export that was killed before it").isEmptyFile();
  }

  @Test
  void exportOfAnOlderVersion_isWholeAndNotWrittenAgain() throws Exception {
    append(Stories.SCHEMA, story("flood", 3));
    Path export = export();
    Path part = parquet(export, Stories.SCHEMA).get(0);
    var written = Files.getLastModifiedTime(part);
    Files.writeString(
        export.resolve(ExportManifest.OLDER_NAME),
        """
        {"corpus": "harbour", "run": "%s", "tables": {"stories": {"rows": 1, "files": [
          {"name": "%s", "rows": 1, "bytes": %d}]}}}
        """
            .formatted(run.id(), part.getFileName(), Files.size(part)));
    Files.delete(export.resolve(ExportManifest.NAME));

    new Export(warehouse, settings).write(run.id());

    assertThat(Files.getLastModifiedTime(part)).isEqualTo(written);
    assertThat(manifest(export).tables().get("stories").rows()).isEqualTo(1);
    assertThat(manifest(export).origin()).isNull();
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  @Test
  void exportKilledOnAnObjectStore_saysThatTheRunIsPublishedAndTheNextOneIsWhole()
      throws Exception {
    append(Stories.SCHEMA, story("flood", 3));
    append(Entities.SCHEMA, entity("Nvidia", "英伟达"));
    new Publication(warehouse).publish(run, settings, Map.of());
    var toStore = withExportPath("store://" + folder.resolve("store"));
    Path there = folder.resolve("store/harbour").resolve(run.id());

    for (int steps : new int[] {3, 40}) {
      StoreFiles.killAfter(steps);
      try {
        assertThatThrownBy(() -> new Export(warehouse, toStore).write(run.id()))
            .isInstanceOf(DatelineException.class)
            .hasMessageContaining("killed")
            .hasMessageContaining("Run %s itself is published; `scripts/dateline export`", run.id())
            .extracting(error -> ((DatelineException) error).code())
            .isEqualTo(ErrorCode.EXTERNAL);
      } finally {
        assertThat(StoreFiles.startAgain()).isTrue();
      }
      assertThat(there.resolve(ExportManifest.NAME)).doesNotExist();
      assertThat(folder.resolve("store/harbour/LATEST")).doesNotExist();
    }
    new Export(warehouse, toStore).write(run.id());

    assertThat(folder.resolve("store/harbour/LATEST")).hasContent(run.id());
    assertThat(manifest(there).tables().get("stories").rows()).isEqualTo(1);
    assertThat(titles(there)).containsExactly("flood");
  }

  private Settings withExportPath(String path) {
    return Settings.load(
        Optional.empty(),
        Map.of("warehouse", folder.toString(), "corpus", "harbour", "export.path", path));
  }

  private static ExportManifest manifest(Path export) throws IOException {
    var path = new org.apache.hadoop.fs.Path(export.toUri());
    return ExportManifest.read(path.getFileSystem(new Configuration()), path).orElseThrow();
  }

  private String latest(String corpus) throws IOException {
    return Files.readString(folder.resolve("export").resolve(corpus).resolve("LATEST"));
  }

  private List<String> titles(Path export) {
    return read(export, Stories.SCHEMA).select("title").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private Path export() {
    new Publication(warehouse).publish(run, settings, Map.of());
    new Export(warehouse, settings).write(run.id());
    return folder.resolve("export").resolve("harbour").resolve(run.id());
  }

  private void assertSameRows(Path export, TableSchema table) {
    Dataset<Row> exported = read(export, table);
    Dataset<Row> stored = warehouse.read(table, run.id());
    // Files that were written anew have times without a zone for Spark too.
    for (StructField field : exported.schema().fields()) {
      stored =
          field.dataType().equals(DataTypes.TimestampNTZType)
              ? stored.withColumn(field.name(), stored.col(field.name()).cast(field.dataType()))
              : stored;
    }
    assertThat(exported.schema().asNullable()).isEqualTo(stored.schema().asNullable());
    assertThat(exported.collectAsList())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(stored.collectAsList());
  }

  private Dataset<Row> read(Path export, TableSchema table) {
    return warehouse.spark().read().parquet(export.resolve(table.name()).toString());
  }

  private static List<Path> parquet(Path export, TableSchema table) throws IOException {
    return files(export.resolve(table.name())).stream()
        .filter(file -> file.toString().endsWith(".parquet"))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  private static int rowGroups(Path file) throws IOException {
    try (var reader = open(file)) {
      return reader.getRowGroups().size();
    }
  }

  private static ParquetFileReader open(Path file) throws IOException {
    var path = new org.apache.hadoop.fs.Path(file.toUri());
    return ParquetFileReader.open(HadoopInputFile.fromPath(path, new Configuration()));
  }

  private void append(TableSchema table, Row... rows) {
    run.append(table, rows(table, rows));
  }

  private Dataset<Row> rows(TableSchema table, Row... rows) {
    return warehouse.spark().createDataFrame(Arrays.asList(rows), table.structType());
  }

  private static Row story(String title, long articles) {
    return TestRows.row(
        Stories.SCHEMA,
        "story_id",
        title,
        "title",
        title,
        "first_published_at",
        Timestamp.valueOf("2014-10-08 21:30:00"),
        "first_source",
        "Harbour Post",
        "articles",
        articles);
  }

  private static Row entity(String id, String... aliases) {
    return TestRows.row(
        Entities.SCHEMA, "entity_id", id, "name", id, "aliases", Arrays.asList(aliases));
  }
}
