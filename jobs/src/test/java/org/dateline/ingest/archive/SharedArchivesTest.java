package org.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Row;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.IngestTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archives by which other readers are tried, several broken on purpose. */
class SharedArchivesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("dateline.root", ".")).resolve("../shared/warc").normalize();

  /** Counted another way: header lines in the whole decompressed file. */
  private static final Pattern HEADERS =
      Pattern.compile(
          "(?m)^(?:WARC/\\d+\\.\\d+|(?:https?|dns|filedesc):\\S.* \\d+\\.\\d+\\.\\d+\\.\\d+ \\w+"
              + " \\S+ \\S+)\\r"
              + "?$");

  @ParameterizedTest
  @CsvSource({
    "aut/arc/badexample.arc.gz, 6, 0, {not_a_page=3 broken_record=3}",
    "aut/arc/example.arc.gz, 300, 97, {not_a_page=203}",
    "aut/warc/example.docs.warc.gz, 21, 0, {not_a_page=21}",
    "aut/warc/example.pdf.warc.gz, 76, 1, {not_a_page=75}",
    "aut/warc/example.txt.warc.gz, 6, 1, {not_a_page=5}",
    "aut/warc/example.warc.gz, 822, 97, {not_a_page=725}",
    "aut/warc/issue-493.warc, 32, 4, {not_a_page=28}",
    "aut/warc/issue-514.warc, 8, 3, {not_a_page=5}",
    "jwarc/cc.warc.gz, 1, 1, {}",
    "jwarc/gzip_extra_sl.warc.gz, 1, 0, {not_a_page=1}",
    "warcio/bad.arc, 4, 1, {broken_record=3}",
    "warcio/example-bad-non-chunked.warc.gz, 6, 1, {not_a_page=5}",
    "warcio/example-bad.warc.gz.bad, 6, 1, {not_a_page=5}",
    "warcio/example-digest.warc, 4, 0, {not_a_page=4}",
    "warcio/example-iana.org-chunked.warc, 3, 1, {not_a_page=2}",
    "warcio/example-resource.warc.gz, 3, 1, {not_a_page=2}",
    "warcio/example-space-in-target-uri.warc.gz, 2, 0, {not_a_page=2}",
    "warcio/example-space-in-url.arc, 2, 0, {not_a_page=1 broken_record=1}",
    "warcio/example-trunc.warc, 4, 0, {not_a_page=3 broken_record=1}",
    "warcio/example-wget-bad-target-uri.warc.gz, 6, 3, {not_a_page=3}",
    "warcio/example-wrong-chunks.warc.gz, 2, 1, {not_a_page=1}",
    "warcio/example.arc, 2, 1, {not_a_page=1}",
    "warcio/example.arc.gz, 2, 1, {not_a_page=1}",
    "warcio/example.warc, 6, 1, {not_a_page=5}",
    "warcio/example.warc.gz, 6, 1, {not_a_page=5}",
    "warcio/post-test.warc.gz, 6, 0, {not_a_page=6}",
  })
  void everyRecord_isAPageOrRejectedWithReason(
      String name, int records, int pages, String rejections) throws IOException {
    byte[] bytes = bytes(name);
    List<Row> rows = raw(name, bytes);
    assertThat(HEADERS.matcher(decompressed(bytes)).results()).hasSize(records);
    assertThat(rows).hasSize(records);
    assertThat(rows).extracting(row -> row.getLong(1)).doesNotHaveDuplicates();
    assertThat(rows).filteredOn(row -> row.getString(6) == null).hasSize(pages);
    Map<String, Integer> reasons = new TreeMap<>(java.util.Comparator.reverseOrder());
    rows.stream()
        .filter(row -> row.getString(6) != null)
        .forEach(row -> reasons.merge(row.getString(6), 1, Integer::sum));
    assertThat(reasons.toString().replace(",", "")).isEqualTo(rejections);
  }

  @Test
  void allFiles_areNamedAbove() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no archives at " + FOLDER);
    try (var files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(26);
    }
  }

  @Test
  void pages_comeWithAddressTimeAndDecodedText() throws IOException {
    List<Row> rows = raw("a", bytes("warcio/example-iana.org-chunked.warc"));
    Row page = rows.stream().filter(row -> row.getString(6) == null).findFirst().orElseThrow();
    assertThat(page.getString(2)).isEqualTo("html");
    assertThat(page.getString(4)).startsWith("http://www.iana.org/");
    assertThat(page.getString(5)).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(page.getString(3)).contains("<html").contains("</html>").doesNotContain("\ufffd");
  }

  private static List<Row> raw(String name, byte[] bytes) {
    var params = IngestTestSupport.params("max-record-bytes=16777216");
    var rows = new ArrayList<Row>();
    Ingest.rawRecords(name, new ByteArrayInputStream(bytes), params).forEachRemaining(rows::add);
    return rows;
  }

  private static byte[] bytes(String name) throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no archives at " + FOLDER);
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  private static String decompressed(byte[] bytes) throws IOException {
    if (bytes[0] != 0x1f) {
      return new String(bytes, ISO_8859_1);
    }
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), ISO_8859_1);
    }
  }
}
