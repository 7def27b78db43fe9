package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.record.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that unpack to much: what they hold is read in little memory, or given up. */
class BoundedMemoryTest {
  private static final String LINE =
      "{\"title\":\"Quay\",\"text\":\"The council voted for the new quay on Monday.\"}\n";
  private static final int MEGABYTE = 1 << 20;
  private static final int LINE_MEGABYTES = 128;

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bzip2", "xz"})
  void lineOfHundredMegabytes_costsItselfAndLittleMemory(String compressor) {
    byte[] packed =
        written(
            bytes -> {
              try (var out =
                  new CompressorStreamFactory().createCompressorOutputStream(compressor, bytes)) {
                out.write(LINE.getBytes(UTF_8));
                write(out, LINE_MEGABYTES);
                out.write(("\n" + LINE).getBytes(UTF_8));
              }
            });
    long before = allocated();

    List<Row> rows = IngestTestSupport.rawRecords(new InputFile("a.jsonl", packed));

    assertThat(allocated() - before).isLessThan(LINE_MEGABYTES * (long) MEGABYTE);
    assertThat(rows)
        .extracting(row -> RawRow.of(row).problem())
        .containsExactly(null, "record_too_long", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.json", "a.txt", "a.html", "a.xml"})
  void fileWithoutAnyEndOfARecord_costsLittleMemory(String name) {
    String start =
        switch (name) {
          case "a.csv" -> "title,text\nQuay,\"";
          case "a.json" -> "[{\"title\":\"Quay\",\"text\":\"";
          case "a.html" -> "<!doctype html><html><body><p>";
          case "a.xml" -> "<rss><channel><item><title>";
          default -> "The council voted for the new quay on Monday. ";
        };
    byte[] packed =
        written(
            bytes -> {
              try (var out =
                  new CompressorStreamFactory().createCompressorOutputStream("gz", bytes)) {
                out.write(start.getBytes(UTF_8));
                write(out, LINE_MEGABYTES);
              }
            });
    long before = allocated();

    List<Row> rows = IngestTestSupport.rawRecords(new InputFile(name, packed));

    assertThat(allocated() - before).isLessThan(LINE_MEGABYTES * (long) MEGABYTE);
    assertThat(rows).isNotEmpty();
    assertThat(rows).extracting(row -> RawRow.of(row).problem()).doesNotContainNull();
  }

  @Test
  void memberThatUnpacksToHundredsOfTimesItsSize_isGivenUp() {
    byte[] zip =
        written(
            bytes -> {
              try (var out = new ZipArchiveOutputStream(bytes)) {
                put(out, "small.jsonl", 0);
                put(out, "bomb.jsonl", 300);
              }
            });

    List<Row> rows = IngestTestSupport.rawRecords(new InputFile("a.zip", zip));

    assertThat(rows).extracting(row -> RawRow.of(row).problem()).contains("corrupt_archive");
    assertThat(rows)
        .extracting(row -> String.valueOf(RawRow.of(row).problemDetail()))
        .anyMatch(detail -> detail.contains("unpacks to over 250 times its size"));
    assertThat(RawRow.of(rows.get(0)).content()).isEqualTo(LINE.strip());
  }

  @Test
  void memberThatUnpacksToLess_isRead() {
    byte[] zip =
        written(
            bytes -> {
              try (var out = new ZipArchiveOutputStream(bytes)) {
                put(out, "large.jsonl", 20);
                put(out, "small.jsonl", 0);
              }
            });

    List<Row> rows = IngestTestSupport.rawRecords(new InputFile("a.zip", zip));

    assertThat(rows)
        .extracting(row -> RawRow.of(row).problem())
        .containsExactly(null, "record_too_long", null);
  }

  private static void put(ZipArchiveOutputStream zip, String name, int megabytes)
      throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(LINE.getBytes(UTF_8));
    write(zip, megabytes);
    zip.closeArchiveEntry();
  }

  private static void write(OutputStream out, int megabytes) throws IOException {
    var chunk = new byte[MEGABYTE];
    Arrays.fill(chunk, (byte) 'x');
    for (int i = 0; i < megabytes; i++) {
      out.write(chunk);
    }
  }

  private static byte[] written(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** Bytes that this thread has asked for since it began. */
  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
