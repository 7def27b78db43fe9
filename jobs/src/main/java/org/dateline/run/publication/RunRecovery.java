package org.dateline.run.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.iceberg.Table;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.Holder;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes or withdraws, before a run begins, what other processes left: processes that died, that
 * stood still for days, or that ran an older version, which could publish two runs begun from one
 * state. It never fails because of the state that it finds.
 */
public final class RunRecovery {
  private static final Logger LOG = LoggerFactory.getLogger(RunRecovery.class);

  /** Branches of runs that never published are kept this long: another process may still write. */
  private static final Duration ABANDONED_AFTER = Duration.ofHours(24);

  private final Warehouse warehouse;
  private final RunHistory history;
  private Optional<RunRecord> newest = Optional.empty();

  RunRecovery(Warehouse warehouse) {
    this.warehouse = warehouse;
    this.history = new RunHistory(warehouse.tables());
  }

  void run() {
    steps().forEach(step -> step.action().run());
  }

  /** What {@link #run} does, in order. */
  List<Publication.Step> steps() {
    List<Publication.Step> steps = new ArrayList<>();
    steps.add(new Publication.Step("look", this::look));
    for (TableSchema schema : AllTables.PUBLISHED) {
      steps.add(
          new Publication.Step(
              "main of " + schema,
              () -> newest.ifPresent(run -> MainBranch.moveTo(warehouse, schema, run.id()))));
    }
    steps.add(new Publication.Step("drop", this::dropAbandoned));
    return steps;
  }

  private void look() {
    newest = history.newest();
    if (newest.isPresent() && new Withdrawal(warehouse).isNeeded(newest.get())) {
      new Withdrawal(warehouse).run();
      newest = history.newest();
    }
  }

  /**
   * Drops the branches of published runs, and both branches and tags of runs that never published.
   */
  private void dropAbandoned() {
    var references = new RunReferences(warehouse);
    Set<String> left = references.runsWithBranches();
    if (left.isEmpty()) {
      return;
    }
    Set<String> published =
        history.all().stream().map(RunRecord::id).collect(Collectors.toUnmodifiableSet());
    Set<String> abandoned = abandonedAmong(left);
    Optional<Table> runs = warehouse.find(AllTables.RUNS);
    abandoned.removeAll(published);
    // A night may take longer than a day.
    runs.flatMap(found -> Holder.of(found.properties()))
        .ifPresent(at -> abandoned.remove(at.runId()));
    if (!abandoned.isEmpty()) {
      LOG.info("dropping what runs {} left, which never published", abandoned);
      warehouse.fence();
      references.drop(abandoned);
    }
    references.dropBranches(published);
  }

  /** The runs among these that began too long ago to be at work still. */
  public static Set<String> abandonedAmong(Set<String> runs) {
    Instant limit = Instant.now().minus(ABANDONED_AFTER);
    return runs.stream()
        .filter(run -> Run.startOf(run).isBefore(limit))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
