package org.dateline.run.publication;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.dateline.run.session.LockedCatalog;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The branches and tags that runs have in the tables. */
public final class RunReferences {
  private static final Logger LOG = LoggerFactory.getLogger(RunReferences.class);

  private final List<Table> tables;

  /** The references in all tables of a corpus. */
  RunReferences(Warehouse warehouse) {
    this(
        Stream.concat(AllTables.PUBLISHED.stream(), Stream.of(AllTables.RUNS))
            .flatMap(schema -> warehouse.find(schema).stream())
            .toList());
  }

  public RunReferences(List<Table> tables) {
    this.tables = tables;
  }

  /** The runs that have a branch in some table. */
  public Set<String> runsWithBranches() {
    Set<String> runs = new TreeSet<>();
    for (Table table : tables) {
      table
          .refs()
          .forEach(
              (name, reference) -> {
                String run = runOf(name);
                if (reference.isBranch() && RunRecord.isId(run)) {
                  runs.add(run);
                }
              });
    }
    return runs;
  }

  /** Drops the branches of some runs; their tags stay. */
  public void dropBranches(Collection<String> runs) {
    drop(SnapshotRef::isBranch, runs);
  }

  /**
   * Drops branches and tags of runs that are not published and cannot be any more. Tags go first:
   * as long as a table has a branch of a run, the rest is found.
   */
  void drop(Collection<String> runs) {
    drop(SnapshotRef::isTag, runs);
    dropBranches(runs);
  }

  /** A reference that cannot be dropped does no harm: the next run tries again. */
  private void drop(Predicate<SnapshotRef> kind, Collection<String> runs) {
    for (Table table : tables) {
      try {
        TableSwap.commit(table, metadata -> without(metadata, kind, runs));
      } catch (RuntimeException e) {
        if (LockedCatalog.isFailureOfDatabase(e)) {
          throw e;
        }
        LOG.warn("{}: could not drop what runs {} left", table.name(), runs, e);
      }
    }
  }

  private static TableMetadata without(
      TableMetadata table, Predicate<SnapshotRef> kind, Collection<String> runs) {
    var changed = TableMetadata.buildFrom(table);
    table
        .refs()
        .forEach(
            (name, reference) -> {
              if (kind.test(reference) && runs.contains(runOf(name))) {
                changed.removeRef(name);
              }
            });
    return changed.build();
  }

  private static String runOf(String reference) {
    return reference.startsWith(Run.branch("")) ? reference.substring(4) : reference;
  }
}
