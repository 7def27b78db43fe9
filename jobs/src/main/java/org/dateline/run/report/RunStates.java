package org.dateline.run.report;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.run.warehouse.PublishedCorpus;
import org.jspecify.annotations.Nullable;

/** Which of the published runs can still be read, and why some are pinned. */
record RunStates(Set<String> expired, Map<String, String> pins) {

  static RunStates of(PublishedCorpus corpus) {
    return new RunStates(corpus.expiredRuns(), corpus.pinnedRuns());
  }

  /** The state of a run: kept, pinned with the reason, or expired. */
  String inWords(String run) {
    if (expired.contains(run)) {
      return "expired";
    }
    return pins.containsKey(run) ? "pinned: " + pins.get(run) : "kept";
  }

  /** A run's data with {@code state} (kept, pinned or expired) and {@code pinned_why}. */
  Map<String, @Nullable Object> addTo(Map<String, @Nullable Object> run) {
    String id = (String) requireNonNull(run.get("run_id"));
    boolean isExpired = expired.contains(id);
    @Nullable String why = isExpired ? null : pins.get(id);
    Map<String, @Nullable Object> data = new LinkedHashMap<>(run);
    data.put("state", isExpired ? "expired" : why == null ? "kept" : "pinned");
    data.put("pinned_why", why);
    return data;
  }
}
