package org.dateline.run.maintenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.KeptRuns;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunMarks;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;

/**
 * Lets runs expire. They are marked in the properties of {@code runs} first, in one commit with the
 * look at the pins: from then on nobody reads them, nobody can pin them, and if this process dies,
 * the next one goes on. The mark goes when the last of their tags is gone.
 */
final class RunExpiry {
  private final Warehouse warehouse;
  private final Settings settings;
  private final Clock clock;
  private final List<RunRecord> published;
  private Set<String> expiring = Set.of();

  RunExpiry(Warehouse warehouse, Settings settings, Clock clock) {
    this.warehouse = warehouse;
    this.settings = settings;
    this.clock = clock;
    this.published = new RunHistory(warehouse.tables()).all();
  }

  /** The runs that expired before, wholly or not. */
  Set<String> expired() {
    return new KeptRuns(warehouse.tables()).expiredAmong(published);
  }

  /** The runs that can be read. */
  Set<String> readable() {
    Set<String> readable =
        published.stream().map(RunRecord::id).collect(Collectors.toCollection(TreeSet::new));
    readable.removeAll(expired());
    return readable;
  }

  /** The runs that can be read and are not kept any more. */
  Set<String> due() {
    return due(expired(), RunMarks.of(warehouse.tables()));
  }

  private Set<String> due(Set<String> expired, RunMarks marks) {
    Set<String> due =
        published.stream().map(RunRecord::id).collect(Collectors.toCollection(TreeSet::new));
    due.removeAll(expired);
    due.removeAll(
        Retention.kept(
            published, expired, marks.pins().keySet(), clock.instant(), settings.maintain()));
    return due;
  }

  /** Marks the runs that are not kept any more; now they are expired. */
  void mark() {
    Set<String> expired = expired();
    runs(
        metadata -> {
          RunMarks marks = RunMarks.of(metadata.properties());
          expiring = new TreeSet<>(marks.expiring());
          expiring.addAll(due(expired, marks));
          return RunMarks.withExpiring(metadata, expiring);
        });
  }

  /**
   * Removes the tags of the runs that {@link #mark} found or left marked from a table.
   *
   * @return how many there were
   */
  int removeTags(TableSchema schema) {
    Optional<Table> table = expiring.isEmpty() ? Optional.empty() : warehouse.find(schema);
    int before = table.map(found -> found.refs().size()).orElse(0);
    table.ifPresent(found -> TableSwap.commit(found, metadata -> withoutTags(metadata, expiring)));
    return before - table.map(found -> found.refs().size()).orElse(0);
  }

  private static TableMetadata withoutTags(TableMetadata table, Set<String> runs) {
    var changed = TableMetadata.buildFrom(table);
    table
        .refs()
        .forEach(
            (name, reference) -> {
              if (reference.isTag() && runs.contains(name)) {
                changed.removeRef(name);
              }
            });
    return changed.build();
  }

  /**
   * Removes the exports of expired runs, but not the one that {@code LATEST} names.
   *
   * @return how many there were
   */
  int removeExports() {
    Path root = ExportFolder.of(settings.export().path(), settings.corpus());
    int removed = 0;
    try {
      var files = root.getFileSystem(warehouse.spark().sessionState().newHadoopConf());
      var exports = new ExportFolder(files, root);
      Set<String> expired = expired();
      for (String run : exports.runs()) {
        if (expired.contains(run) && exports.remove(run)) {
          removed++;
        }
      }
      return removed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the marks of the runs that no table has a tag of any more. */
  void unmark() {
    if (expiring.isEmpty()) {
      return;
    }
    Set<String> tagged = new TreeSet<>();
    for (TableSchema schema : AllTables.PUBLISHED) {
      warehouse.find(schema).map(Table::refs).ifPresent(refs -> tagged.addAll(refs.keySet()));
    }
    runs(
        metadata -> {
          Set<String> left = new TreeSet<>(RunMarks.of(metadata.properties()).expiring());
          left.retainAll(tagged);
          return RunMarks.withExpiring(metadata, left);
        });
  }

  private void runs(UnaryOperator<TableMetadata> change) {
    warehouse.find(AllTables.RUNS).ifPresent(runs -> TableSwap.commit(runs, change));
  }
}
