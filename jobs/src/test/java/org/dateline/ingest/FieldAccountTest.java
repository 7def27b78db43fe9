package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.format.IngestParams;
import org.dateline.table.Articles;
import org.dateline.table.InputFields;
import org.junit.jupiter.api.Test;

class FieldAccountTest {
  private static final String CSV =
      "id,headline,story,Paper brand,press day,report\n"
          + "1,Quay,The harbour council voted for the new quay by nine to two.,Harbour"
          + " Times,2019-05-14,\n"
          + "2,Ferry,The ferry to the islands stops in autumn as its owner says.,Harbour"
          + " Times,2019-05-15,\n"
          + "3,Bridge,,Harbour Times,2019-05-15,"
          + "The old bridge over the lock is to be taken down and built anew with two lanes. "
              .repeat(3)
          + "\n";

  @Test
  void fieldsOfAKindOfFile_areCountedByRole() {
    InputFile[] files = {
      InputFile.of("a.csv", CSV),
      InputFile.of(
          "b.csv",
          CSV.replace("1,Quay,The", "1,Quay,Now the").replace("2,Ferry,The", "2,Ferry,Now the"))
    };
    List<Row> rows = account(files);
    assertThat(rows(IngestTestSupport.PARAMS, 7, files)).isEqualTo(rows);
    assertThat(rows)
        .extracting(row -> row.getAs("shape"))
        .containsOnly(rows.get(0).<String>getAs("shape"));
    assertThat(rows)
        .extracting(FieldAccountTest::inWords)
        .containsExactly(
            "Paper brand none 6/0 source 4 ingest.fields { source = \"Paper brand\" }",
            "id none 6/0 null 0 null",
            "press day none 6/0 date 4 ingest.fields { date = \"press day\" }",
            "report none 2/0 text 2 ingest.fields { text = report }",
            "story text 4/4 null 0 null",
            "headline title 6/4 null 0 null");
    assertThat(rows.get(0).<Long>getAs("files")).isEqualTo(2);
    assertThat(rows.get(0).<Long>getAs("records")).isEqualTo(6);
    assertThat(rows.get(0).<String>getAs("example_file")).isEqualTo("a.csv");
  }

  @Test
  void fieldGivenByTheSetting_hasItsRole() {
    var params = IngestTestSupport.params("fields.source=Paper brand");
    List<Row> rows = account(params, InputFile.of("a.csv", CSV));
    assertThat(rows)
        .extracting(FieldAccountTest::inWords)
        .contains("Paper brand source 3/2 null 0 null");
  }

  @Test
  void dateThatCannotBeUsed_isLacking() {
    List<Row> rows =
        account(
            InputFile.of(
                "a.csv",
                "title,date,text\n"
                    + "Quay,soon,The harbour council voted for the new quay by nine to two.\n"));
    assertThat(rows).extracting(FieldAccountTest::inWords).contains("date date 1/1 null 1 null");
  }

  @Test
  void hostileNames_areFewRowsThatSaySo() {
    var lines = new StringBuilder();
    IntStream.range(0, 3_000)
        .forEach(
            i ->
                lines.append(
                    "{\"key%d\":1,\"text\":\"The council voted on item number %d today.\"}\n"
                        .formatted(i, i)));
    List<InputFile> files = new ArrayList<>(List.of(InputFile.of("many.jsonl", lines.toString())));
    IntStream.range(0, 150)
        .forEach(
            i ->
                files.add(
                    InputFile.of(
                        "file" + i + ".jsonl",
                        "{\"own%d\":1,\"text\":\"The mayor opened bridge number %d today.\"}\n"
                            .formatted(i, i))));
    List<Row> rows = account(files.toArray(InputFile[]::new));
    assertThat(rows).extracting(row -> row.getAs("shape")).contains(InputFields.OTHER_SHAPES);
    assertThat(rows.stream().map(row -> row.getAs("shape")).distinct()).hasSize(101);
    assertThat(rows).extracting(row -> row.getAs("field")).contains(InputFields.OTHER_FIELDS);
    assertThat(rows).hasSizeLessThan(800);
    long withText =
        rows.stream()
            .filter(row -> row.getAs("role").equals("text"))
            .mapToLong(row -> row.getAs("records_used"))
            .sum();
    assertThat(withText).isEqualTo(3_150);
  }

  @Test
  void formatsWithoutFields_haveNoRows() {
    assertThat(
            account(
                InputFile.of(
                    "a.txt",
                    "Quay\n\nThe harbour council voted for the new quay by nine to two.\n")))
        .isEmpty();
  }

  private static List<Row> account(InputFile... files) {
    return account(IngestTestSupport.PARAMS, files);
  }

  private static List<Row> account(IngestParams params, InputFile... files) {
    return rows(params, 2, files);
  }

  private static List<Row> rows(IngestParams params, int partitions, InputFile... files) {
    Dataset<Row> drafts = IngestTestSupport.drafts(params, files).repartition(partitions).cache();
    Dataset<Row> articles =
        Ingest.settle(drafts, IngestTestSupport.nothingKnown(), params)
            .get(Articles.SCHEMA)
            .cache();
    return Ingest.inputFields(drafts, articles)
        .orderBy("shape", "format", "role", "field")
        .collectAsList();
  }

  private static String inWords(Row row) {
    return "%s %s %d/%d %s %d %s"
        .formatted(
            row.getAs("field"),
            row.getAs("role"),
            row.<Long>getAs("records_with_value"),
            row.<Long>getAs("records_used"),
            row.getAs("looks_like"),
            row.<Long>getAs("records_lacking"),
            row.getAs("setting"));
  }
}
