package org.dateline.analysis.cooccurrence.counted;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.SettingProblems;

/**
 * The settings {@code analysis.cooccurrence}; {@code conf/dateline.conf} says what each means.
 *
 * @throws IllegalArgumentException naming every setting out of its range
 */
public record CooccurrenceParams(
    List<String> windows,
    List<String> periods,
    long minArticles,
    double maxQ,
    int evidence,
    int megabytesPerTask)
    implements Serializable {
  public CooccurrenceParams {
    windows = List.copyOf(windows);
    periods = List.copyOf(periods);
    SettingProblems.of("analysis.cooccurrence")
        .require(
            areSome(windows, EntityWindow.labels()),
            "windows",
            windows,
            "one or more of " + EntityWindow.labels())
        .require(
            areSome(periods, Period.labels()),
            "periods",
            periods,
            "one or more of " + Period.labels())
        .atLeast("min-articles", minArticles, 1)
        .above("max-q", maxQ, 0, 1)
        .range("evidence", evidence, 0, 100)
        .range("megabytes-per-task", megabytesPerTask, 1, 8_000)
        .throwIfAny();
  }

  public List<EntityWindow> entityWindows() {
    return windows.stream()
        .map(label -> EntityWindow.valueOf(label.toUpperCase(Locale.ROOT)))
        .toList();
  }

  public List<Period> periodKinds() {
    return periods.stream().map(label -> Period.valueOf(label.toUpperCase(Locale.ROOT))).toList();
  }

  private static boolean areSome(List<String> words, List<String> legal) {
    return !words.isEmpty() && legal.containsAll(words) && Set.copyOf(words).size() == words.size();
  }
}
