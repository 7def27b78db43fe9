package org.dateline.run.progress;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import org.apache.spark.util.AccumulatorV2;
import org.dateline.knowledge.ImportNames;

/**
 * Counts lines by what became of them, exactly. Counts are kept by partition, so a task that runs
 * again replaces what it counted before. Use one for each stage, whose tasks must always see the
 * same rows. Heartbeats read it while its task counts, so its methods are synchronized.
 */
public final class LineCounts extends AccumulatorV2<String, Map<String, Long>>
    implements ImportNames.Account {
  private static final long serialVersionUID = 1L;

  private final TreeMap<Integer, TreeMap<String, Long>> byPartition = new TreeMap<>();

  @Override
  public void count(String what) {
    add(what);
  }

  @Override
  public synchronized void add(String what) {
    byPartition
        .computeIfAbsent(TaskContext.getPartitionId(), partition -> new TreeMap<>())
        .merge(what, 1L, Long::sum);
  }

  @Override
  public synchronized void merge(AccumulatorV2<String, Map<String, Long>> other) {
    byPartition.putAll(((LineCounts) other).byPartition);
  }

  @Override
  public synchronized Map<String, Long> value() {
    var sums = new TreeMap<String, Long>();
    byPartition
        .values()
        .forEach(counts -> counts.forEach((what, n) -> sums.merge(what, n, Long::sum)));
    return sums;
  }

  @Override
  public synchronized boolean isZero() {
    return byPartition.isEmpty();
  }

  @Override
  public synchronized LineCounts copy() {
    var copy = new LineCounts();
    copy.byPartition.putAll(byPartition);
    return copy;
  }

  @Override
  public synchronized void reset() {
    byPartition.clear();
  }

  private synchronized void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
  }
}
