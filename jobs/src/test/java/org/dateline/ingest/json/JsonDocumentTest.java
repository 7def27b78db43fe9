package org.dateline.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {
  private static final String QUAY =
      "{\"title\": \"Quay\", \"text\": \"The council voted for a quay [of stone] nine to two.\"}";
  private static final String FERRY =
      "{\n"
          + "  \"title\": \"Ferry \\\"Anna\\\" }\",\n"
          + "  \"text\": \"The ferry line closes in autumn {so it says}.\"\n"
          + "}";

  @Test
  void arrayElements_areRecordsNumberedFromOne() {
    List<Row> rows = read("\ufeff [\n" + QUAY + ",\n" + FERRY + "]\n");
    assertThat(rows)
        .extracting(row -> row.<String>getAs("title"))
        .containsExactly("Quay", "Ferry \"Anna\" }");
    assertThat(rows).extracting(row -> row.<Long>getAs("input_record")).containsExactly(1L, 2L);
  }

  @Test
  void objectSpreadOverLines_isOneRecordAndSoIsEachThatFollows() {
    assertThat(titles(read(FERRY))).containsExactly("Ferry \"Anna\" }");
    assertThat(titles(read(FERRY + "\n" + FERRY.replace("Anna", "Berta")))).hasSize(2);
  }

  @Test
  void wrappedArray_givesItsElements() {
    String wrapped =
        "{\"status\": \"ok\", \"meta\": {\"län\": [1]}, \"articles\": [%s, %s], \"next\": [{}]}";
    assertThat(titles(read(wrapped.formatted(QUAY, FERRY)))).hasSize(2);
    String nested = "{\"response\": {\"docs\": [\n" + QUAY + "\n]}}";
    assertThat(titles(read(nested))).containsExactly("Quay");
  }

  @Test
  void articleThatHoldsAListOfOthers_isOneRecord() {
    String article = QUAY.replace("}", ", \"articles\": [{\"title\": \"Other\"}]\n}");
    assertThat(titles(read(article))).containsExactly("Quay");
  }

  @Test
  void linesThatHoldLists_stayLines() {
    String line =
        "{\"posts\":[{\"text\":\"x\"}],\"title\":\"Quay\",\"text\":\"The council voted nine to"
            + " two.\"}\n";
    assertThat(IngestTestSupport.rawRecords(InputFile.of("a.json", line + line)))
        .extracting(row -> row.getString(2))
        .containsExactly("json-lines", "json-lines");
  }

  @Test
  void brokenElements_costOnlyThemselves() {
    List<Row> rows =
        read("[" + QUAY + ", {\"title\" \"x\"}, 7, \"a, b\", [1], {\"title\": }, " + QUAY + "]");
    assertThat(reasons(rows))
        .containsExactly(
            null,
            "broken_json",
            "not_an_object",
            "not_an_object",
            "not_an_object",
            "broken_json",
            null);
  }

  @Test
  void stringThatIsNotClosed_endsWhereALineOpensTheNextObject() {
    List<Row> rows =
        read("[\n{\"title\": \"Quay, \"text\": \"x\"},\n" + FERRY + ",\n" + QUAY + "\n]");
    assertThat(reasons(rows)).containsExactly("broken_json", null, null);
    assertThat(rows.get(0).<String>getAs("detail")).contains("byte 2", "not closed");
  }

  @Test
  void bracketThatDoesNotFit_costsItsElement() {
    List<Row> rows = read("[" + QUAY + ", {\"title\": \"x\", " + QUAY + "]\n" + FERRY);
    assertThat(reasons(rows)).containsExactly(null, "broken_json", null);
    assertThat(rows.get(1).<String>getAs("detail")).contains("byte " + (QUAY.length() + 3), "]");
  }

  @Test
  void bracketThatIsNotClosed_saysFromWhereTheRestIsLost() {
    List<Row> rows = read("[" + QUAY + ", {\"title\": [\"x\", " + QUAY + "]");
    assertThat(reasons(rows)).containsExactly(null, "broken_json");
    assertThat(rows.get(1).<String>getAs("detail"))
        .contains("byte " + (QUAY.length() + 3), "the rest of the file was not read");
  }

  @Test
  void emptyArray_isOneRejection() {
    assertThat(reasons(read("[]"))).containsExactly("empty_file");
    assertThat(reasons(read(" [ ] \n"))).containsExactly("empty_file");
  }

  @Test
  void arrayCutBetweenElements_isSaid() {
    assertThat(reasons(read("[" + QUAY + ",\n"))).containsExactly(null, "broken_json");
  }

  @Test
  void overlongElement_isRejectedAndTheRestIsRead() {
    String huge = QUAY.replace("stone", "x".repeat(50_000));
    assertThat(reasons(read("[" + huge + "," + QUAY + "]")))
        .containsExactly("record_too_long", null);
  }

  @Test
  void truncatedGzip_costsTheElementItBreaks() {
    var numbers = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      numbers.append(i * 7919L % 3001).append(',');
    }
    byte[] whole = IngestTestSupport.gzip("[" + QUAY + "," + numbers + QUAY + "]");
    var file = new InputFile("a.json.gz", Arrays.copyOf(whole, whole.length * 2 / 3));
    List<String> reasons = reasons(IngestTestSupport.rows(file));
    assertThat(reasons.get(0)).isNull();
    assertThat(reasons).hasSizeGreaterThan(100).endsWith("not_an_object", "truncated_gzip");
  }

  @Test
  void deepNesting_isRejectedNotFatal() {
    assertThat(reasons(read("[" + "[".repeat(4000) + "]".repeat(4000) + "," + QUAY + "]")))
        .containsExactly("broken_json", null);
  }

  private static List<Row> read(String json) {
    return IngestTestSupport.rows(InputFile.of("a.json", json));
  }

  private static List<String> titles(List<Row> rows) {
    return rows.stream().map(row -> row.<String>getAs("title")).toList();
  }

  private static List<String> reasons(List<Row> rows) {
    return rows.stream().map(row -> row.<String>getAs("reason")).toList();
  }
}
