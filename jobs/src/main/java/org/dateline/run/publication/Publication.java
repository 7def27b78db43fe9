package org.dateline.run.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.util.SnapshotUtil;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.session.LockedCatalog;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.CorpusTables;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a run's tables the ones that readers see, all or none, whenever the process dies or stands
 * still, and whatever other processes do meanwhile.
 *
 * <ol>
 *   <li>Every table gets a tag named after the run.
 *   <li>A row is appended to the run's branch of {@code runs}.
 *   <li>The main branch of {@code runs} is set to that row, if it still is where the run began: one
 *       compare-and-set of the catalog. It is the publication: readers take the newest run of that
 *       table and read every other table at its tag. Another run that was published meanwhile makes
 *       it fail.
 *   <li>Each table's main branch is moved to the tag, for readers of plain tables, and the run's
 *       branch is dropped.
 * </ol>
 *
 * A process that dies before 3 has published nothing; after it, the next one does what is left of 4
 * before anything else ({@link RunRecovery}).
 */
public final class Publication {
  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

  private static final String MAIN = "main of ";

  private final Warehouse warehouse;
  private final Clock clock;
  private final RunHistory history;

  /** A part of a publication: a process may die, or stand still for days, between any two. */
  record Step(String name, Runnable action) {}

  public Publication(Warehouse warehouse) {
    this(warehouse, Clock.systemUTC());
  }

  /**
   * @param clock what gives the moment of publication
   */
  public Publication(Warehouse warehouse, Clock clock) {
    this.warehouse = warehouse;
    this.clock = clock;
    this.history = new RunHistory(warehouse.tables());
  }

  /** The newest published run. */
  public Optional<String> newest() {
    return history.newestId();
  }

  /**
   * Completes or withdraws what was left by processes that died, stood still or ran an older
   * version.
   */
  public void recover() {
    new RunRecovery(warehouse).run();
  }

  /**
   * Publishes a run.
   *
   * @throws DatelineException (EXTERNAL) if another run was published since this one began; nothing
   *     of it is visible then
   */
  public void publish(Run run, Settings settings, Map<String, Long> audits) {
    LOG.info("publish: tagging every table {}", run.id());
    for (Step step : steps(run, settings, audits)) {
      try {
        step.action().run();
      } catch (RuntimeException e) {
        throw step.name().startsWith(MAIN) ? publishedBut(run, e) : e;
      }
    }
    LOG.info("publish: run {} is what readers see now", run.id());
  }

  /** What {@link #publish} does, in order. */
  List<Step> steps(Run run, Settings settings, Map<String, Long> audits) {
    Map<String, Long> rowCounts = new TreeMap<>();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("tag", () -> rowCounts.putAll(tag(run))));
    steps.add(
        new Step(
            "row",
            () -> append(new RunRow(run, settings.json(), nextMoment(run), rowCounts, audits))));
    steps.add(
        new Step(
            "swap",
            () -> {
              swap(run);
              run.isPublished(rowCounts, audits);
            }));
    for (TableSchema schema : AllTables.PUBLISHED) {
      steps.add(new Step(MAIN + schema, () -> MainBranch.moveTo(warehouse, schema, run.id())));
    }
    return steps;
  }

  /** Tags each table at the state that belongs to the run, and counts its rows. */
  private Map<String, Long> tag(Run run) {
    Map<String, Long> rowCounts = new TreeMap<>();
    for (TableSchema schema : AllTables.PUBLISHED) {
      Optional<Table> table = warehouse.find(schema);
      Snapshot snapshot = table.map(found -> found.snapshot(run.reference(schema))).orElse(null);
      if (snapshot != null) {
        var tag = SnapshotRef.tagBuilder(snapshot.snapshotId()).build();
        TableSwap.commit(
            table.get(),
            metadata -> TableMetadata.buildFrom(metadata).setRef(run.id(), tag).build());
        rowCounts.put(schema.name(), CorpusTables.rows(snapshot));
      } else if (run.hasWritten(schema)) {
        throw new DatelineException(
            ErrorCode.EXTERNAL,
            "branch %s of table %s is gone: another process took this run for dead while it stood still. Nothing was published; run it again."
                .formatted(run.branch(), schema));
      }
    }
    return rowCounts;
  }

  /** A moment later than that of the run before, even if that machine's clock was ahead. */
  private Instant nextMoment(Run run) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return run.base()
        .newest()
        .map(base -> base.finishedAt().plus(1, ChronoUnit.MICROS))
        .filter(now::isBefore)
        .orElse(now);
  }

  private void append(RunRow row) {
    Run run = row.run();
    Table runs = warehouse.ensure(AllTables.RUNS);
    run.base()
        .snapshot()
        .ifPresent(
            base -> {
              var branch = SnapshotRef.branchBuilder(base).build();
              TableSwap.commit(
                  runs,
                  metadata ->
                      TableMetadata.buildFrom(metadata).setRef(run.branch(), branch).build());
            });
    runs.newAppend()
        .appendFile(row.write(runs))
        .toBranch(run.branch())
        .set(Warehouse.RUN_PROPERTY, run.id())
        .commit();
  }

  private void swap(Run run) {
    Table runs = warehouse.find(AllTables.RUNS).orElseThrow();
    long row = runs.snapshot(run.branch()).snapshotId();
    try {
      TableSwap.commit(runs, metadata -> publishRow(metadata, run, row));
    } catch (DatelineException e) {
      try {
        new RunReferences(warehouse).drop(List.of(run.id()));
      } catch (RuntimeException failed) {
        e.addSuppressed(failed);
      }
      throw e;
    }
  }

  private TableMetadata publishRow(TableMetadata runs, Run run, long row) {
    var changed = TableMetadata.buildFrom(runs).removeRef(run.branch());
    Snapshot main = runs.currentSnapshot();
    // The catalog may have committed without an answer, and other runs may have followed.
    if (main != null && SnapshotUtil.isAncestorOf(main.snapshotId(), row, runs::snapshot)) {
      return changed.build();
    }
    OptionalLong now = main == null ? OptionalLong.empty() : OptionalLong.of(main.snapshotId());
    if (!now.equals(run.base().snapshot())) {
      throw refusal(run);
    }
    return changed.setBranchSnapshot(row, SnapshotRef.MAIN_BRANCH).build();
  }

  private DatelineException refusal(Run run) {
    Optional<RunRecord> newest = history.newest();
    String why =
        newest.equals(run.base().newest())
            ? "another process took it for dead while it stood still"
            : newest
                .map(
                    other ->
                        "run %s (%s) was published at %s, while it was at work"
                            .formatted(other.id(), other.job(), other.finishedAt()))
                .orElse("another process has withdrawn the run that it began from");
    return new DatelineException(
        ErrorCode.EXTERNAL,
        "run %s publishes nothing: %s. Run it again: no article is annotated twice."
            .formatted(run.id(), why));
  }

  private static DatelineException publishedBut(Run run, RuntimeException cause) {
    return new DatelineException(
        ErrorCode.EXTERNAL,
        "run %s is published, but then the catalog failed: %s. The next run moves main of the tables, and `dateline export` exports."
            .formatted(run.id(), LockedCatalog.inWords(cause).orElse(Causes.inWords(cause))),
        cause);
  }
}
