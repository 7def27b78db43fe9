package org.dateline.ingest.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dateline.ingest.DraftReader;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.source.Sources;
import org.junit.jupiter.api.Test;

class DelimitedTextTest {
  private static final String HEADER = "Title,Text,Publish Date,Source\r\n";
  private static final String TEXT = "The council voted for the quay.";

  @Test
  void quotedCells_mayHoldDelimitersQuotesAndLineBreaks() {
    List<Row> rows =
        read(
            HEADER
                + "Quay,\"The council \"\"voted\"\",\r\n\r\nnine to two.\",2024-05-31,Wire\r\nFerry,"
                + TEXT
                + ",,Wire\r\n");
    assertThat(reasons(rows)).containsExactly(null, null);
    assertThat(rows.get(0).<String>getAs("text"))
        .isEqualTo("The council \"voted\",\n\nnine to two.");
    assertThat(rows.get(0).<String>getAs("date_raw")).isEqualTo("2024-05-31");
    assertThat(rows).extracting(row -> row.<Long>getAs("input_record")).containsExactly(2L, 5L);
  }

  @Test
  void delimiter_isTheOneOfTheHeader() {
    for (String delimiter : List.of("\t", ";", "|", ",")) {
      String file = "title@text@source\nQuay@\"The council @ voted for the quay.\"@Wire\n";
      List<Row> rows = read(file.replace("@", delimiter));
      assertThat(rows.get(0).<String>getAs("text"))
          .isEqualTo(
              "The council "
                  + delimiter.strip()
                  + (delimiter.isBlank() ? "" : " ")
                  + "voted for the quay.");
      assertThat(rows.get(0).<String>getAs("source")).isEqualTo("Wire");
    }
  }

  @Test
  void rowOfOtherLength_isRejectedWithItsLine() {
    List<Row> rows =
        read(HEADER + "Quay," + TEXT + "\n\nFerry," + TEXT + ",,Wire\nCut," + TEXT + ",20");
    assertThat(reasons(rows)).containsExactly("broken_row", null, "broken_row");
    assertThat(rows.get(0).<String>getAs("detail")).contains("4 cells", "found 2", "line 2");
    assertThat(rows).extracting(row -> row.<Long>getAs("input_record")).containsExactly(2L, 4L, 5L);
  }

  @Test
  void quoteThatIsNotClosed_costsItsLineOnly() {
    String good = "Ferry," + TEXT + ",,Wire\n";
    List<Row> atEnd = read(HEADER + good + "Quay,\"" + TEXT + ",,Wire\n" + good + good);
    assertThat(reasons(atEnd)).containsExactly(null, "broken_row", null, null);
    assertThat(atEnd)
        .extracting(row -> row.<Long>getAs("input_record"))
        .containsExactly(2L, 3L, 4L, 5L);
    List<Row> farFromEnd = read(HEADER + "Quay,\"" + TEXT + ",,Wire\n" + good.repeat(2000));
    assertThat(farFromEnd).hasSize(2001);
    assertThat(reasons(farFromEnd))
        .filteredOn(java.util.Objects::nonNull)
        .containsExactly("broken_row");
  }

  @Test
  void overlongLine_isRejectedAndTheRestIsRead() {
    String good = "Ferry," + TEXT + ",,Wire\n";
    assertThat(reasons(read(HEADER + "x".repeat(30_000) + "\n" + good)))
        .containsExactly("record_too_long", null);
    assertThat(reasons(read(HEADER + "a,\"" + "x".repeat(30_000) + "\"\n" + good)))
        .containsExactly("record_too_long", null);
  }

  @Test
  void headerAlone_isOneProblem() {
    assertThat(reasons(read(HEADER))).containsExactly("broken_row");
  }

  @Test
  void headlineList_becomesArticlesOfTheirHeadlines() {
    List<Row> rows =
        read(
            "ID,TITLE,URL,PUBLISHER,CATEGORY,STORY,HOSTNAME,TIMESTAMP\n"
                + "1,\"Harbour council backs quay, ferry stays\",http://a.example/q?x=1,Wire,b,s1,a.example,1394470370698\n"
                + "2,,http://a.example/r,Wire,b,s1,a.example,1394470370698\n");
    assertThat(reasons(rows)).containsExactly(null, "no_text");
    Row row = rows.get(0);
    assertThat(row.<String>getAs("title")).isEqualTo("Harbour council backs quay, ferry stays");
    assertThat(row.<String>getAs("text")).isEqualTo(row.<String>getAs("title"));
    assertThat(row.<String>getAs("source")).isEqualTo("Wire");
    assertThat(row.<java.sql.Date>getAs("published_date")).hasToString("2014-03-10");
  }

  @Test
  void newsAggregator_isReadToItsCutLastLine() throws IOException {
    Path path =
        Path.of(System.getProperty("dateline.root", "."))
            .resolve("../shared/corpora/uci-news-aggregator.csv")
            .normalize();
    assumeTrue(Files.exists(path), "no corpus at " + path);
    var reader = new DraftReader(IngestTestSupport.PARAMS, Sources.NONE);
    Map<String, Long> counts =
        IngestTestSupport.rawRecords(new InputFile("uci.csv", Files.readAllBytes(path))).stream()
            .map(raw -> reader.read(IngestTestSupport.withSchema(raw)))
            .map(row -> String.valueOf(row.getString(Ingest.DRAFT.fieldIndex("reason"))))
            .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
    assertThat(counts.get("broken_row")).isEqualTo(1);
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(6367);
    assertThat(counts.keySet()).containsExactlyInAnyOrder("null", "broken_row", "too_short");
  }

  private static List<Row> read(String csv) {
    return IngestTestSupport.rows(InputFile.of("a.csv", csv));
  }

  private static List<String> reasons(List<Row> rows) {
    return rows.stream().map(row -> row.<String>getAs("reason")).toList();
  }
}
