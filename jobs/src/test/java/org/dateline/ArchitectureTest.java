package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.knowledge.WikiNamesTable;
import org.dateline.run.report.FieldSummary;
import org.dateline.run.report.IngestSummary;
import org.dateline.run.report.LedgerReports;
import org.dateline.run.warehouse.Warehouse;
import org.jspecify.annotations.NullMarked;

/** Who may import whom; the reasons are in docs/decisions. */
@AnalyzeClasses(
    packages = "org.dateline",
    importOptions = ArchitectureTest.NotCompiledWithThisTest.class)
class ArchitectureTest {

  /** Leaves out tests and measurements, whatever folder the build compiles them into. */
  static final class NotCompiledWithThisTest implements ImportOption {
    private static final String TESTS =
        ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    @Override
    public boolean includes(Location location) {
      return !location.asURI().getPath().startsWith(TESTS);
    }
  }

  @ArchTest static final ArchRule text_importsNoProjectPackage = onlyImports("text");
  @ArchTest static final ArchRule table_importsNoProjectPackage = onlyImports("table");
  @ArchTest static final ArchRule spark_importsNoProjectPackage = onlyImports("spark");
  @ArchTest static final ArchRule ingest_importsOnlyTheVocabulary = step("ingest");
  @ArchTest static final ArchRule mentions_importsOnlyTheVocabulary = step("mentions");
  @ArchTest static final ArchRule entities_importsOnlyTheVocabulary = step("entities");
  @ArchTest static final ArchRule knowledge_importsOnlyTheVocabulary = step("knowledge");
  @ArchTest static final ArchRule stories_importsOnlyTheVocabulary = step("stories");
  @ArchTest static final ArchRule analysis_importsOnlyTheVocabulary = step("analysis");

  @ArchTest
  static final ArchRule analyses_importNoOtherAnalysis =
      slices()
          .matching("org.dateline.analysis.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              alwaysTrue(),
              resideInAnyPackage(
                  "org.dateline.analysis.contract..", "org.dateline.analysis.significance.."))
          .ignoreDependency(resideInAnyPackage("org.dateline.analysis"), alwaysTrue())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices().matching("org.dateline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rooms_haveNoCycles =
      slices().matching("org.dateline.(**)").should().beFreeOfCycles();

  @ArchTest
  static void rooms_importNothingThatTheTableDoesNotAllow(JavaClasses classes) {
    assertThat(RoomImports.beyond(RoomImports.of(classes), RoomImports.allowed())).isEmpty();
  }

  @ArchTest
  static void theTableOfImports_allowsNothingThatIsNotUsed(JavaClasses classes) {
    assertThat(RoomImports.beyond(RoomImports.allowed(), RoomImports.of(classes))).isEmpty();
  }

  /** Flat on purpose: a dictionary of tables, and machines of which no part is used alone. */
  private static final Set<String> FLAT =
      Set.of(
          "org.dateline.table",
          "org.dateline.mentions",
          "org.dateline.mentions.crf",
          "org.dateline.analysis.claims");

  @ArchTest
  static void rooms_holdAtMost24Classes(JavaClasses classes) {
    var rooms =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    rooms.keySet().removeAll(FLAT);
    assertThat(rooms).allSatisfy((room, size) -> assertThat(size).isLessThanOrEqualTo(24));
  }

  @ArchTest
  static void packages_sayWhatMayBeNull(JavaClasses classes) {
    assertThat(classes)
        .isNotEmpty()
        .allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }

  @ArchTest
  static final ArchRule reports_importNothingThatWrites =
      noClasses()
          .that()
          .resideInAnyPackage("org.dateline.run.report..", "org.dateline.run.show..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.dateline.run.publication..",
                      "org.dateline.run.export..",
                      "org.dateline.run.knowledge..",
                      "org.dateline.run.maintenance..",
                      "org.apache.iceberg..")
                  .and(not(belongToAnyOf(ExportFolder.class, WikiNamesTable.class))))
          .orShould()
          .dependOnClassesThat(
              belongToAnyOf(
                  org.apache.spark.sql.DataFrameWriter.class,
                  org.apache.spark.sql.DataFrameWriterV2.class));

  /** What only looks something up starts no session: decision 40. */
  @ArchTest
  static final ArchRule looks_startNoSession =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.dateline.run.report..", "org.dateline.run.show..", "org.dateline.run.database..")
          // Suggestions for the ledger are computed by Spark; the summaries are of a job.
          .and(not(belongToAnyOf(LedgerReports.class, IngestSummary.class, FieldSummary.class)))
          .should()
          .dependOnClassesThat(
              belongToAnyOf(
                  org.apache.spark.sql.SparkSession.class,
                  org.apache.spark.sql.Dataset.class,
                  Warehouse.class));

  @ArchTest
  static final ArchRule plainRooms_importNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.dateline.text..",
              "org.dateline.ingest.date..",
              "org.dateline.ingest.language..",
              "org.dateline.ingest.source..",
              "org.dateline.ingest.story..",
              "org.dateline.ingest.html..",
              "org.dateline.mentions.crf..",
              "org.dateline.mentions.stacked..",
              "org.dateline.mentions.chinese..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..");

  @ArchTest
  static final ArchRule corenlp_onlyInMentions =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.mentions..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule iceberg_onlyWhereTablesAreKept =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.dateline.run.session..",
              "org.dateline.run.warehouse..",
              "org.dateline.run.publication..",
              "org.dateline.run.export..",
              "org.dateline.run.knowledge..",
              "org.dateline.run.maintenance..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.iceberg..")
                  // Folders are listed with its iterator, which is closed.
                  .and(not(belongToAnyOf(org.apache.iceberg.io.CloseableIterator.class))));

  @ArchTest
  static final ArchRule readsWritesFilesAndConfiguration_onlyInRun =
      noClasses()
          .that()
          // Intermediate rows are written and read by org.dateline.spark.Checkpoint.
          .resideOutsideOfPackages("org.dateline.run..", "org.dateline", "org.dateline.spark")
          .should()
          .dependOnClassesThat(
              belongToAnyOf(
                      org.apache.spark.sql.DataFrameWriter.class,
                      org.apache.spark.sql.DataFrameReader.class,
                      org.apache.spark.sql.DataFrameWriterV2.class,
                      java.io.File.class,
                      java.nio.file.Files.class)
                  .or(resideInAnyPackage("org.apache.hadoop..", "com.typesafe.config..")));

  @ArchTest
  static final ArchRule sessionBuilding_onlyInRun =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.run..")
          .should()
          .callMethod(org.apache.spark.sql.SparkSession.class, "builder");

  @ArchTest
  static final ArchRule clockAndRandomness_onlyInRun =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.dateline.run..", "org.dateline")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.Random.class);

  @ArchTest
  static final ArchRule everyRoom_hasAName =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..base..", "..manager..");

  private static ArchRule step(String name) {
    return onlyImports(name, "table", "text", "spark");
  }

  /** A package may import itself and the named ones, and nothing else of the project. */
  private static ArchRule onlyImports(String name, String... allowed) {
    var packages = new String[allowed.length + 1];
    packages[0] = "org.dateline." + name + "..";
    for (int i = 0; i < allowed.length; i++) {
      packages[i + 1] = "org.dateline." + allowed[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(packages[0])
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.dateline", "org.dateline..")
                .and(not(resideInAnyPackage(packages))))
        .allowEmptyShould(true);
  }
}
