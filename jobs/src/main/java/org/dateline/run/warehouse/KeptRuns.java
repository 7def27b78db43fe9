package org.dateline.run.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.iceberg.Table;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.table.TableSchema;

/**
 * Which published runs can still be read. Maintenance leaves the row of an expired run in {@code
 * runs} and removes its tags; while it does so, the run is marked there.
 */
public final class KeptRuns {
  private final CorpusTables tables;
  private final Map<String, Set<String>> references = new HashMap<>();

  public KeptRuns(CorpusTables tables) {
    this.tables = tables;
  }

  /** The ids of those runs whose tables are removed or being removed. */
  public Set<String> expiredAmong(List<RunRecord> runs) {
    Set<String> expired = new TreeSet<>(RunMarks.of(tables).expiring());
    for (RunRecord run : runs) {
      AllTables.PUBLISHED.stream()
          .filter(table -> run.tables().contains(table.name()))
          .findFirst()
          .filter(table -> !isTagged(table, run.id()))
          .ifPresent(table -> expired.add(run.id()));
    }
    return expired;
  }

  /**
   * Checks that a published run can be read.
   *
   * @throws DatelineException (INPUT) if it is expired
   */
  public void require(String run) {
    if (RunMarks.of(tables).expiring().contains(run)
        || AllTables.PUBLISHED.stream().noneMatch(table -> isTagged(table, run))) {
      throw expired(run);
    }
  }

  /** The error for a question to a run that is expired. */
  public static DatelineException expired(String run) {
    return new DatelineException(
        ErrorCode.INPUT,
        "run %s is expired: maintenance has removed its tables. Expected a run that `dateline runs` does not call expired. `dateline runs pin RUN --why TEXT` keeps a run from expiring."
            .formatted(run));
  }

  private boolean isTagged(TableSchema table, String run) {
    return references
        .computeIfAbsent(
            table.name(),
            name -> tables.find(table).map(Table::refs).map(Map::keySet).orElse(Set.of()))
        .contains(run);
  }
}
