package org.dateline.run.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.fs.FileSystem;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * The Parquet files of an exported run, as local paths: where they lie, or copies in a temporary
 * folder if the export is on another file system. Closing removes the copies.
 */
public final class ExportedTables implements AutoCloseable {
  private final String corpus;
  private final String run;
  private final Map<String, List<String>> files = new HashMap<>();
  private final @Nullable Path copies;

  private ExportedTables(ExportManifest manifest, @Nullable Path copies) {
    this.corpus = manifest.corpus();
    this.run = manifest.run();
    this.copies = copies;
  }

  /**
   * @param folder of a run whose export is whole
   * @throws DatelineException (EXTERNAL) if it has no manifest
   */
  static ExportedTables of(FileSystem source, org.apache.hadoop.fs.Path folder) throws IOException {
    Optional<ExportManifest> manifest = ExportManifest.read(source, folder);
    if (manifest.isEmpty()) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "%s: expected an export with the file %s, found none. `scripts/dateline export` writes it."
              .formatted(folder, ExportManifest.NAME));
    }
    boolean local = source.getUri().getScheme().equals("file");
    var tables =
        new ExportedTables(
            manifest.get(), local ? null : Files.createTempDirectory("dateline-export-"));
    try {
      tables.list(manifest.get(), source, folder);
      return tables;
    } catch (IOException | RuntimeException e) {
      tables.close();
      throw e;
    }
  }

  private void list(ExportManifest manifest, FileSystem source, org.apache.hadoop.fs.Path folder)
      throws IOException {
    for (var table : manifest.tables().entrySet()) {
      var ofTable = new org.apache.hadoop.fs.Path(folder, table.getKey());
      List<String> paths = new ArrayList<>();
      for (ExportManifest.Part part : table.getValue().files()) {
        paths.add(local(source, new org.apache.hadoop.fs.Path(ofTable, part.name())));
      }
      files.put(table.getKey(), paths);
    }
  }

  private String local(FileSystem source, org.apache.hadoop.fs.Path file) throws IOException {
    if (copies == null) {
      return file.toUri().getPath();
    }
    Path copy = copies.resolve(file.getParent().getName()).resolve(file.getName());
    source.copyToLocalFile(false, file, new org.apache.hadoop.fs.Path(copy.toUri()), true);
    return copy.toString();
  }

  public String corpus() {
    return corpus;
  }

  /** The run's id. */
  public String run() {
    return run;
  }

  /** The files of a table; none if the export was made before there was such a table. */
  public List<String> files(TableSchema table) {
    return files.getOrDefault(table.name(), List.of());
  }

  @Override
  public void close() {
    if (copies == null) {
      return;
    }
    try {
      FileUtils.deleteDirectory(copies.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
