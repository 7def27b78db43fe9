package org.dateline.run.progress;

import java.time.Duration;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs the progress of importing a dictionary: rows read and written, rate, time left. */
public final class KnowledgeProgress implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeProgress.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final TaskCounters counters;
  private final LongAccumulator bytes;
  private final LongAccumulator rows;
  private final LongAccumulator written;
  private final String language;
  private final long bytesToRead;
  private final long start = System.nanoTime();
  private long said = start;
  private long readAt;

  public KnowledgeProgress(SparkContext context, String language, long bytesToRead) {
    counters = new TaskCounters(context, "dateline.knowledge.", this::sayIfTime);
    bytes = counters.counter("bytes");
    rows = counters.counter("rows");
    written = counters.counter("written");
    this.language = language;
    this.bytesToRead = bytesToRead;
  }

  /** Counts bytes of the gzip file as they are read. */
  public LongAccumulator bytes() {
    return bytes;
  }

  /** Counts rows as they are read. */
  public LongAccumulator rows() {
    return rows;
  }

  /** Counts rows as they are written, or give way to others. */
  public LongAccumulator writtenRows() {
    return written;
  }

  @Override
  public void close() {
    counters.close();
  }

  private void sayIfTime() {
    long now = System.nanoTime();
    boolean allRead = counters.soFar(written) > 0;
    if (allRead && readAt == 0) {
      readAt = now;
    }
    if (now - said >= PAUSE.toNanos()) {
      said = now;
      LOG.info(
          allRead
              ? line("written", counters.soFar(written), share(written, rows), (now - readAt) / 1e9)
              : line("read", counters.soFar(rows), shareRead(), (now - start) / 1e9));
    }
  }

  private double shareRead() {
    return Math.min(1, (double) counters.soFar(bytes) / Math.max(1, bytesToRead));
  }

  private double share(LongAccumulator part, LongAccumulator whole) {
    return Math.min(1, (double) counters.soFar(part) / Math.max(1, counters.soFar(whole)));
  }

  private String line(String what, long count, double share, double seconds) {
    return line(language, what, count, share, seconds);
  }

  /** {@code share} of this half of the work is done after {@code seconds}. */
  public static String line(
      String language, String what, long count, double share, double seconds) {
    var left = Duration.ofSeconds(Math.round(share == 0 ? 0 : seconds / share * (1 - share)));
    return "knowledge: %s: %,d rows %s (%d %%), %,d a second%s"
        .formatted(
            language,
            count,
            what,
            (long) (100 * share),
            Math.round(count / Math.max(1, seconds)),
            share == 0 || share >= 1
                ? ""
                : ", until all are " + what + " about " + AnnotationProgress.readable(left));
  }
}
