package org.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.junit.jupiter.api.Test;

class WebArchiveTest {
  private static final String HTML =
      "<html><body><p>The council voted for the quay.</p></body></html>";
  private static final String WARCINFO = warc("warcinfo", "application/warc-fields", "software: x");
  private static final String PAGE = answer("Content-Type: text/html", HTML);

  @Test
  void pagesAndOtherRecords_areAllCounted() {
    String resource = warc("resource", "text/plain; charset=utf-8", "The ferry line closes.");
    String missing = warc("response", "application/http", "HTTP/1.1 404 Not Found\r\n\r\nno");
    List<Row> rows =
        read(WARCINFO + warc("request", "application/http", "GET /") + PAGE + missing + resource);
    assertThat(reasons(rows)).containsExactly("not_a_page", "not_a_page", null, "not_a_page", null);
    assertThat(rows).extracting(row -> row.getLong(1)).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(rows.get(2).getString(3)).isEqualTo(HTML);
    assertThat(rows.get(2).getString(4)).isEqualTo("https://wire.example/quay");
    assertThat(rows.get(2).getString(5)).isEqualTo("2024-05-31T06:30:00Z");
    assertThat(rows.get(4).getString(2)).isEqualTo("plain-text");
  }

  @Test
  void transferAndContentEncodings_areUndone() {
    String chunks =
        "5\r\n<html\r\n"
            + Integer.toHexString(HTML.length() - 5)
            + "\r\n"
            + HTML.substring(5)
            + "\r\n0\r\n\r\n";
    String chunked = answer("Content-Type: text/html\r\nTransfer-Encoding: chunked", chunks);
    String gzip =
        answer(
            "Content-Type: text/html\r\nContent-Encoding: gzip",
            latin1(IngestTestSupport.gzip(HTML)));
    String zstd =
        answer(
            "Content-Type: text/html\r\nContent-Encoding: zstd",
            latin1(Zstd.compress(HTML.getBytes(UTF_8))));
    assertThat(read(chunked + gzip + zstd))
        .extracting(row -> row.getString(3))
        .containsOnly(HTML)
        .hasSize(3);
  }

  @Test
  void pageStoredDecodedUnderHeadersThatSayOtherwise_isTakenAsItIs() {
    String notChunked = answer("Content-Type: text/html\r\nTransfer-Encoding: chunked", HTML);
    String notGzip = answer("Content-Type: text/html\r\nContent-Encoding: gzip", HTML);
    assertThat(read(notChunked + notGzip))
        .extracting(row -> row.getString(3))
        .containsExactly(HTML, HTML);
  }

  @Test
  void brokenChunks_areRejected() {
    String broken =
        answer(
            "Content-Type: text/html\r\nTransfer-Encoding: chunked",
            "5\r\n<html\r\nxyz\r\n" + HTML);
    assertThat(reasons(read(broken + PAGE))).containsExactly("broken_record", null);
  }

  @Test
  void charset_isTheServersElseThePagesElseGuessed() {
    String body = "<html><p>Caf\u00e9 at the quay</p></html>";
    assertThat(
            read(answer("Content-Type: text/html; charset=iso-8859-1", body)).get(0).getString(3))
        .contains("Café");
    assertThat(read(answer("Content-Type: text/html", body)).get(0).getString(3)).contains("Café");
    String meta =
        "<html><meta charset=\"gbk\"><p>"
            + latin1("港口".getBytes(java.nio.charset.Charset.forName("GBK")));
    assertThat(read(answer("Content-Type: text/html", meta)).get(0).getString(3)).contains("港口");
  }

  @Test
  void wrongLength_costsItsRecordOnly() {
    String tooShort = PAGE.replace("Content-Length: ", "Content-Length: 1");
    assertThat(reasons(read(PAGE + tooShort + PAGE))).containsExactly(null, "broken_record", null);
    String tooLong = PAGE.replaceFirst("Content-Length: \\d+", "Content-Length: 40");
    assertThat(reasons(read(PAGE + tooLong + PAGE))).containsExactly(null, "broken_record", null);
    String none = PAGE.replaceFirst("Content-Length: \\d+\r\n", "");
    assertThat(reasons(read(none + PAGE))).containsExactly("broken_record", null);
    List<Row> rows = read(PAGE + "junk\r\n" + PAGE);
    assertThat(reasons(rows)).containsExactly("broken_record", null);
    assertThat(rows.get(0).getString(7)).contains("begins at byte 0");
  }

