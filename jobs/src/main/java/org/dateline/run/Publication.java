package org.dateline.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.util.SnapshotUtil;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.dateline.table.Runs;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a run's tables the ones that readers see, all or none, whenever the process dies.
 *
 * <ol>
 *   <li>Every table gets a tag named after the run.
 *   <li>One row is appended to {@code runs}. This single commit is the publication: readers take
 *       the newest run of that table and read every other table at its tag.
 *   <li>Each table's main branch is moved forward to the tag, for readers of plain tables, and the
 *       run's branches are dropped.
 * </ol>
 *
 * A process killed before 2 has published nothing; killed after it, the next one does what is left
 * of 3 before anything else ({@link #recover}).
 */
final class Publication {
  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

  /** Branches of runs that never published are kept this long: another process may still write. */
  private static final Duration ABANDONED_AFTER = Duration.ofHours(24);

  private final Warehouse warehouse;

  Publication(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** The newest published run. */
  Optional<String> newest() {
    return warehouse
        .read(AllTables.RUNS, SnapshotRef.MAIN_BRANCH)
        .orderBy(functions.col("finished_at").desc(), functions.col("run_id").desc())
        .select("run_id")
        .takeAsList(1)
        .stream()
        .map(row -> row.getString(0))
        .findFirst();
  }

  void publish(Run run, Settings settings, Map<String, Long> audits) {
    refuseIfOvertaken(run);
    Map<String, Long> rowCounts = tag(run);
    LOG.info("publish: every table is tagged {}", run.id());
    commit(run, settings, rowCounts, audits);
    moveMain(run.id());
    LOG.info("publish: run {} is what readers see now", run.id());
  }

  /** Tags each table at the state that belongs to the run, and counts its rows. */
  Map<String, Long> tag(Run run) {
    Map<String, Long> rowCounts = new TreeMap<>();
    for (TableSchema schema : AllTables.PUBLISHED) {
      Optional<Table> table = warehouse.find(schema);
      if (table.isPresent() && table.get().snapshot(run.reference(schema)) != null) {
        var snapshot = table.get().snapshot(run.reference(schema));
        table.get().manageSnapshots().createTag(run.id(), snapshot.snapshotId()).commit();
        rowCounts.put(schema.name(), Warehouse.rows(snapshot));
      }
    }
    return rowCounts;
  }

  /** Ends what a killed process left: moves main where it lags behind, drops what was abandoned. */
  void recover() {
    newest().ifPresent(this::moveMain);
    var published =
        Set.copyOf(
            warehouse
                .read(AllTables.RUNS, SnapshotRef.MAIN_BRANCH)
                .select("run_id")
                .as(Encoders.STRING())
                .collectAsList());
    for (TableSchema schema : AllTables.PUBLISHED) {
      warehouse.find(schema).ifPresent(table -> dropAbandoned(table, published));
    }
  }

  private void moveMain(String runId) {
    for (TableSchema schema : AllTables.PUBLISHED) {
      Optional<Table> found = warehouse.find(schema);
      if (found.isEmpty() || found.get().refs().get(runId) == null) {
        continue;
      }
      Table table = found.get();
      long tagged = table.refs().get(runId).snapshotId();
      if (table.currentSnapshot() == null || table.currentSnapshot().snapshotId() != tagged) {
        table.manageSnapshots().fastForwardBranch(SnapshotRef.MAIN_BRANCH, runId).commit();
      }
      if (table.refs().containsKey(Run.branch(runId))) {
        table.manageSnapshots().removeBranch(Run.branch(runId)).commit();
      }
    }
  }

  private void refuseIfOvertaken(Run run) {
    List<String> overtaken = new ArrayList<>();
    for (TableSchema schema : run.written()) {
      Table table = warehouse.find(schema).orElseThrow();
      var main = table.currentSnapshot();
      long ours = table.snapshot(run.branch()).snapshotId();
      if (main != null && !SnapshotUtil.isAncestorOf(table, ours, main.snapshotId())) {
        overtaken.add(schema.name());
      }
    }
    if (!overtaken.isEmpty()) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "another run published %s while this one was at work; nothing of this run was published."
                  .formatted(overtaken)
              + " Run it again: no article is annotated twice.");
    }
  }

  /** Appends the row that makes the run published. */
  void commit(Run run, Settings settings, Map<String, Long> rowCounts, Map<String, Long> audits) {
    List<Row> auditRows =
        audits.entrySet().stream()
            .map(audit -> RowFactory.create(audit.getKey(), audit.getValue()))
            .toList();
    Row row =
        RowFactory.create(
            run.job(),
            java.sql.Timestamp.from(run.startedAt()),
            java.sql.Timestamp.from(Instant.now()),
            CodeFingerprint.current(),
            settings.json(),
            run.inputs().stream().map(Secrets::masked).toArray(),
            scala.jdk.javaapi.CollectionConverters.asScala(rowCounts),
            scala.jdk.javaapi.CollectionConverters.asScala(run.measures()),
            auditRows.toArray());
    run.appendUnpublished(
        AllTables.RUNS, warehouse.spark().createDataFrame(List.of(row), Runs.SCHEMA.structType()));
  }

  static void dropAbandoned(Table table, Set<String> published) {
    Instant limit = Instant.now().minus(ABANDONED_AFTER);
    for (var reference : Map.copyOf(table.refs()).entrySet()) {
      String name = reference.getKey();
      String runId = name.startsWith(Run.branch("")) ? name.substring(4) : name;
      if (name.equals(SnapshotRef.MAIN_BRANCH)
          || published.contains(runId)
          || !Run.isId(runId)
          || Run.startOf(runId).isAfter(limit)) {
        continue;
      }
      LOG.info("{}: dropping {}, left by a run that never published", table.name(), name);
      if (reference.getValue().isBranch()) {
        table.manageSnapshots().removeBranch(name).commit();
      } else {
        table.manageSnapshots().removeTag(name).commit();
      }
    }
  }
}
