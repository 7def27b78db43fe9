package org.dateline.run.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.dateline.run.warehouse.Warehouse;

/**
 * The snapshots of a table that nobody can ask for any more: no branch or tag is at them. Those by
 * which a kept snapshot is known to hold the rows of an earlier one stay, so that steps are still
 * passed over. They hold no data files of their own.
 */
final class DeadSnapshots {

  /** A reader may have opened main, or a tag that was moved since, so long ago. */
  private static final Duration READERS = Duration.ofDays(1);

  /**
   * The ids of the snapshots of a table that are dead, or would be without some runs.
   *
   * @param expiring ids of runs whose tags count for nothing
   */
  static List<Long> of(Table table, Set<String> expiring, Instant now) {
    Set<Long> needed = new HashSet<>();
    table
        .refs()
        .forEach(
            (name, reference) -> {
              if (!(reference.isTag() && expiring.contains(name))) {
                Warehouse.upToContent(table, table.snapshot(reference.snapshotId()))
                    .forEach(snapshot -> needed.add(snapshot.snapshotId()));
              }
            });
    Map<Long, Long> replacedAt = replacedAt(table);
    long limit = now.minus(READERS).toEpochMilli();
    List<Long> dead = new ArrayList<>();
    for (Snapshot snapshot : table.snapshots()) {
      long since = replacedAt.getOrDefault(snapshot.snapshotId(), snapshot.timestampMillis());
      if (!needed.contains(snapshot.snapshotId()) && since <= limit) {
        dead.add(snapshot.snapshotId());
      }
    }
    return dead;
  }

  /** When the next snapshot took the place of each, in milliseconds since 1970. */
  private static Map<Long, Long> replacedAt(Table table) {
    Map<Long, Long> moments = new HashMap<>();
    for (Snapshot snapshot : table.snapshots()) {
      if (snapshot.parentId() != null) {
        moments.merge(snapshot.parentId(), snapshot.timestampMillis(), Math::max);
      }
    }
    return moments;
  }

  /**
   * Removes the dead snapshots, and the files that no other snapshot uses.
   *
   * @return how many there were
   */
  static int remove(Table table, Instant now) {
    List<Long> dead = of(table, Set.of(), now);
    if (!dead.isEmpty()) {
      // No other snapshot is old enough.
      var expired = table.expireSnapshots().expireOlderThan(0).cleanExpiredFiles(true);
      dead.forEach(expired::expireSnapshotId);
      expired.commit();
    }
    return dead.size();
  }

  private DeadSnapshots() {}
}
