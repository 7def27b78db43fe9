package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.publication.Run;
import org.dateline.run.report.FieldSummary;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.InputFields;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of the news corpus that most people have. */
class WireTextTest {
  private static final Path PROJECT =
      Path.of(System.getProperty("dateline.root", "..")).toAbsolutePath().normalize();
  private static final String WIRE =
      "The harbour council voted for the new quay by nine to two on Monday evening. Work begins in"
          + " May and will last three years, the mayor told reporters after the session.";

  @TempDir Path folder;

  @AfterEach
  void leaveNoActiveSession() {
    SparkSession.clearActiveSession();
  }

  @Test
  void wireTextOfTwoOutlets_isTwoArticlesOfWhichOneIsAReprint() throws IOException {
    SharedSpark.session();
    Files.writeString(
        folder.resolve("articles.csv"),
        ",id,title,publication,author,date,year,month,url,content\n"
            + row(0, "Harbour Times", "2016-12-30")
            + row(1, "Island Post", "2016-12-31"));
    Settings settings =
        Settings.load(
            Optional.empty(),
            Map.of(
                "warehouse", folder.resolve("warehouse").toString(),
                "export.enabled", "false",
                "sources.path", PROJECT.resolve("conf/sources.tsv").toString()));
    new JobRunner(settings).ingest(List.of(folder.resolve("articles.csv").toString()));
    try (var warehouse = Warehouse.open("test", settings)) {
      List<Row> articles = warehouse.read(Articles.SCHEMA, SnapshotRef.MAIN_BRANCH).collectAsList();
      assertThat(articles)
          .extracting(row -> row.getAs("source") + " " + row.getAs("published_date"))
          .containsExactlyInAnyOrder("Harbour Times 2016-12-30", "Island Post 2016-12-31");
      Run next = Run.begin(warehouse, "analyze", List.of());
      new PipelineSteps(next, settings).stories();
      List<Row> copies = next.read(ArticleCopies.SCHEMA).collectAsList();
      assertThat(copies)
          .extracting(row -> row.<Boolean>getAs("is_original"))
          .containsExactlyInAnyOrder(true, false);
      assertThat(copies.get(0).<String>getAs("copy_group"))
          .isEqualTo(copies.get(1).getAs("copy_group"));
      List<Row> fields =
          warehouse.read(InputFields.SCHEMA, SnapshotRef.MAIN_BRANCH).collectAsList();
      assertThat(fields)
          .filteredOn(row -> row.<Long>getAs("records_used") == 2)
          .extracting(row -> row.getAs("role") + " = " + row.getAs("field"))
          .containsExactlyInAnyOrder(
              "title = title",
              "source = publication",
              "authors = author",
              "date = date",
              "text = content");
      assertThat(
              FieldSummary.of(warehouse.read(InputFields.SCHEMA, SnapshotRef.MAIN_BRANCH)).text())
          .contains(
              "delimited-text, 1 file with 2 records, which is ", "used: ", "source = publication")
          .contains("no part of an article: ", "column 1");
    }
  }

  private static String row(int number, String outlet, String day) {
    return "%d,%d,Quay,%s,Ann Roe,%s,2016.0,12.0,,\"%s\"\n"
        .formatted(number, 17_283 + number, outlet, day, WIRE);
  }
}
