package org.dateline.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SaveMode;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a published run as plain Parquet, for readers that know no Iceberg: {@code
 * <export>/<run_id>/<table>/*.parquet}. The folder appears whole or not at all; then {@code LATEST}
 * names it, and on a local disk {@code latest} links to it.
 */
final class Export {
  private static final Logger LOG = LoggerFactory.getLogger(Export.class);

  private final Warehouse warehouse;
  private final Path root;
  private final int bytesPerFile;
  private final FileSystem files;

  Export(Warehouse warehouse, Settings settings) {
    this.warehouse = warehouse;
    this.root = root(settings);
    this.bytesPerFile =
        Math.multiplyExact(Math.min(settings.export().megabytesPerFile(), 2047), 1 << 20);
    try {
      this.files = root.getFileSystem(warehouse.spark().sessionState().newHadoopConf());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Where exports go. */
  static Path root(Settings settings) {
    return settings.export().path().isEmpty()
        ? new Path(SparkSessions.qualified(settings.corpus().warehouse()), "export")
        : SparkSessions.qualified(settings.export().path());
  }

  /**
   * Exports a published run, unless it is there already.
   *
   * @return the folder that holds it
   */
  Path write(String runId) {
    Path target = new Path(root, runId);
    try {
      if (!files.exists(target)) {
        Path unfinished = new Path(root, "_" + runId + ".unfinished");
        files.delete(unfinished, true);
        writeAll(runId, unfinished);
        if (!files.rename(unfinished, target)) {
          throw new IOException("cannot rename " + unfinished + " to " + target);
        }
      }
      pointTo(runId);
      LOG.info("export: {}", target);
      return target;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Most tables' data files are joined; others are written anew, side by side. */
  private void writeAll(String runId, Path folder) {
    var tables = new ArrayList<Exported>();
    AllTables.PUBLISHED.forEach(table -> tables.add(new Exported(table, runId)));
    tables.add(new Exported(AllTables.RUNS, SnapshotRef.MAIN_BRANCH));
    Set<String> joined = join(tables, folder);
    SideBySide.of(
        tables.stream()
            .filter(exported -> !joined.contains(exported.table().name()))
            .map(exported -> Executors.callable(() -> write(exported, folder)))
            .toList());
  }

  private record Exported(TableSchema table, String reference) {}

  /** The tables that are there, whole. */
  private Set<String> join(List<Exported> tables, Path folder) {
    var context = JavaSparkContext.fromSparkContext(warehouse.spark().sparkContext());
    List<JoinedFile> parts = new ArrayList<>();
    for (Exported exported : tables) {
      var target = new Path(folder, exported.table().name());
      warehouse
          .find(exported.table())
          .filter(table -> table.snapshot(exported.reference()) != null)
          .ifPresent(
              table ->
                  parts.addAll(
                      JoinedFile.of(
                          table,
                          table.snapshot(exported.reference()).snapshotId(),
                          target,
                          bytesPerFile,
                          context)));
    }
    if (parts.isEmpty()) {
      return Set.of();
    }
    // A task a file, the largest first: they take the longest.
    parts.sort(Comparator.comparingLong(JoinedFile::bytes).reversed());
    var failed =
        Set.copyOf(
            context
                .parallelize(parts, parts.size())
                .filter(part -> !part.write())
                .map(JoinedFile::table)
                .collect());
    return parts.stream()
        .map(JoinedFile::table)
        .filter(table -> !failed.contains(table))
        .collect(Collectors.toSet());
  }

  private void write(Exported exported, Path folder) {
    long bytes =
        warehouse
            .snapshot(exported.table(), exported.reference())
            .map(Snapshot::summary)
            .map(summary -> Long.parseLong(summary.getOrDefault("total-files-size", "0")))
            .orElse(0L);
    warehouse
        .read(exported.table(), exported.reference())
        .coalesce(Math.toIntExact(Math.max(1, bytes / bytesPerFile)))
        .write()
        // Some files of it may have been joined before one could not be.
        .mode(SaveMode.Overwrite)
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .option("compression", "zstd")
        .parquet(new Path(folder, exported.table().name()).toString());
  }

  private void pointTo(String runId) throws IOException {
    Path next = new Path(root, "_LATEST.unfinished");
    try (var out = files.create(next, true)) {
      out.write(runId.getBytes(StandardCharsets.UTF_8));
    }
    Path latest = new Path(root, "LATEST");
    if (root.toUri().getScheme().equals("file")) {
      // Hadoop's local rename does not replace; the disk's own does, atomically.
      move(local(next), local(latest));
      Files.deleteIfExists(local(new Path(root, "._LATEST.unfinished.crc")));
      var link = local(new Path(root, "_latest.unfinished"));
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, java.nio.file.Path.of(runId));
      move(link, local(new Path(root, "latest")));
    } else {
      files.delete(latest, false);
      if (!files.rename(next, latest)) {
        throw new IOException("cannot rename " + next + " to " + latest);
      }
    }
  }

  private static void move(java.nio.file.Path from, java.nio.file.Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }

  private DatelineException failed(IOException e) {
    return new DatelineException(
        ErrorCode.EXTERNAL,
        "the export to %s failed: %s. The run itself is published; `dateline export` tries again."
            .formatted(root, e.getMessage()),
        e);
  }
}
