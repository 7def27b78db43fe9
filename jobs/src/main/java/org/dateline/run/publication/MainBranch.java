package org.dateline.run.publication;

import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.util.SnapshotUtil;
import org.dateline.run.session.LockedCatalog;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main branch of a published table, which readers see if they do not look up the run in {@code
 * runs}. It follows the newest run's tag.
 */
final class MainBranch {
  private static final Logger LOG = LoggerFactory.getLogger(MainBranch.class);

  /** Where main stands relative to a run's tag. */
  enum Place {
    /** At it, or there is no such tag. */
    THERE,
    /** Before it, or the table has no main yet. */
    BEHIND,
    /** At the tag of a run that was published since. */
    AHEAD,
    /** Anywhere else: something other than Dateline has moved it. */
    ELSEWHERE
  }

  /**
   * Moves main to the run's tag, unless it is ahead, and drops the run's branch. Readers of {@code
   * runs} do not need main, so a damaged table fails no run.
   */
  static void moveTo(Warehouse warehouse, TableSchema schema, String runId) {
    try {
      warehouse
          .find(schema)
          .ifPresent(table -> TableSwap.commit(table, metadata -> moveMain(metadata, runId)));
    } catch (RuntimeException e) {
      if (LockedCatalog.isFailureOfDatabase(e)) {
        throw e;
      }
      LOG.warn(
          "main of {} could not be moved to {} and shows an older state until the next run does it",
          schema,
          runId,
          e);
    }
  }

  private static TableMetadata moveMain(TableMetadata table, String runId) {
    var changed = TableMetadata.buildFrom(table);
    Place place = place(table, runId);
    if (place == Place.ELSEWHERE) {
      LOG.warn(
          "{}: main was moved by something other than Dateline; it is set to run {} again",
          table.location(),
          runId);
    }
    if (place == Place.BEHIND || place == Place.ELSEWHERE) {
      changed.setBranchSnapshot(table.ref(runId).snapshotId(), SnapshotRef.MAIN_BRANCH);
    }
    if (table.ref(Run.branch(runId)) != null) {
      changed.removeRef(Run.branch(runId));
    }
    return changed.build();
  }

  static Place place(TableMetadata table, String runId) {
    SnapshotRef tag = table.ref(runId);
    Snapshot main = table.currentSnapshot();
    if (tag == null || (main != null && main.snapshotId() == tag.snapshotId())) {
      return Place.THERE;
    }
    if (main == null
        || SnapshotUtil.isAncestorOf(tag.snapshotId(), main.snapshotId(), table::snapshot)) {
      return Place.BEHIND;
    }
    return isOfLaterRun(table, main.snapshotId(), runId) ? Place.AHEAD : Place.ELSEWHERE;
  }

  /** Tags of earlier runs are never on what comes after this one's. */
  private static boolean isOfLaterRun(TableMetadata table, long main, String runId) {
    boolean isTagged =
        table.refs().entrySet().stream()
            .anyMatch(
                ref ->
                    ref.getValue().isTag()
                        && ref.getValue().snapshotId() == main
                        && RunRecord.isId(ref.getKey()));
    return isTagged
        && SnapshotUtil.isAncestorOf(main, table.ref(runId).snapshotId(), table::snapshot);
  }

  private MainBranch() {}
}
