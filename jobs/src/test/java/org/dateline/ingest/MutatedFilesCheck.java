package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.source.Sources;
import org.dateline.table.IngestReport;
import org.dateline.testing.SharedSpark;

/** Reads mutated files and notes what must not be: exceptions, hangs, records lost or doubled. */
final class MutatedFilesCheck {
  private final long seed;
  private final int limitSeconds;
  private final List<String> failures = new ArrayList<>();
  private final Map<String, long[]> counts = new TreeMap<>();
  private String slowest = "none";
  private long slowestMillis;
  private ExecutorService worker = Executors.newSingleThreadExecutor(MutatedFilesCheck::daemon);

  MutatedFilesCheck(long seed, int limitSeconds) {
    this.seed = seed;
    this.limitSeconds = limitSeconds;
  }

  /** What went wrong, one line each. */
  List<String> failures() {
    return failures;
  }

  /** By seed file: inputs, records, articles, rejections. */
  Map<String, long[]> counts() {
    return counts;
  }

  String slowest() {
    return slowest + " in " + slowestMillis + " ms";
  }

  /** Reads the files of these numbers, each by itself, then settles all together. */
  void run(int from, int to) {
    var all = new ArrayList<Row>();
    for (int number = from; number < to; number++) {
      InputFile file = MutatedFiles.of(number, seed);
      long start = System.nanoTime();
      List<Row> raw = readInTime(file);
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (millis > slowestMillis) {
        slowestMillis = millis;
        slowest = file.name();
      }
      all.addAll(raw);
    }
    settle(all);
  }

  private List<Row> readInTime(InputFile file) {
    var reading = worker.submit(() -> read(file));
    try {
      return reading.get(limitSeconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      failures.add(file.name() + ": not read in " + limitSeconds + " s");
      worker.shutdownNow();
      worker = Executors.newSingleThreadExecutor(MutatedFilesCheck::daemon);
    } catch (ExecutionException e) {
      failures.add(file.name() + ": " + e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return List.of();
  }

  private List<Row> read(InputFile file) {
    var reader = new DraftReader(IngestTestSupport.PARAMS, Sources.NONE);
    List<Row> raw = IngestTestSupport.rawRecords(file);
    Set<String> places = new HashSet<>();
    long articles = 0;
    for (Row record : raw) {
      Row draft = reader.read(IngestTestSupport.withSchema(record));
      boolean article = draft.get(Ingest.DRAFT.fieldIndex("article_id")) != null;
      String reason = draft.getString(Ingest.DRAFT.fieldIndex("reason"));
      if (article != (reason == null) || "unreadable".equals(reason)) {
        failures.add(file.name() + ": record " + record.getLong(1) + " is " + draft);
      }
      if (!places.add(record.getString(0) + " " + record.getLong(1))) {
        failures.add(file.name() + ": record " + record.getLong(1) + " comes twice");
      }
      articles += article ? 1 : 0;
    }
    if (raw.isEmpty()) {
      failures.add(file.name() + ": no record");
    }
    int index = Integer.parseInt(file.name().replaceFirst("/.*", ""));
    String seedName = MutatedFiles.seedNames().get(index % MutatedFiles.seedNames().size());
    long[] sums = counts.computeIfAbsent(seedName, name -> new long[4]);
    sums[0]++;
    sums[1] += raw.size();
    sums[2] += articles;
    sums[3] += raw.size() - articles;
    return raw;
  }

  private void settle(List<Row> raw) {
    Map<String, Long> read = new TreeMap<>();
    raw.forEach(row -> read.merge(row.getString(0), 1L, Long::sum));
    var records = SharedSpark.session().createDataFrame(raw, Ingest.RAW_RECORD).repartition(4);
    var drafts = Ingest.drafts(records, IngestTestSupport.PARAMS, Sources.NONE).cache();
    List<Row> report =
        Ingest.settle(drafts, IngestTestSupport.nothingKnown(), IngestTestSupport.PARAMS)
            .get(IngestReport.SCHEMA)
            .collectAsList();
    drafts.unpersist();
    Map<String, Long> accounted = new TreeMap<>();
    for (Row row : report) {
      long sum =
          row.<Long>getAs("accepted") + row.<Long>getAs("duplicates") + row.<Long>getAs("rejected");
      if (row.<Long>getAs("records_read") != sum) {
        failures.add("does not add up: " + row);
      }
      accounted.merge(row.getAs("input_file"), sum, Long::sum);
    }
    if (!accounted.equals(read)) {
      failures.add("expected accounts of " + read + ", found " + accounted);
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
