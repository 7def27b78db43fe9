package org.dateline.run.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Withdraws the newest runs that should not have been published. An older version looked first and
 * published then, so that two runs that began from the same one could both get a row: the second
 * hides what the first has found, and its process ended with an error, as it could not move main
 * from the first's tags to its own. It could also publish a run whose tags had been dropped. What
 * is withdrawn is what comes after the newest run that is whole and that main has been at, or can
 * be moved to.
 */
final class Withdrawal {
  private static final Logger LOG = LoggerFactory.getLogger(Withdrawal.class);

  private final Warehouse warehouse;
  private final Map<String, Table> tables = new HashMap<>();

  Withdrawal(Warehouse warehouse) {
    this.warehouse = warehouse;
    for (TableSchema schema : AllTables.PUBLISHED) {
      warehouse.find(schema).ifPresent(table -> tables.put(schema.name(), table));
    }
  }

  /** False, at little cost, if the newest run is in order. */
  boolean isNeeded(RunRecord newest) {
    return !isWhole(newest) || !isInLineWithMain(newest);
  }

  void run() {
    List<RunRecord> runs = new RunHistory(warehouse.tables()).all();
    int last = last(runs, run -> isWhole(run) && isInLineWithMain(run));
    // Main may have been moved by anything.
    last = last >= 0 ? last : last(runs, this::isWhole);
    if (last >= 0) {
      runs.subList(last + 1, runs.size()).forEach(this::withdraw);
    }
  }

  private static int last(List<RunRecord> runs, Predicate<RunRecord> condition) {
    int last = runs.size() - 1;
    while (last >= 0 && !condition.test(runs.get(last))) {
      last--;
    }
    return last;
  }

  private boolean isWhole(RunRecord run) {
    return run.tables().stream()
        .allMatch(
            table -> tables.containsKey(table) && tables.get(table).refs().containsKey(run.id()));
  }

  private boolean isInLineWithMain(RunRecord run) {
    return tables.values().stream()
        .map(TableSwap::metadata)
        .noneMatch(table -> MainBranch.place(table, run.id()) == MainBranch.Place.ELSEWHERE);
  }

  /** The row first: as long as it is there, readers look for the tags. */
  private void withdraw(RunRecord run) {
    Table runs = warehouse.find(AllTables.RUNS).orElseThrow();
    Optional<DataFile> row = fileOf(runs, run);
    if (row.isEmpty()) {
      LOG.warn(
          "run {} should be withdrawn, but its row in {} shares a file", run.id(), runs.name());
      return;
    }
    runs.newDelete().deleteFile(row.get()).commit();
    new RunReferences(warehouse).drop(List.of(run.id()));
    LOG.warn(
        "run {} ({} {}) is withdrawn: it began before the run that was published before it, whose"
            + " results it hid. Run it again: no article is annotated twice.",
        run.id(),
        run.job(),
        String.join(" ", run.inputs()));
  }

  /** Moments of publication are in microseconds, and a file that holds one row holds one moment. */
  private static Optional<DataFile> fileOf(Table runs, RunRecord run) {
    int column = runs.schema().findField(RunRecord.FINISHED_AT).fieldId();
    long moment = RunHistory.microseconds(run.finishedAt());
    List<DataFile> found = new ArrayList<>();
    try (CloseableIterable<FileScanTask> files = runs.newScan().includeColumnStats().planFiles()) {
      for (FileScanTask task : files) {
        var bounds = task.file().upperBounds();
        if (task.file().recordCount() == 1
            && bounds != null
            && bounds.containsKey(column)
            && RunHistory.microseconds(bounds.get(column)) == moment) {
          found.add(task.file().copy());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
