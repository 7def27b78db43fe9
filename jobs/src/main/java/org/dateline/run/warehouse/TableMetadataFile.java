package org.dateline.run.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableMetadataParser;
import org.apache.iceberg.io.FileIO;
import org.dateline.run.message.Causes;

/**
 * A metadata file of an Iceberg table, {@code metadata/00012-<uuid>.metadata.json}: a state of the
 * table, whole. Each commit writes one, and the catalog names the newest.
 *
 * @param path the file
 * @param number how many commits came before it
 * @param metadata what is in it
 */
record TableMetadataFile(Path path, long number, TableMetadata metadata) {
  private static final Pattern NAME =
      Pattern.compile("^v?(\\d{1,18})(?:-[^.]*)?(?:\\.gz)?\\.metadata\\.json(?:\\.gz)?");

  /** True if the folder has a file that is named like a metadata file. */
  static boolean anyIn(FileSystem files, Path folder) throws IOException {
    return !listByName(files, folder).isEmpty();
  }

  /**
   * The states of a table, newest first. Where a table was dropped and made again in its folder,
   * those of the table that was changed last.
   *
   * @param unusable gets the files that cannot be read, and why: a process that is killed while it
   *     commits may leave such a one
   */
  static List<TableMetadataFile> newestFirst(
      FileSystem files, Path folder, FileIO io, Map<Path, String> unusable) throws IOException {
    List<TableMetadataFile> read = new ArrayList<>();
    for (Path path : listByName(files, folder)) {
      try {
        read.add(new TableMetadataFile(path, numberOf(path), metadata(path, io)));
      } catch (RuntimeException e) {
        unusable.put(path, "cannot be read (%s)".formatted(Causes.inWords(e)));
      }
    }
    read.stream()
        .max(Comparator.comparingLong(file -> file.metadata().lastUpdatedMillis()))
        .map(file -> file.metadata().uuid())
        .ifPresent(last -> read.removeIf(file -> !file.metadata().uuid().equals(last)));
    read.sort(
        Comparator.comparingLong(TableMetadataFile::number)
            .thenComparingLong(file -> file.metadata().lastUpdatedMillis())
            .thenComparing(file -> file.path().getName())
            .reversed());
    return read;
  }

  /** The list of files of a snapshot that readers can ask for, if one is not there. */
  Optional<String> missing(FileIO io) {
    return metadata.refs().values().stream()
        .map(SnapshotRef::snapshotId)
        .distinct()
        .map(id -> metadata.snapshot(id).manifestListLocation())
        .filter(list -> list != null && !io.newInputFile(list).exists())
        .sorted()
        .findFirst();
  }

  private static TableMetadata metadata(Path path, FileIO io) {
    TableMetadata metadata = TableMetadataParser.read(io, path.toString());
    // An empty file is read as nothing at all.
    if (metadata == null || metadata.uuid() == null) {
      throw new IllegalArgumentException("expected a table's metadata, found none");
    }
    return metadata;
  }

  private static List<Path> listByName(FileSystem files, Path folder) throws IOException {
    List<Path> named = new ArrayList<>();
    try {
      for (FileStatus file : files.listStatus(folder)) {
        if (file.isFile() && NAME.matcher(file.getPath().getName()).matches()) {
          named.add(file.getPath());
        }
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    named.sort(null);
    return named;
  }

  /** The number in a metadata file's name. */
  static long numberOf(Path path) {
    Matcher name = NAME.matcher(path.getName());
    return name.matches() ? Long.parseLong(name.group(1)) : -1;
  }
}