  @Test
  void recordWithinARecord_isItsContent() {
    String nested = warc("response", "text/plain", "The council voted.\n" + PAGE);
    assertThat(reasons(read(nested + PAGE))).containsExactly(null, null);
  }

  @Test
  void overlongPage_isRejectedAndTheRestIsRead() {
    String huge = answer("Content-Type: text/html", HTML + "x".repeat(50_000));
    String bomb =
        answer(
            "Content-Type: text/html\r\nContent-Encoding: gzip",
            latin1(IngestTestSupport.gzip("x".repeat(1_000_000))));
    String image = warc("resource", "image/png", "x".repeat(50_000));
    assertThat(reasons(read(huge + bomb + image + PAGE)))
        .containsExactly("record_too_long", "record_too_long", "not_a_page", null);
  }

  @Test
  void damagedMember_costsItsRecordsOnly() {
    byte[] member = gzip(PAGE);
    for (int at = 12; at < member.length; at += 7) {
      byte[] damaged = member.clone();
      damaged[at] ^= 0x55;
      List<Row> rows = read(concat(member, damaged, member, member));
      assertThat(reasons(rows)).as("damage at %d", at).hasSize(4);
      assertThat(reasons(rows)).containsExactly(null, reasons(rows).get(1), null, null);
      assertThat(reasons(rows).get(1)).isIn("corrupt_gzip", "truncated_gzip");
    }
  }

  @Test
  void firstMemberDamaged_isFoundByItsName() {
    byte[] damaged = gzip(PAGE);
    damaged[12] ^= 0x55;
    List<Row> rows =
        IngestTestSupport.rawRecords(new InputFile("a.warc.gz", concat(damaged, gzip(PAGE))));
    assertThat(reasons(rows)).containsExactly("corrupt_gzip", null);
  }

  @Test
  void cutMember_isTruncatedWithItsOffset() {
    byte[] member = gzip(PAGE);
    for (int kept = 1; kept < member.length; kept += 9) {
      List<Row> rows = read(concat(member, Arrays.copyOf(member, kept)));
      assertThat(reasons(rows).get(0)).isNull();
      assertThat(rows).as("kept %d", kept).hasSize(2);
      assertThat(reasons(rows).get(1)).isIn("truncated_gzip", "corrupt_gzip");
      assertThat(rows.get(1).getString(7)).contains("byte " + member.length);
    }
  }

  @Test
  void oneMemberOrZstandardForAll_isReadTheSame() {
    assertThat(reasons(read(gzip(WARCINFO + PAGE + PAGE))))
        .containsExactly("not_a_page", null, null);
    byte[] zstd = Zstd.compress((WARCINFO + PAGE + PAGE).getBytes(ISO_8859_1));
    assertThat(reasons(read(zstd))).containsExactly("not_a_page", null, null);
  }

  @Test
  void arcRecords_areRead() {
    String body = "HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + HTML;
    String description = "1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://a.arc 0.0.0.0 20080430204825 text/plain "
            + description.length()
            + "\n"
            + description
            + "\nhttps://wire.example/a quay?x 10.0.0.1 20080430204826 text/html "
            + body.length()
            + "\n"
            + body
            + "\n"
            + "dns:wire.example 10.0.0.1 20080430204826 text/dns 4\nabcd\n";
    List<Row> rows = read(arc);
    assertThat(reasons(rows)).containsExactly("not_a_page", null, "not_a_page");
    assertThat(rows.get(1).getString(4)).isEqualTo("https://wire.example/a quay?x");
    assertThat(rows.get(1).getString(5)).isEqualTo("2008-04-30T20:48:26Z");
  }

  private static String answer(String headers, String body) {
    return warc(
        "response",
        "application/http; msgtype=response",
        "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n" + body);
  }

  private static String warc(String type, String contentType, String block) {
    return """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: https://wire.example/quay
        WARC-Date: 2024-05-31T06:30:00Z
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, contentType, block.length())
            .replace("\n", "\r\n")
        + block
        + "\r\n\r\n";
  }

  private static byte[] gzip(String latin1) {
    return IngestTestSupport.gzip(latin1);
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static List<Row> read(String archive) {
    return read(archive.getBytes(ISO_8859_1));
  }

  private static List<Row> read(byte[] archive) {
    return IngestTestSupport.rawRecords(new InputFile("archive", archive));
  }

  private static List<String> reasons(List<Row> rows) {
    return rows.stream().map(row -> row.getString(6)).toList();
  }
}
