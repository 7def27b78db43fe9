package org.dateline.run.input;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many of each kind were passed over, and a path of each kind as an example. */
public final class PassedOverAccount {
  private static final String PREFIX = "passed_over.";

  private record Count(long number, String example) {
    Count plus(Count more) {
      boolean first = example.compareTo(more.example) <= 0;
      return new Count(number + more.number, first ? example : more.example);
    }
  }

  private final Map<PassedOver, Count> counts = new EnumMap<>(PassedOver.class);

  void add(@Nullable PassedOver kind, long number, String example) {
    counts.merge(kind, new Count(number, FoundFile.withoutLogin(example)), Count::plus);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The measures of a run: {@code passed_over.KIND}. */
  public Map<String, Long> measures() {
    var measures = new TreeMap<String, Long>();
    counts.forEach((kind, count) -> measures.put(PREFIX + kind.code(), count.number));
    return measures;
  }

  /** One line for people. */
  public String inWords() {
    return counts.entrySet().stream()
        .map(
            entry ->
                "%s (%,d, such as %s)"
                    .formatted(
                        entry.getKey().inWords(),
                        entry.getValue().number,
                        entry.getValue().example))
        .collect(Collectors.joining("; ", "passed over: ", ""));
  }
}
