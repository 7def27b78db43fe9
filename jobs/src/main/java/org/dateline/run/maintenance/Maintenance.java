package org.dateline.run.maintenance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.iceberg.Table;
import org.dateline.run.message.Causes;
import org.dateline.run.message.Counted;
import org.dateline.run.message.DatelineException;
import org.dateline.run.session.LockedCatalog;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunMarks;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets runs expire that are not kept any more, removes what nothing needs, and merges small files.
 * Each step is whole by itself, and what it removes follows from the tables' own state: a process
 * may die between any two, and the next one does the rest. Nobody else may write to the corpus
 * meanwhile; readers are not disturbed.
 */
public final class Maintenance {
  private static final Logger LOG = LoggerFactory.getLogger(Maintenance.class);

  private final Warehouse warehouse;
  private final Settings settings;
  private final Clock clock;
  private final Runnable checkBeforeSteps;
  private final RunExpiry runs;
  private final OrphanFiles orphans;
  private final Map<Kind, Long> counts = new LinkedHashMap<>();
  private Set<String> expired = Set.of();

  /** What a step does; the words count what steps of this kind have done. */
  private enum Kind {
    RUNS("run", "marked as expired"),
    TAGS("tag", "removed"),
    EXPORTS("export", "removed"),
    SNAPSHOTS("snapshot", "removed"),
    FILES("data file", "fewer by merging small ones"),
    ORPHANS("file", "that no snapshot uses");

    private final String noun;
    private final String done;

    Kind(String noun, String done) {
      this.noun = noun;
      this.done = done;
    }

    String inWords(long count) {
      return Counted.of(count, noun) + " " + done + ".";
    }
  }

  /** A part of maintenance: a process may die between any two. */
  record Step(String name, Runnable action) {}

  /**
   * Maintenance of a corpus.
   *
   * @param clock what ages of runs and files, and the time that this may take, go by
   * @param checkBeforeSteps throws if another process has taken the corpus over
   */
  public Maintenance(
      Warehouse warehouse, Settings settings, Clock clock, Runnable checkBeforeSteps) {
    this.warehouse = warehouse;
    this.settings = settings;
    this.clock = clock;
    this.checkBeforeSteps = checkBeforeSteps;
    this.runs = new RunExpiry(warehouse, settings, clock);
    this.orphans = new OrphanFiles(warehouse, settings, clock);
  }

  /** What {@link #run} would do; changes nothing. */
  public MaintenanceReport plan() {
    var small = new SmallFiles(warehouse, settings.maintain());
    Set<String> due = runs.due();
    long snapshots = 0;
    long files = 0;
    long unused = 0;
    for (TableSchema schema : tables()) {
      files += small.of(schema);
      Optional<Table> table = warehouse.find(schema);
      if (table.isPresent()) {
        snapshots += DeadSnapshots.of(table.get(), due, clock.instant()).size();
        unused += orphans.count(table.get());
      }
    }
    return new MaintenanceReport(
        settings.corpus().corpus(),
        volume(),
        Optional.empty(),
        due,
        pins(),
        List.of(
            Counted.of(snapshots, "snapshot") + " would be removed.",
            Counted.of(files, "small data file") + " would be merged.",
            Counted.of(unused, "file") + " that no snapshot uses would be removed."),
        List.of(),
        List.of());
  }

  /**
   * Does it all, as far as the time of {@code maintain.minutes} goes.
   *
   * @param everything whether to look for files that nothing uses in every table, and not only in
   *     those that were not searched for {@code maintain.orphans-every-days}
   * @throws DatelineException (EXTERNAL) if another process has taken the corpus over
   */
  public MaintenanceReport run(boolean everything) {
    Instant end = clock.instant().plus(settings.maintain().time());
    StoredVolume before = volume();
    List<String> left = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Step step : steps(everything)) {
      if (clock.instant().isAfter(end)) {
        left.add(step.name());
        continue;
      }
      checkBeforeSteps.run();
      try {
        step.action().run();
      } catch (RuntimeException e) {
        if (LockedCatalog.isFailureOfDatabase(e)) {
          throw e;
        }
        LOG.warn("maintenance: {} failed; the next time tries again", step.name(), e);
        problems.add(step.name() + ": " + Causes.inWords(e));
      }
    }
    return new MaintenanceReport(
        settings.corpus().corpus(),
        before,
        Optional.of(volume()),
        expired,
        pins(),
        counts.entrySet().stream().map(of -> of.getKey().inWords(of.getValue())).toList(),
        left,
        problems);
  }

  /** What {@link #run} does, in order. */
  List<Step> steps(boolean everything) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("mark", this::mark));
    for (TableSchema schema : AllTables.PUBLISHED) {
      steps.add(new Step("tags of " + schema, () -> count(Kind.TAGS, runs.removeTags(schema))));
    }
    steps.add(new Step("exports", () -> count(Kind.EXPORTS, runs.removeExports())));
    steps.add(new Step("unmark", runs::unmark));
    for (TableSchema schema : tables()) {
      steps.add(new Step("snapshots of " + schema, () -> removeSnapshots(schema)));
    }
    var small = new SmallFiles(warehouse, settings.maintain());
    for (TableSchema schema : tables()) {
      steps.add(new Step("small files of " + schema, () -> count(Kind.FILES, small.merge(schema))));
    }
    for (TableSchema schema : searched(everything)) {
      steps.add(new Step("unused files of " + schema, () -> removeOrphans(schema, everything)));
    }
    return steps;
  }

  private void mark() {
    expired = runs.due();
    runs.mark();
    count(Kind.RUNS, expired.size());
  }

  private void removeSnapshots(TableSchema schema) {
    warehouse
        .find(schema)
        .ifPresent(table -> count(Kind.SNAPSHOTS, DeadSnapshots.remove(table, clock.instant())));
  }

  /** The table as it is now: to an older state of it, newer files would seem to be of no use. */
  private void removeOrphans(TableSchema schema, boolean everything) {
    warehouse
        .find(schema)
        .ifPresent(
            table -> {
              if (everything || OrphanFiles.isKnown(table)) {
                count(Kind.ORPHANS, orphans.remove(table));
              } else {
                orphans.note(table);
              }
            });
  }

  /** Those that were not searched for longest come first. */
  private List<TableSchema> searched(boolean everything) {
    Map<TableSchema, Instant> sought = new LinkedHashMap<>();
    for (TableSchema schema : tables()) {
      warehouse
          .find(schema)
          .filter(table -> everything || orphans.isDue(table))
          .ifPresent(table -> sought.put(schema, OrphanFiles.sought(table)));
    }
    return sought.keySet().stream().sorted(Comparator.comparing(sought::get)).toList();
  }

  private void count(Kind kind, long more) {
    counts.merge(kind, more, Long::sum);
  }

  private StoredVolume volume() {
    return StoredVolume.of(warehouse, settings, found(), runs.readable().size());
  }

  private Map<String, String> pins() {
    return RunMarks.of(warehouse.tables()).pins();
  }

  private List<Table> found() {
    return tables().stream().flatMap(schema -> warehouse.find(schema).stream()).toList();
  }

  /** All tables of the corpus: a store grows and is merged, too. */
  private static List<TableSchema> tables() {
    return Stream.of(
            AllTables.PUBLISHED.stream(),
            AllTables.ARTICLE_STORES.stream(),
            Stream.of(AllTables.ANNOTATIONS, AllTables.RUNS))
        .flatMap(some -> some)
        .toList();
  }
}
