package org.dateline.run.maintenance;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.spark.actions.SparkActions;
import org.dateline.run.settings.MaintainParams;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;

/**
 * Merges the small files of a table's newest state. Kept runs hold on to the small files that they
 * were written with, so a file is merged only with others that are small, and never again once it
 * is not.
 *
 * <p>The new files are committed to a branch of their own. Then one commit sets main to it, and the
 * tags of runs that were at the same state: readers see the same rows before and after. A process
 * that dies in between leaves a branch that the next one replaces.
 */
final class SmallFiles {
  private static final String BRANCH = "maintenance";

  /** Property of a snapshot whose manifests were merged: which one it takes the place of. */
  private static final String MERGED = "dateline.merged-manifests-of";

  /** Files of a table that each run writes anew come from one commit, and merging gains nothing. */
  private static final int COMMITS = 3;

  /** The rows of the newest runs keep a file each, so that recovery can withdraw one. */
  private static final int LONE_RUNS = 30;

  private static final long TARGET_BYTES = 128L << 20;

  private final Warehouse warehouse;
  private final MaintainParams params;
  private final List<RunRecord> published;

  SmallFiles(Warehouse warehouse, MaintainParams params) {
    this.warehouse = warehouse;
    this.params = params;
    this.published = new RunHistory(warehouse.tables()).all();
  }

  /** How many small files of a table can be merged; 0 if it is not worth it. */
  int of(TableSchema schema) {
    return warehouse.find(schema).map(table -> count(schema, table)).orElse(0);
  }

