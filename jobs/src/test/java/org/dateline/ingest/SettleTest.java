package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.source.Sources;
import org.dateline.table.ArticleSightings;
import org.dateline.table.Articles;
import org.dateline.table.IngestReport;
import org.dateline.table.RejectedArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class SettleTest {
  private static final String QUAY = "The harbour council voted nine to two on Monday.";
  private static final String FERRY = "The ferry line to the islands closes in autumn.";

  private static final InputFile WIRE =
      InputFile.of(
          "wire.jsonl",
          """
          {"source":"Wire","text":"%1$s"}
          {"source":"Wire","title":"Vote","text":"%1$s"}
          {"source":"Wire","date":"2024-05-31","text":"%1$s"}
          {"source":"Wire","date":"2024-06-01","text":"%1$s"}
          {"source":"Island Post","text":"%1$s"}
          broken
          """
              .formatted(QUAY));
  private static final InputFile FOLDER = InputFile.of("ferry.txt", FERRY);
  private static final InputFile EMPTY = InputFile.of("empty.txt", "");

  @Test
  void ofExactDuplicates_theBestDatedThenTitledThenFirstIsKept() {
    List<Row> articles =
        run(nothing(), WIRE).get(Articles.SCHEMA).orderBy("input_record").collectAsList();
    assertThat(articles).extracting(row -> row.getAs("input_record")).containsExactly(3L, 5L);
    assertThat(run(nothing(), WIRE).get(ArticleSightings.SCHEMA).filter("duplicate").count())
        .isEqualTo(3);
  }

  @Test
  void report_accountsForEveryRecordOfEveryFile() {
    assertThat(account(run(nothing(), WIRE, FOLDER, EMPTY)))
        .containsExactly(
            "empty.txt | unknown | 1 = 0 + 0 + 1",
            "ferry.txt | unknown | 1 = 1 + 0 + 0",
            "wire.jsonl | Island Post | 1 = 1 + 0 + 0",
            "wire.jsonl | Wire | 4 = 1 + 3 + 0",
            "wire.jsonl | unknown | 1 = 0 + 0 + 1");
  }

  @Test
  void readingAgain_addsNothingButTheReport() {
    Tables first = run(nothing(), WIRE, FOLDER, EMPTY);
    Tables again = run(IngestTestSupport.known(nothing(), first), WIRE, FOLDER, EMPTY);
    assertThat(again.get(Articles.SCHEMA).count()).isZero();
    assertThat(again.get(ArticleSightings.SCHEMA).count()).isZero();
    assertThat(again.get(RejectedArticles.SCHEMA).count()).isZero();
    assertThat(account(again)).contains("wire.jsonl | Wire | 4 = 0 + 4 + 0");
  }

  @Test
  void knownArticle_staysAndTheNewRecordIsASighting() {
    Tables first = run(nothing(), WIRE);
    InputFile later =
        InputFile.of(
            "later.jsonl",
            "{\"source\":\"Island Post\",\"title\":\"T\",\"date\":\"2024-05-31\",\"text\":\"%s\"}\n"
                .formatted(QUAY));
    Tables second = run(IngestTestSupport.known(nothing(), first), later);
    assertThat(second.get(Articles.SCHEMA).count()).isZero();
    List<Row> sightings = second.get(ArticleSightings.SCHEMA).collectAsList();
    assertThat(sightings).hasSize(1);
    assertThat(sightings.get(0).<Boolean>getAs("duplicate")).isTrue();
  }

  @Test
  void declarations_hold() {
    StepChecks.declarations_hold(run(nothing(), WIRE, FOLDER, EMPTY));
  }

  @Test
  void noInput_givesExactSchemas() {
    Tables results =
        Ingest.settle(
            Ingest.drafts(
                SharedSpark.session().createDataFrame(List.of(), Ingest.RAW_RECORD),
                IngestTestSupport.PARAMS,
                Sources.NONE),
            nothing(),
            IngestTestSupport.PARAMS);
    for (TableSchema table : results.schemas()) {
      assertThat(results.get(table).schema().asNullable())
          .isEqualTo(table.structType().asNullable());
      assertThat(results.get(table).count()).isZero();
    }
  }

  @Test
  void partitions_makeNoDifference() {
    var raw =
        SharedSpark.session()
            .createDataFrame(IngestTestSupport.rawRecords(WIRE, FOLDER, EMPTY), Ingest.RAW_RECORD);
    Tables one =
        Ingest.settle(
            Ingest.drafts(raw.repartition(1), IngestTestSupport.PARAMS, Sources.NONE),
            nothing(),
            IngestTestSupport.PARAMS);
    Tables seven =
        Ingest.settle(
            Ingest.drafts(raw.repartition(7), IngestTestSupport.PARAMS, Sources.NONE),
            nothing(),
            IngestTestSupport.PARAMS);
    for (TableSchema table : one.schemas()) {
      assertThat(TestRows.sorted(seven.get(table))).isEqualTo(TestRows.sorted(one.get(table)));
    }
  }

  /** File, source, and read = accepted + duplicates + rejected. */
  private static List<String> account(Tables tables) {
    return tables.get(IngestReport.SCHEMA).collectAsList().stream()
        .map(
            row ->
                "%s | %s | %d = %d + %d + %d"
                    .formatted(
                        row.getAs("input_file"),
                        row.getAs("source"),
                        row.<Long>getAs("records_read"),
                        row.<Long>getAs("accepted"),
                        row.<Long>getAs("duplicates"),
                        row.<Long>getAs("rejected")))
        .sorted()
        .toList();
  }

  private static Tables nothing() {
    return IngestTestSupport.nothingKnown();
  }

  private static Tables run(Tables known, InputFile... files) {
    return Ingest.settle(
        IngestTestSupport.drafts(IngestTestSupport.PARAMS, files).cache(),
        known,
        IngestTestSupport.PARAMS);
  }
}
