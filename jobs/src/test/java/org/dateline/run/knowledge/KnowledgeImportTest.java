package org.dateline.run.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Row;
import org.dateline.knowledge.Dictionary;
import org.dateline.knowledge.ImportNames;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.progress.KnowledgeProgress;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.WikiNames;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeImportTest {
  private static final String ENGLISH =
      """
      Nvidia\tNvidia\t1.0
      NVIDIA Corp\tNvidia\t0.9
      Portland\tPortland,_Oregon\t0.6
      Big Blue\tIBM\t0.5
      """;

  @TempDir Path folder;
  private Settings settings;

  @BeforeEach
  void start() {
    SharedSpark.session();
    settings =
        Settings.load(
            Optional.empty(),
            Map.of("warehouse", folder.resolve("warehouse").toString(), "corpus", "harbour"));
  }

  @Test
  void nothingImported_givesATableWithoutRows() {
    try (var warehouse = Warehouse.open("test", settings)) {
      var knowledge = new WikiNamesTable(warehouse);

      assertThat(knowledge.names().collectAsList()).isEmpty();
      assertThat(knowledge.names().schema()).isEqualTo(WikiNames.SCHEMA.structType());
      assertThat(knowledge.state()).isEqualTo("no knowledge");
      assertThat(knowledge.inWords()).contains("scripts/dateline knowledge import");
    }
    assertThat(KnowledgeJobs.describe(settings)).contains("(not imported)");
  }

  @Test
  void bothLanguages_standInOneTable() throws IOException {
    KnowledgeJobs.importFrom(
        settings,
        Map.of(
            "en",
            jar(Dictionary.ENGLISH, ENGLISH),
            "zh",
            jar(Dictionary.CHINESE, "英伟达\tNvidia\t1.0\n")));

    assertThat(names())
        .containsExactly(
            "en Big Blue IBM 0.5 null",
            "en NVIDIA Corp Nvidia 0.9 null",
            "en Nvidia Nvidia 1.0 null",
            "en Portland Portland,_Oregon 0.6 LOCATION",
            "zh 英伟达 Nvidia 1.0 null");
    assertThat(KnowledgeJobs.describe(settings)).doesNotContain("(not imported)");
  }

  @Test
  void everyLine_isWrittenOrCountedWithItsReason() throws IOException {
    String lines =
        ENGLISH
            + """
            no tabs at all
            Oslo\tOslo\tvery likely
            """
            + "x".repeat(300)
            + "\tX\t1.0\n"
            + "y".repeat(30_000)
            + "\n"
            + "Os\u0001lo\tOslo\t1.0\n";

    List<String> told = KnowledgeJobs.importFrom(settings, english(lines));

    assertThat(told)
        .containsExactly(
            "en: 9 rows read, 4 written; left out: control_characters 1, malformed 2,"
                + " not_a_probability 1, over_long 1");
    assertThat(account().counts()).containsEntry(ImportNames.READ, 9L);
    assertThat(account().adds()).isTrue();
  }

  @Test
  void sameFormTwice_keepsTheMoreProbableAndThenTheFirstTitle() throws IOException {
    List<String> told =
        KnowledgeJobs.importFrom(
            settings,
            english(
                """
                Moody’s\tMoody_(surname)\t0.2
                Moody's\tMoody's\t0.7
                Moody's \tMoody_Blues\t0.1
                Jordan\tMichael_Jordan\t0.5
                Jordan\tJordan\t0.5
                """));

    assertThat(names()).containsExactly("en Jordan Jordan 0.5 null", "en Moody's Moody's 0.7 null");
    assertThat(told).containsExactly("en: 5 rows read, 2 written; left out: duplicates 3");
  }

  @Test
  void sameJarAgain_isPassedOver() throws IOException {
    Path jar = jar(Dictionary.ENGLISH, ENGLISH);
    KnowledgeJobs.importFrom(settings, Map.of("en", jar));
    String before = state();

    List<String> told = KnowledgeJobs.importFrom(settings, Map.of("en", jar));

    assertThat(told).containsExactly("en: was imported before, nothing to do");
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void anotherJarOfALanguage_replacesItsRowsAndKeepsTheOtherLanguage() throws IOException {
    KnowledgeJobs.importFrom(
        settings,
        Map.of(
            "en",
            jar(Dictionary.ENGLISH, ENGLISH),
            "zh",
            jar(Dictionary.CHINESE, "英伟达\tNvidia\t1.0\n")));
    String before = state();

    KnowledgeJobs.importFrom(settings, english("Oslo\tOslo\t1.0\n"));

    assertThat(names()).containsExactly("en Oslo Oslo 1.0 null", "zh 英伟达 Nvidia 1.0 null");
    assertThat(state()).as("steps that read it run again").isNotEqualTo(before);
  }

  @Test
  void jarWithoutTheDictionary_isRefusedWithItsName() throws IOException {
    Path empty = folder.resolve("empty.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(empty))) {
      zip.putNextEntry(new ZipEntry("README"));
      zip.closeEntry();
    }

    assertThatThrownBy(() -> KnowledgeJobs.importFrom(settings, Map.of("en", empty)))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("wikidict.tab.gz")
        .hasMessageContaining("models-english-kbp")
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.INPUT);
  }

  @Test
  void fileThatIsNoJar_isRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.jar"), "not a jar");

    assertThatThrownBy(() -> KnowledgeJobs.importFrom(settings, Map.of("en", text)))
        .isInstanceOf(DatelineException.class)
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.INPUT);
  }

  @Test
  void dictionaryWithoutNames_isRefusedAndWhatWasThereStays() throws IOException {
    KnowledgeJobs.importFrom(settings, english(ENGLISH));
    List<String> before = names();

    Map<String, Path> nothing = english("");
    Map<String, Path> allBad = english("no tabs\n");
    for (var jars : List.of(nothing, allBad)) {
      assertThatThrownBy(() -> KnowledgeJobs.importFrom(settings, jars))
          .isInstanceOf(DatelineException.class)
          .hasMessageContaining("holds no names");
    }

    assertThat(names()).isEqualTo(before);
  }

  @Test
  void copyOfTheDictionary_isGoneAfterwards() throws IOException {
    KnowledgeJobs.importFrom(settings, english(ENGLISH));

    try (var files = Files.list(folder.resolve("warehouse").resolve("knowledge"))) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("wiki_names");
    }
  }

  @Test
  void account_survivesItsText() {
    var counts = new LinkedHashMap<String, Long>();
    counts.put("read", 3L);
    counts.put("written", 2L);
    counts.put("malformed", 1L);
    var account = new KnowledgeAccount("ab12", "20260101T000000Z-0000", counts);

    assertThat(KnowledgeAccount.parse(account.text())).isEqualTo(account);
  }

  @Test
  void progress_saysRateAndTimeLeft() {
    assertThat(KnowledgeProgress.line("en", "read", 3_000_000, 0.25, 10))
        .isEqualTo(
            "knowledge: en: 3,000,000 rows read (25 %), 300,000 a second, until all are read about"
                + " 30 s");
    assertThat(KnowledgeProgress.line("en", "read", 0, 0, 0))
        .isEqualTo("knowledge: en: 0 rows read (0 %), 0 a second");
  }

  private Map<String, Path> english(String lines) throws IOException {
    return Map.of("en", jar(Dictionary.ENGLISH, lines));
  }

  private Path jar(Dictionary dictionary, String lines) throws IOException {
    Path jar = Files.createTempFile(folder, dictionary.language(), ".jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(dictionary.entry()));
      var gzip = new GZIPOutputStream(zip);
      gzip.write(lines.getBytes(StandardCharsets.UTF_8));
      gzip.finish();
      zip.closeEntry();
    }
    return jar;
  }

  private List<String> names() {
    try (var warehouse = Warehouse.open("test", settings)) {
      return new WikiNamesTable(warehouse)
          .names().orderBy("language", "surface").collectAsList().stream()
              .map(KnowledgeImportTest::inWords)
              .toList();
    }
  }

  private static String inWords(Row row) {
    return row.mkString(" ");
  }

  private String state() {
    try (var warehouse = Warehouse.open("test", settings)) {
      assertThat(warehouse.in(WikiNamesTable.NAMESPACE).find(WikiNames.SCHEMA).orElseThrow().refs())
          .containsOnlyKeys(SnapshotRef.MAIN_BRANCH);
      return new WikiNamesTable(warehouse).state();
    }
  }

  private KnowledgeAccount account() {
    try (var warehouse = Warehouse.open("test", settings)) {
      return new WikiNamesTable(warehouse).account("en").orElseThrow();
    }
  }
}
