package org.dateline.run.progress;

import java.time.Duration;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.dateline.run.message.Counted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs the progress of reading files: bytes, records, rate and time left. */
public final class IngestProgress implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IngestProgress.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final TaskCounters counters;
  private final LongAccumulator bytes;
  private final LongAccumulator records;
  private final LongAccumulator drafts;
  private final long start = System.nanoTime();
  private long said = start;
  private boolean complete;
  private volatile long bytesToRead;

  public IngestProgress(SparkContext context) {
    counters = new TaskCounters(context, "dateline.ingest.", this::sayIfTime);
    bytes = counters.counter("bytes");
    records = counters.counter("records");
    drafts = counters.counter("drafts");
  }

  /** Counts bytes of input files as they are read. */
  public LongAccumulator bytes() {
    return bytes;
  }

  /** Counts records as they are cut out of files. */
  public LongAccumulator records() {
    return records;
  }

  /** Counts records as they are parsed, which is nearly all of the work. */
  public LongAccumulator drafts() {
    return drafts;
  }

  public void expectBytes(long all) {
    bytesToRead = all;
  }

  @Override
  public void close() {
    counters.close();
  }

  private void sayIfTime() {
    long now = System.nanoTime();
    if (complete || now - said < PAUSE.toNanos()) {
      return;
    }
    said = now;
    long done = counters.soFar(drafts);
    complete = done > 0 && done >= counters.soFar(records) && counters.soFar(bytes) >= bytesToRead;
    double seconds = (now - start) / 1e9;
    LOG.info(
        "ingest: {} of {} MB read, {}, {} of them parsed, {} a second{}",
        megabytes(counters.soFar(bytes)),
        megabytes(bytesToRead),
        Counted.of(counters.soFar(records), "record"),
        "%,d".formatted(done),
        "%,d".formatted(Math.round(done / seconds)),
        complete ? "; now which of them are new" : timeLeft(done, seconds));
  }

  private static String megabytes(long bytes) {
    return "%,.1f".formatted(bytes / 1e6);
  }

  /** Time left, assuming that the files not yet read hold as many records per byte. */
  private String timeLeft(long done, double seconds) {
    long read = counters.soFar(bytes);
    if (done == 0 || read == 0) {
      return "";
    }
    double all = counters.soFar(records) * Math.max(1.0, (double) bytesToRead / read);
    Duration left = Duration.ofSeconds(Math.round(Math.max(0, all - done) / done * seconds));
    return ", about " + AnnotationProgress.readable(left) + " left";
  }
}
