package org.dateline.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Says while files are read how far that is: bytes, records, rate and time left. Tasks count; the
 * driver hears of it with their heartbeats and when they end. A task that is tried again counts
 * again: these are no figures of any table.
 */
final class IngestProgress extends SparkListener implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IngestProgress.class);

  /** Spark's own counters have names as plain as "records read". */
  private static final String PREFIX = "dateline.ingest.";

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final SparkContext context;
  private final LongAccumulator bytes;
  private final LongAccumulator records;
  private final LongAccumulator drafts;
  private final Map<Long, Map<String, Long>> running = new HashMap<>();
  private final long start = System.nanoTime();
  private long said = start;
  private boolean complete;
  private volatile long bytesToRead;

  IngestProgress(SparkContext context) {
    this.context = context;
    this.bytes = context.longAccumulator(PREFIX + "bytes");
    this.records = context.longAccumulator(PREFIX + "records");
    this.drafts = context.longAccumulator(PREFIX + "drafts");
    context.addSparkListener(this);
  }

  /** Counts bytes of input files as they are read. */
  LongAccumulator bytes() {
    return bytes;
  }

  /** Counts records as they are cut out of files. */
  LongAccumulator records() {
    return records;
  }

  /** Counts records as it is made out what they say, which is nearly all of the work. */
  LongAccumulator drafts() {
    return drafts;
  }

  void expectBytes(long all) {
    bytesToRead = all;
  }

  @Override
  public synchronized void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
    for (var task : CollectionConverters.asJava(update.accumUpdates())) {
      Map<String, Long> counts = running.computeIfAbsent((Long) task._1(), id -> new HashMap<>());
      for (AccumulableInfo info : CollectionConverters.asJava(task._4())) {
        if (info.name().isDefined()
            && info.update().isDefined()
            && info.update().get() instanceof Long count) {
          counts.put(info.name().get(), count);
        }
      }
    }
    sayIfTime();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    running.remove(end.taskInfo().taskId());
    sayIfTime();
  }

  @Override
  public void close() {
    context.removeSparkListener(this);
  }

  private void sayIfTime() {
    long now = System.nanoTime();
    if (complete || now - said < PAUSE.toNanos()) {
      return;
    }
    said = now;
    long done = soFar(drafts);
    complete = done > 0 && done >= soFar(records) && soFar(bytes) >= bytesToRead;
    double seconds = (now - start) / 1e9;
    LOG.info(
        "ingest: {} of {} MB read, {} records, {} of them made out, {} a second{}",
        soFar(bytes) / 1_000_000,
        bytesToRead / 1_000_000,
        soFar(records),
        done,
        Math.round(done / seconds),
        complete ? "; now which of them are new" : timeLeft(done, seconds));
  }

  /** As if the files not yet read held as many records a byte. */
  private String timeLeft(long done, double seconds) {
    long read = soFar(bytes);
    if (done == 0 || read == 0) {
      return "";
    }
    double all = soFar(records) * Math.max(1.0, (double) bytesToRead / read);
    Duration left = Duration.ofSeconds(Math.round(Math.max(0, all - done) / done * seconds));
    return ", about " + AnnotationBatches.readable(left) + " left";
  }

  private long soFar(LongAccumulator counter) {
    String name = counter.name().get();
    return counter.value()
        + running.values().stream().mapToLong(counts -> counts.getOrDefault(name, 0L)).sum();
  }
}
