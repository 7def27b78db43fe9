package org.dateline.run.publication;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.util.SnapshotUtil;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.export.ExportManifest;
import org.dateline.run.message.Causes;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what dead runs of the corpus left behind. A run has a scratch folder of its name as long
 * as its process lives, so a folder that is there while another run holds the corpus belongs to a
 * dead run. A failure here never stops the run that cleans up.
 */
public final class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

  /** A folder without a run's name may belong to any process, so it is kept this long. */
  private static final Duration NAMELESS_KEPT = Duration.ofHours(24);

  private final Warehouse warehouse;
  private final Configuration configuration;
  private final String corpus;
  private final Path exports;
  private int references;
  private int snapshots;
  private int scratch;
  private int unfinishedExports;

  public Leftovers(Warehouse warehouse, Settings settings) {
    this.warehouse = warehouse;
    this.configuration = warehouse.spark().sessionState().newHadoopConf();
    this.corpus = settings.corpus().corpus();
    this.exports = ExportFolder.of(settings.export().path(), settings.corpus());
  }

  /**
   * Removes the leftovers and logs what they were.
   *
   * @param alive the run that holds the corpus; nothing of it is touched
   */
  public void remove(String alive) {
    try {
      Path all = SparkSessions.scratch(warehouse.spark());
      Path ours = new Path(all, corpus);
      Set<String> dead = runsIn(ours);
      dead.remove(alive);
      removeFromTables(dead);
      removeUnfinishedExports(alive);
      for (String run : dead) {
        delete(new Path(ours, run));
        scratch++;
      }
      removeNameless(all);
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "could not remove all that dead runs left; the next run tries again: {}",
          Causes.inWords(e));
    }
    if (references + snapshots + scratch + unfinishedExports > 0) {
      LOG.info(
          "removed what dead runs left: {} branches and tags, {} snapshots with their files, {}"
              + " scratch folders, {} unfinished exports",
          references,
          snapshots,
          scratch,
          unfinishedExports);
    }
  }

  private void removeFromTables(Set<String> dead) {
    var history = new RunHistory(warehouse.tables());
    Set<String> unpublished = new TreeSet<>(dead);
    history.all().forEach(run -> unpublished.remove(run.id()));
    if (unpublished.isEmpty()) {
      return;
    }
    // A run must not publish any more once its rows are removed.
    warehouse.fence();
    List<Table> tables =
        AllTables.PUBLISHED.stream().flatMap(schema -> warehouse.find(schema).stream()).toList();
    int before = references(tables);
    new RunReferences(warehouse).drop(unpublished);
    tables.forEach(Table::refresh);
    references += before - references(tables);
    tables.forEach(table -> expire(table, unpublished));
  }

  private static int references(List<Table> tables) {
    return tables.stream().mapToInt(table -> table.refs().size()).sum();
  }

  /**
   * Removes the snapshots that only these runs could see, and the files that no other snapshot
   * uses.
   */
  private void expire(Table table, Set<String> runs) {
    Set<Long> seen = new HashSet<>();
    for (SnapshotRef reference : table.refs().values()) {
      SnapshotUtil.ancestorIds(table.snapshot(reference.snapshotId()), table::snapshot)
          .forEach(seen::add);
    }
    // No other snapshot is old enough.
    var expired = table.expireSnapshots().expireOlderThan(0).cleanExpiredFiles(true);
    int found = 0;
    for (Snapshot snapshot : table.snapshots()) {
      String run = snapshot.summary().get("run-id");
      if (run != null && runs.contains(run) && !seen.contains(snapshot.snapshotId())) {
        expired.expireSnapshotId(snapshot.snapshotId());
        found++;
      }
    }
    if (found > 0) {
      expired.commit();
      snapshots += found;
    }
  }

  /**
   * Removes exports that were begun and have no manifest. The living run has not begun its own yet.
   */
  private void removeUnfinishedExports(String alive) throws IOException {
    FileSystem files = exports.getFileSystem(configuration);
    for (FileStatus folder : children(exports)) {
      Path path = folder.getPath();
      boolean unfinished =
          folder.isDirectory()
              && RunRecord.isId(path.getName())
              && !path.getName().equals(alive)
              && files.exists(new Path(path, ExportFolder.UNFINISHED))
              && !ExportManifest.isIn(files, path);
      if (unfinished) {
        delete(path);
        unfinishedExports++;
      }
    }
  }

  /** Scratch folders from before they had names. */
  private void removeNameless(Path all) throws IOException {
    long limit = Instant.now().minus(NAMELESS_KEPT).toEpochMilli();
    for (FileStatus folder : children(all)) {
      boolean nameless =
          folder.getPath().getName().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
      if (nameless && folder.getModificationTime() < limit) {
        delete(folder.getPath());
        scratch++;
      }
    }
  }

  private Set<String> runsIn(Path folder) throws IOException {
    Set<String> runs = new TreeSet<>();
    for (FileStatus child : children(folder)) {
      if (RunRecord.isId(child.getPath().getName())) {
        runs.add(child.getPath().getName());
      }
    }
    return runs;
  }

  private List<FileStatus> children(Path folder) throws IOException {
    try {
      return new ArrayList<>(List.of(folder.getFileSystem(configuration).listStatus(folder)));
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  private void delete(Path folder) throws IOException {
    folder.getFileSystem(configuration).delete(folder, true);
  }
}