  private int count(TableSchema schema, Table table) {
    if (!mayBeWorthIt(schema, table)) {
      return 0;
    }
    Map<String, List<DataFile>> byPartition = new HashMap<>();
    try (CloseableIterable<FileScanTask> files =
        table.newScan().filter(mergedRows(schema)).planFiles()) {
      for (FileScanTask task : files) {
        DataFile file = task.file();
        if (file.fileSizeInBytes() < params.smallBytes()) {
          byPartition
              .computeIfAbsent(
                  file.specId() + task.spec().partitionToPath(file.partition()),
                  partition -> new ArrayList<>())
              .add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byPartition.values().stream().filter(this::isWorthIt).mapToInt(List::size).sum();
  }

  /** By what its newest snapshot says of itself; no list of files is read. */
  private boolean mayBeWorthIt(TableSchema schema, Table table) {
    Snapshot main = table.currentSnapshot();
    return main != null
        && Long.parseLong(main.summary().getOrDefault("total-data-files", "0"))
            >= params.smallFiles()
        && isNewest(schema, table, main);
  }

  private boolean isWorthIt(List<DataFile> small) {
    Set<Long> commits = new HashSet<>();
    small.forEach(file -> commits.add(file.dataSequenceNumber()));
    return small.size() >= params.smallFiles() && commits.size() >= COMMITS;
  }

  /** Whether readers of the newest run see main; tables that are not published are read at main. */
  private boolean isNewest(TableSchema schema, Table table, Snapshot main) {
    if (!AllTables.isPublished(schema)) {
      return true;
    }
    SnapshotRef tag =
        published.isEmpty() ? null : table.refs().get(published.get(published.size() - 1).id());
    return tag != null && tag.snapshotId() == main.snapshotId();
  }

  /** Which rows may be moved to other files. */
  private Expression mergedRows(TableSchema schema) {
    if (!schema.equals(AllTables.RUNS)) {
      return Expressions.alwaysTrue();
    }
    return published.size() <= LONE_RUNS
        ? Expressions.alwaysFalse()
        : Expressions.lessThan(
            RunRecord.FINISHED_AT,
            RunHistory.microseconds(published.get(published.size() - LONE_RUNS).finishedAt()));
  }

  /**
   * Merges the small files of a table, and its manifests, if that is worth it.
   *
   * @return how many data files there are fewer
   */
  int merge(TableSchema schema) {
    Optional<Table> found = warehouse.find(schema);
    if (found.isEmpty()) {
      return 0;
    }
    Table table = found.get();
    int fewer = count(schema, table) == 0 ? 0 : mergeData(schema, table);
    if (mayBeWorthIt(schema, table)) {
      Snapshot main = table.currentSnapshot();
      if (main.dataManifests(table.io()).size() >= params.smallFiles()) {
        mergeManifests(table, main);
      }
    }
    return fewer;
  }

  private int mergeData(TableSchema schema, Table table) {
    Snapshot from = table.currentSnapshot();
    var start = SnapshotRef.branchBuilder(from.snapshotId()).build();
    TableSwap.commit(
        table, metadata -> TableMetadata.buildFrom(metadata).setRef(BRANCH, start).build());
    var action =
        SparkActions.get(warehouse.spark())
            .rewriteDataFiles(table)
            .toBranch(BRANCH)
            .filter(mergedRows(schema))
            .option("min-input-files", String.valueOf(params.smallFiles()))
            .option("min-file-size-bytes", String.valueOf(params.smallBytes()))
            .option("target-file-size-bytes", String.valueOf(target()))
            // No file is too large.
            .option("max-file-size-bytes", String.valueOf(Long.MAX_VALUE / 4));
    properties(table, from).forEach(action::snapshotProperty);
    var result = action.execute();
    table.refresh();
    SnapshotRef merged = requireNonNull(table.refs().get(BRANCH));
    TableSwap.commit(
        table,
        metadata ->
            moved(TableMetadata.buildFrom(metadata).removeRef(BRANCH), metadata, from, merged));
    table.refresh();
    return result.rewrittenDataFilesCount() - result.addedDataFilesCount();
  }

  private long target() {
    return Math.max(TARGET_BYTES, 2 * params.smallBytes());
  }

  /** Stages the merged manifests: no branch sees them until main and tags are set to them. */
  private void mergeManifests(Table table, Snapshot from) {
    var rewrite =
        table.rewriteManifests().clusterBy(file -> file.specId()).rewriteIf(manifest -> true);
    properties(table, from).forEach(rewrite::set);
    rewrite.set(MERGED, String.valueOf(from.snapshotId()));
    rewrite.stageOnly();
    rewrite.commit();
    table.refresh();
    SnapshotRef staged = null;
    for (Snapshot snapshot : table.snapshots()) {
      if (String.valueOf(from.snapshotId()).equals(snapshot.summary().get(MERGED))) {
        staged = SnapshotRef.branchBuilder(snapshot.snapshotId()).build();
      }
    }
    SnapshotRef merged = requireNonNull(staged);
    TableSwap.commit(
        table, metadata -> moved(TableMetadata.buildFrom(metadata), metadata, from, merged));
  }

  /** What the steps ask a snapshot for, and the id by which they know its rows. */
  private static Map<String, String> properties(Table table, Snapshot from) {
    Map<String, String> properties = new HashMap<>();
    from.summary()
        .forEach(
            (name, value) -> {
              if (name.startsWith("dateline.") || name.equals(Warehouse.RUN_PROPERTY)) {
                properties.put(name, value);
              }
            });
    properties.remove(MERGED);
    properties.put(Warehouse.CONTENT_PROPERTY, String.valueOf(Warehouse.contentId(table, from)));
    return properties;
  }

  /** Main and all tags that are at one snapshot, set to another with the same rows. */
  private static TableMetadata moved(
      TableMetadata.Builder changed, TableMetadata table, Snapshot from, SnapshotRef to) {
    Snapshot main = table.currentSnapshot();
    if (main == null || main.snapshotId() != from.snapshotId()) {
      // Another process has written meanwhile: what was merged here serves nobody.
      return changed.build();
    }
    changed.setBranchSnapshot(to.snapshotId(), SnapshotRef.MAIN_BRANCH);
    table
        .refs()
        .forEach(
            (name, reference) -> {
              if (reference.isTag() && reference.snapshotId() == from.snapshotId()) {
                changed.setRef(name, SnapshotRef.tagBuilder(to.snapshotId()).build());
              }
            });
    return changed.build();
  }
}
