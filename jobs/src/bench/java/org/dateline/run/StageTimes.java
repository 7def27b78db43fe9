package org.dateline.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart;

/** Sums up what the stages of jobs cost, by the lines of Dateline's code that started them. */
final class StageTimes extends SparkListener {
  private record Cost(long cpu, long shuffled, long spilled) {
    Cost plus(Cost more) {
      return new Cost(cpu + more.cpu, shuffled + more.shuffled, spilled + more.spilled);
    }
  }

  private final Map<String, Cost> costs = new HashMap<>();

  private final Map<String, String> queries = new HashMap<>();
  private final Map<Integer, String> stages = new HashMap<>();

  @Override
  public synchronized void onOtherEvent(SparkListenerEvent event) {
    if (event instanceof SparkListenerSQLExecutionStart query) {
      queries.put(String.valueOf(query.executionId()), query.details());
    }
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    String query = submitted.properties().getProperty("spark.sql.execution.id");
    stages.put(submitted.stageInfo().stageId(), queries.get(query));
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    var stage = completed.stageInfo();
    var metrics = stage.taskMetrics();
    String query = stages.remove(stage.stageId());
    String from =
        (query == null ? stage.details() : query)
            .lines()
            .filter(line -> line.contains("org.dateline") && !line.contains("Checkpoint"))
            .limit(2)
            .map(line -> line.replaceAll(".*\\((.*)\\).*", "$1"))
            .collect(Collectors.joining(" < "));
    costs.merge(
        from,
        new Cost(
            metrics.executorCpuTime(),
            metrics.shuffleWriteMetrics().bytesWritten(),
            metrics.diskBytesSpilled()),
        Cost::plus);
  }

  /** The dearest of what has ended since the last call. */
  synchronized String dearest(int most) {
    List<Map.Entry<String, Cost>> sorted = new ArrayList<>(costs.entrySet());
    sorted.sort(Comparator.comparingLong(entry -> -entry.getValue().cpu()));
    costs.clear();
    long all = sorted.stream().mapToLong(entry -> entry.getValue().cpu()).sum();
    return Stream.concat(
            Stream.of("  %8.1f s in tasks, of which".formatted(all / 1e9)),
            sorted.stream()
                .limit(most)
                .map(
                    entry ->
                        String.format(
                            Locale.ROOT,
                            "  %8.1f s %6d MB shuffled %5d MB spilled  %s",
                            entry.getValue().cpu() / 1e9,
                            entry.getValue().shuffled() >> 20,
                            entry.getValue().spilled() >> 20,
                            entry.getKey())))
        .collect(Collectors.joining("\n"));
  }
}
