package org.dateline.run.maintenance;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.hadoop.HadoopFileIO;
import org.apache.iceberg.spark.actions.SparkActions;
import org.dateline.run.publication.Run;
import org.dateline.run.publication.RunReferences;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;

/**
 * Files below a table's folder that no snapshot of it uses: killed tasks wrote them, or a process
 * died while it removed files. Young ones may belong to a commit to come, and stay; so do those
 * from after the start of any run that has a branch or a scratch folder.
 */
final class OrphanFiles {
  private static final String SOUGHT = "dateline.orphans-sought";

  /** No younger file is removed, whatever the clock says. */
  private static final Duration LEAST_AGE = Duration.ofDays(1);

  private final Warehouse warehouse;
  private final Settings settings;
  private final Clock clock;

  OrphanFiles(Warehouse warehouse, Settings settings, Clock clock) {
    this.warehouse = warehouse;
    this.settings = settings;
    this.clock = clock;
  }

  /** When a table was last searched; 1970 if it never was. */
  static Instant sought(Table table) {
    try {
      return Instant.parse(table.properties().getOrDefault(SOUGHT, Instant.EPOCH.toString()));
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  /** Whether nightly has seen a table before. In a new one nothing is old, and a search is slow. */
  static boolean isKnown(Table table) {
    return table.properties().containsKey(SOUGHT);
  }

  /** Whether the last search of a table is so long ago that nightly should search it again. */
  boolean isDue(Table table) {
    Duration pause = Duration.ofDays(settings.maintain().orphansEveryDays());
    return !sought(table).plus(pause).isAfter(clock.instant());
  }

  /** How many there are; removes none. */
  int count(Table table) {
    return search(table, true);
  }

  /**
   * Removes those of a table.
   *
   * @return how many there were
   */
  int remove(Table table) {
    int removed = search(table, false);
    note(table);
    return removed;
  }

  /** Lets the time until the next search of a table begin. */
  void note(Table table) {
    String now = clock.instant().toString();
    TableSwap.commit(
        table,
        metadata -> TableMetadata.buildFrom(metadata).setProperties(Map.of(SOUGHT, now)).build());
  }

  private int search(Table table, boolean onlyCounts) {
    var action =
        SparkActions.get(warehouse.spark())
            .deleteOrphanFiles(table)
            .olderThan(youngest(table).toEpochMilli())
            .usePrefixListing(!(table.io() instanceof HadoopFileIO));
    if (onlyCounts) {
      action.deleteWith(file -> {});
    }
    int found = 0;
    for (String file : action.execute().orphanFileLocations()) {
      requireNonNull(file);
      found++;
    }
    return found;
  }

  /** Files from after this moment stay. */
  private Instant youngest(Table table) {
    Stream<Instant> runs =
        Stream.concat(
                new RunReferences(List.of(table)).runsWithBranches().stream(),
                runsWithScratch().stream())
            .map(Run::startOf);
    Instant old = clock.instant().minus(Duration.ofDays(settings.maintain().orphanDays()));
    // Files are dated by the machine, and signs of life are written to the table runs meanwhile.
    Instant yesterday = Instant.now().minus(LEAST_AGE);
    return Stream.concat(runs, Stream.of(old, yesterday)).min(Instant::compareTo).orElseThrow();
  }

  private TreeSet<String> runsWithScratch() {
    var runs = new TreeSet<String>();
    Path folder = new Path(SparkSessions.scratch(warehouse.spark()), settings.corpus().corpus());
    try {
      var files = folder.getFileSystem(warehouse.spark().sessionState().newHadoopConf());
      for (FileStatus run : files.listStatus(folder)) {
        if (RunRecord.isId(run.getPath().getName())) {
          runs.add(run.getPath().getName());
        }
      }
    } catch (FileNotFoundException e) {
      return runs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return runs;
  }
}
