package org.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveHeaderTest {
  private static final String ARC =
      "http://quay.example/a b 192.0.2.1 20160920101500 text/html 1234";

  private static ArchiveHeader warc(String... fields) throws BrokenHeader {
    return ArchiveHeader.warc((String.join("\r\n", fields) + "\r\n\r\n").getBytes(UTF_8));
  }

  @Test
  void fieldsOfWarc_areReadInAnyOrder() throws BrokenHeader {
    assertThat(
            warc(
                "Content-Length: 12",
                "WARC-Type: Response",
                "WARC-Target-URI: <http://quay.example/>",
                "WARC-Date: 2016-09-20T12:15:00+02:00",
                "Content-Type: application/http"))
        .isEqualTo(
            new ArchiveHeader(
                "response",
                "http://quay.example/",
                "2016-09-20T10:15:00Z",
                "application/http",
                12));
  }

  @Test
  void fieldsThatMayBeLeftOut_areNull() throws BrokenHeader {
    assertThat(warc("WARC-Type: metadata", "Content-Length: 0", "WARC-Date: yesterday"))
        .isEqualTo(new ArchiveHeader("metadata", null, null, null, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Length: 12, found a header without WARC-Type",
    "WARC-Type: response, found a header without Content-Length"
  })
  void fieldThatMustBeThere_isNamed(String field, String message) {
    assertThatThrownBy(() -> warc(field)).isInstanceOf(BrokenHeader.class).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"-1", "twelve", "12 bytes", "12345678901234567890"})
  void lengthThatIsNone_isNamed(String length) {
    assertThatThrownBy(() -> warc("WARC-Type: response", "Content-Length: " + length))
        .isInstanceOf(BrokenHeader.class)
        .hasMessage("found the length " + length);
  }

  @Test
  void lineOfArc_isRead() throws BrokenHeader {
    assertThat(ArchiveHeader.arc(ARC))
        .isEqualTo(
            new ArchiveHeader(
                "response", "http://quay.example/a b", "2016-09-20T10:15:00Z", "text/html", 1234));
    assertThat(ArchiveHeader.arc("filedesc://a.arc 0.0.0.0 20160920101500 text/plain 76").type())
        .isEqualTo("warcinfo");
    assertThat(ArchiveHeader.arc("http://quay.example/ 192.0.2.1 2016 text/html 9").fetchedAt())
        .isNull();
  }

  @Test
  void otherLine_opensNoRecordOfArc() {
    assertThatThrownBy(() -> ArchiveHeader.arc("The council voted for the quay 12"))
        .isInstanceOf(BrokenHeader.class)
        .hasMessage("found no header of an ARC record");
  }

  @ParameterizedTest
  @CsvSource({
    "WARC/1.0, true",
    "WARC/1.1 , true",
    "WARC/1, false",
    "warc/1.0, false",
    "HTTP/1.1 200 OK, false",
    "http://quay.example/ 192.0.2.1 20160920101500 text/html 1234, true",
    "http://quay.example/ 20160920101500 text/html 1234, false",
    "'', false"
  })
  void linesThatOpenARecord_areKnown(String line, boolean opens) {
    assertThat(ArchiveHeader.opens(line)).isEqualTo(opens);
  }

  @Test
  void recordWithinABlock_isFoundAfterItsFirstLine() {
    byte[] block = ("WARC/1.0\r\nx\nWARC/1.0\r\n" + ARC + "\n").getBytes(UTF_8);
    assertThat(ArchiveHeader.opensWithin(block)).isEqualTo("WARC/1.0\r\nx\n".length());
    assertThat(ArchiveHeader.opensWithin("WARC/1.0\r\nx\ny".getBytes(UTF_8))).isEqualTo(-1);
    assertThat(ArchiveHeader.opensWithin(("x\n" + ARC + "\n").getBytes(UTF_8))).isEqualTo(2);
    assertThat(ArchiveHeader.opensWithin(new byte[0])).isEqualTo(-1);
  }
}
