package org.dateline.run.progress;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Counters that tasks add to and the driver reads while the tasks run. The driver gets the values
 * with the executors' heartbeats and when tasks end. A task that is tried again counts again, so no
 * table uses these figures.
 */
final class TaskCounters extends SparkListener implements AutoCloseable {
  private final SparkContext context;
  private final String prefix;
  private final Runnable onNews;
  private final Map<Long, Map<String, Long>> running = new HashMap<>();

  /**
   * Starts to listen.
   *
   * @param prefix of the counters' names, since Spark's own are as plain as "records read"
   * @param onNews called when counters may have moved, by one thread at a time
   */
  TaskCounters(SparkContext context, String prefix, Runnable onNews) {
    this.context = context;
    this.prefix = prefix;
    this.onNews = onNews;
    context.addSparkListener(this);
  }

  LongAccumulator counter(String name) {
    return context.longAccumulator(prefix + name);
  }

  /** What ended tasks have counted, and running ones when last heard of. */
  synchronized long soFar(LongAccumulator counter) {
    String name = counter.name().get();
    return counter.value()
        + running.values().stream().mapToLong(counts -> counts.getOrDefault(name, 0L)).sum();
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
    onNews.run();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    running.remove(end.taskInfo().taskId());
    onNews.run();
  }

  @Override
  public void close() {
    context.removeSparkListener(this);
  }
}
