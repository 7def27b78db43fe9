package org.dateline.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.ingest.file.FileContent;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * How fast records are read and made into drafts, on one core: by Spark, by the same code in a bare
 * loop, and by a bare loop over the library that reads the format. All in one run, in turn, and the
 * median of the rounds, since only ratios of one run mean something on a shared machine.
 */
final class IngestThroughput {
  private static final int ROUNDS = 3;
  private static final int PAGE_REPETITIONS = 10;

  /** Files of one format, and what the format's library alone makes of one. */
  record Case(String name, List<Path> files, ToLongFunction<Path> library) {

    long bytes() {
      return files.stream().mapToLong(IngestThroughput::contentBytes).sum();
    }
  }

  /** Kept so that the loop over the library is not optimised away. */
  private static volatile long libraryItems;

  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .appName("ingest throughput")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      System.out.printf(
          "%-8s %8s %8s | %9s | %9s %9s | %9s %9s %9s | %s%n",
          "format",
          "records",
          "MB",
          "library",
          "bare raw",
          "bare all",
          "spark raw",
          "spark all",
          "articles/s",
          "spark/bare raw, all; spark raw/library");
      for (Case each : cases(shared)) {
        measure(spark, each);
      }
    }
  }

  private static List<Case> cases(Path shared) throws IOException {
    List<Path> pages;
    try (var files = Files.list(shared.resolve("gold/extraction/html"))) {
      pages = files.sorted().toList();
    }
    var repeated = new ArrayList<Path>();
    for (int i = 0; i < PAGE_REPETITIONS; i++) {
      repeated.addAll(pages);
    }
    return List.of(
        new Case(
            "jsonl",
            List.of(shared.resolve("corpora/allsides-2012-2017.ndjson.gz")),
            IngestThroughput::parseLines),
        new Case("html", repeated, IngestThroughput::parsePage),
        new Case("warc", List.of(archive(repeated)), IngestThroughput::readArchive));
  }

  /** The pages as a web archive of answers, each a gzip member, as crawlers write them. */
  private static Path archive(List<Path> pages) throws IOException {
    Path file = Files.createTempFile("throughput", ".warc.gz");
    file.toFile().deleteOnExit();
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      int number = 0;
      for (Path page : pages) {
        byte[] body = content(page);
        byte[] http =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
                .formatted(body.length)
                .getBytes(StandardCharsets.US_ASCII);
        String header =
            """
            WARC/1.0
            WARC-Type: response
            WARC-Target-URI: https://news.example/%1$d
            WARC-Date: 2024-05-31T00:00:00Z
            WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%1$012d>
            Content-Type: application/http; msgtype=response
            Content-Length: %2$d

            """
                .formatted(number++, http.length + body.length)
                .replace("\n", "\r\n");
        var member = new GZIPOutputStream(out, 1 << 13);
        member.write(header.getBytes(StandardCharsets.US_ASCII));
        member.write(http);
        member.write(body);
        member.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        member.finish();
      }
    }
    return file;
  }

  private static long parsePage(Path page) {
    try {
      return Jsoup.parse(new String(content(page), StandardCharsets.UTF_8)).childNodeSize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long readArchive(Path file) {
    long bytes = 0;
    try (var reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          bytes += response.http().body().stream().readAllBytes().length;
        }
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(Path page) throws IOException {
    try (InputStream in = Files.newInputStream(page)) {
      return FileContent.open(in, "").readAllBytes();
    }
  }

  private static void measure(SparkSession spark, Case each) {
    double[][] seconds = new double[5][ROUNDS];
    long[] records = new long[1];
    for (int round = 0; round < ROUNDS; round++) {
      seconds[0][round] =
          seconds(() -> libraryItems = each.files().stream().mapToLong(each.library()).sum());
      seconds[1][round] = seconds(() -> records[0] = bare(each.files(), false));
      seconds[2][round] = seconds(() -> bare(each.files(), true));
      seconds[3][round] =
          seconds(
              () ->
                  rawRecords(spark, each.files()).write().format("noop").mode("overwrite").save());
      seconds[4][round] =
          seconds(
              () ->
                  Ingest.drafts(rawRecords(spark, each.files()), Shipped.PARAMS, Shipped.SOURCES)
                      .write()
                      .format("noop")
                      .mode("overwrite")
                      .save());
    }
    double mb = each.bytes() / 1e6;
    double[] s = Arrays.stream(seconds).mapToDouble(IngestThroughput::median).toArray();
    System.out.printf(
        Locale.ROOT,
        "%-8s %8d %8.1f | %9.1f | %9.1f %9.1f | %9.1f %9.1f %9.0f | %.2f, %.2f; %.2f%n",
        each.name(),
        records[0],
        mb,
        mb / s[0],
        mb / s[1],
        mb / s[2],
        mb / s[3],
        mb / s[4],
        records[0] / s[4],
        s[1] / s[3],
        s[2] / s[4],
        s[0] / s[3]);
  }

  private static Dataset<Row> rawRecords(SparkSession spark, List<Path> files) {
    FlatMapFunction<String, Row> read =
        file -> Ingest.rawRecords(file, Files.newInputStream(Path.of(file)), Shipped.PARAMS);
    Dataset<Row> records =
        spark
            .createDataset(files.stream().map(Path::toString).toList(), Encoders.STRING())
            .coalesce(1)
            .flatMap(read, Encoders.row(Ingest.RAW_RECORD));
    // As the shell does: the records of one huge file are spread over tasks.
    return files.size() > 1
        ? records
        : records.repartition(8, functions.col("input_file"), functions.col("input_record"));
  }

  /** The same code without Spark; {@code drafts} false: no further than raw records. */
  private static long bare(List<Path> files, boolean drafts) {
    var reader = new DraftReader(Shipped.PARAMS, Shipped.SOURCES);
    long[] count = new long[1];
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        Ingest.rawRecords(file.toString(), in, Shipped.PARAMS)
            .forEachRemaining(
                raw -> {
                  count[0]++;
                  if (drafts) {
                    reader.read(raw);
                  }
                });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return count[0];
  }

  private static long parseLines(Path file) {
    var mapper = new ObjectMapper();
    long count = 0;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        count += mapper.readValue(line, Map.class).size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  /** Bytes after decompression. */
  private static long contentBytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return FileContent.open(in, "").transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private IngestThroughput() {}
}
