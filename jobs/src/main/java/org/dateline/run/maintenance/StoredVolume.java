package org.dateline.run.maintenance;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.FileInfo;
import org.apache.iceberg.io.SupportsPrefixOperations;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;

/**
 * What a corpus takes on the disk.
 *
 * @param runs published runs that can be read
 * @param snapshots of all its tables
 * @param tableFiles files below the tables' folders, metadata included
 * @param tableBytes their size
 * @param exportFiles files of the exports, and of the reports beside them
 * @param exportBytes their size
 * @param scratchFiles intermediate rows of runs at work or dead
 */
record StoredVolume(
    long runs,
    long snapshots,
    long tableFiles,
    long tableBytes,
    long exportFiles,
    long exportBytes,
    long scratchFiles) {

  static StoredVolume of(Warehouse warehouse, Settings settings, List<Table> tables, int runs) {
    Files all = new Files();
    long snapshots = 0;
    for (Table table : tables) {
      snapshots += StreamSupport.stream(table.snapshots().spliterator(), false).count();
      all.add(table);
    }
    Configuration hadoop = warehouse.spark().sessionState().newHadoopConf();
    Files exports = new Files();
    exports.add(ExportFolder.of(settings.export().path(), settings.corpus()), hadoop);
    Files scratch = new Files();
    scratch.add(
        new Path(SparkSessions.scratch(warehouse.spark()), settings.corpus().corpus()), hadoop);
    return new StoredVolume(
        runs, snapshots, all.count, all.bytes, exports.count, exports.bytes, scratch.count);
  }

  private static final class Files {
    private long count;
    private long bytes;

    void add(Table table) {
      if (table.io() instanceof SupportsPrefixOperations io) {
        for (FileInfo file : io.listPrefix(table.location() + "/")) {
          count++;
          bytes += file.size();
        }
      }
    }

    void add(Path folder, Configuration hadoop) {
      try {
        FileSystem files = folder.getFileSystem(hadoop);
        var found = files.listFiles(folder, true);
        while (found.hasNext()) {
          count++;
          bytes += found.next().getLen();
        }
      } catch (FileNotFoundException e) {
        // Nothing was written there yet.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
