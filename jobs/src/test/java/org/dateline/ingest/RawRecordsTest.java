package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawRecordsTest {
  private static final String LINE = "{\"title\":\"Quay\",\"text\":\"The council voted.\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.jsonl | {\"text\":\"x\"} | json-lines",
        "a.txt | {\"text\":\"x\"} | json-lines",
        "part-00000 | {\"text\":\"x\"} | json-lines",
        "a.ndjson.gz | broken | json-lines",
        "a.txt | The council voted. | plain-text",
        "part-00000 | The council voted. | plain-text",
        "a.md | The council voted. | markdown",
        "a.json | [{\"text\":\"x\"}] | json",
        "a.jsonl | [{\"text\":\"x\"}] | json",
        "a.txt | {\"status\":\"ok\",\"articles\":[{\"text\":\"x\"}]} | json",
        "a.txt | [The council voted.] | plain-text",
        "a.html | <p>The council voted.</p> | html",
        "a.txt | <!DOCTYPE html><html> | html",
        "a.csv | title,text | delimited-text",
        "a.txt | title;text | delimited-text",
        "a.txt | Title, body and soul | plain-text",
        "a.dat | PAR1\u0000\u0001 | unknown",
      })
  void format_isRecognised(String name, String content, String format) {
    assertThat(raw(name, content)).extracting(row -> row.getString(2)).containsExactly(format);
  }

  @Test
  void frontMatter_isRecognisedWhateverTheNameAndTheBlankLines() {
    String text = "\n\n---\n\ntitle: Quay\n\n---\nThe council voted.";
    assertThat(raw("a.txt", text)).extracting(row -> row.getString(2)).containsExactly("markdown");
    assertThat(raw("a.txt", "---\nThe council voted: nine to two, said Roe.\n---\n"))
        .extracting(row -> row.getString(2))
        .containsExactly("plain-text");
  }

  @Test
  void recordsAreNumbered_byLine() {
    List<Row> rows = raw("a.jsonl", "\ufeff" + LINE + "\n\n   \r\n" + LINE + "\r\n" + LINE);
    assertThat(rows).extracting(row -> row.getLong(1)).containsExactly(1L, 4L, 5L);
    assertThat(rows).allMatch(row -> problem(row) == null);
  }

  @Test
  void badLines_areProblemsAndTheRestIsRead() {
    byte[] latin1 = "{\"text\":\"caf\u00e9\"}\n".getBytes(ISO_8859_1);
    byte[] tooLong = ("{\"text\":\"" + "x".repeat(20_000) + "\"}\n").getBytes(UTF_8);
    byte[] good = (LINE + "\n").getBytes(UTF_8);
    List<Row> rows =
        IngestTestSupport.rawRecords(new InputFile("a.jsonl", concat(good, latin1, tooLong, good)));
    assertThat(rows)
        .extracting(RawRecordsTest::problem)
        .containsExactly(null, "invalid_utf8", "record_too_long", null);
    assertThat(rows.get(1).getString(7)).contains("0xe9 at offset 12");
    assertThat(rows.get(2).getString(7)).contains("10000 bytes");
    assertThat(rows.get(2).getString(8)).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void gzip_isRecognisedByItsBytesAndMayHaveSeveralMembers() {
    byte[] members =
        concat(IngestTestSupport.gzip(LINE + "\n"), IngestTestSupport.gzip(LINE + "\n"));
    assertThat(IngestTestSupport.rawRecords(new InputFile("no-extension", members))).hasSize(2);
    assertThat(IngestTestSupport.rawRecords(InputFile.of("not-really.jsonl.gz", LINE))).hasSize(1);
  }

  @Test
  void truncatedGzip_givesTheLinesBeforeTheBreakAndOneProblem() {
    var text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("{\"text\":\"The council voted ").append(i * 7919L % 3001).append("\"}\n");
    }
    byte[] whole = IngestTestSupport.gzip(text.toString());
    List<Row> rows =
        IngestTestSupport.rawRecords(
            new InputFile("a.jsonl.gz", Arrays.copyOf(whole, whole.length * 2 / 3)));
    Row last = rows.get(rows.size() - 1);
    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(rows.subList(0, rows.size() - 1)).allMatch(row -> problem(row) == null);
    assertThat(problem(last)).isEqualTo("truncated_gzip");
    assertThat(last.getLong(1)).isEqualTo(rows.size());
  }

  @Test
  void gzipWithoutContentOrWithDamage_isAProblem() {
    byte[] damaged = IngestTestSupport.gzip(LINE);
    damaged[damaged.length - 6] ^= 1;
    assertThat(onlyProblem(new InputFile("a.gz", damaged))).isEqualTo("corrupt_gzip");
    assertThat(onlyProblem(new InputFile("a.gz", new byte[] {0x1f, (byte) 0x8b})))
        .isEqualTo("truncated_gzip");
    assertThat(onlyProblem(new InputFile("a.txt.gz", IngestTestSupport.gzip(""))))
        .isEqualTo("empty_file");
  }

  @Test
  void zstandard_isReadLikeGzip() {
    byte[] frame = Zstd.compress((LINE + "\n").getBytes(UTF_8));
    assertThat(IngestTestSupport.rawRecords(new InputFile("no-extension", concat(frame, frame))))
        .hasSize(2)
        .allMatch(row -> problem(row) == null);
    byte[] cut = Arrays.copyOf(frame, frame.length - 3);
    assertThat(onlyProblem(new InputFile("a.jsonl.zst", cut))).isEqualTo("truncated_zstd");
    for (int kept = 1; kept < frame.length; kept++) {
      byte[] secondCut = concat(frame, Arrays.copyOf(frame, kept));
      List<Row> rows = IngestTestSupport.rawRecords(new InputFile("a.zst", secondCut));
      assertThat(problem(rows.get(0))).isNull();
      assertThat(problem(rows.get(rows.size() - 1))).isEqualTo("truncated_zstd");
    }
  }

  @Test
  void damagedZstandard_isAProblem() {
    byte[] text = "Nine of eleven members voted for the quay. ".repeat(40).getBytes(UTF_8);
    byte[] damaged = Zstd.compress(text);
    damaged[4] ^= 0x18;
    assertThat(onlyProblem(new InputFile("a.txt.zst", damaged))).isEqualTo("corrupt_zstd");
    byte[] skippable = {0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0};
    assertThat(onlyProblem(new InputFile("a.txt.zst", skippable))).isEqualTo("empty_file");
    byte[] behind = concat(skippable, Zstd.compress(text));
    assertThat(IngestTestSupport.rawRecords(new InputFile("a.txt.zst", behind)))
        .allMatch(row -> problem(row) == null);
  }

  @Test
  void emptyFile_isOneRejectedRecord() {
    assertThat(onlyProblem(InputFile.of("a.jsonl", ""))).isEqualTo("empty_file");
    assertThat(onlyProblem(InputFile.of("a.txt", " \n\n"))).isEqualTo("empty_file");
    assertThat(onlyProblem(InputFile.of("a.txt", "\ufeff"))).isEqualTo("empty_file");
    assertThat(onlyProblem(InputFile.of("a.txt", "\n".repeat(200_000)))).isNotNull();
  }

  @Test
  void failingDisk_isThrown() {
    var failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }
        };
    assertThatThrownBy(() -> Ingest.rawRecords("a.jsonl", failing, IngestTestSupport.PARAMS))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static String onlyProblem(InputFile file) {
    List<Row> rows = IngestTestSupport.rawRecords(file);
    assertThat(rows).hasSize(1);
    return problem(rows.get(0));
  }

  private static String problem(Row row) {
    return row.getString(6);
  }

  private static List<Row> raw(String name, String content) {
    return IngestTestSupport.rawRecords(InputFile.of(name, content));
  }

  private static byte[] concat(byte[]... parts) {
    var all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
