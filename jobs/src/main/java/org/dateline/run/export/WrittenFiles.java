package org.dateline.run.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.warehouse.ConcurrentJobs;

/**
 * The Parquet files of an export as its manifest lists them: rows by their footers, and hashes of
 * their content. Tasks read them, since each is read whole.
 */
final class WrittenFiles {

  /** A file that was found, and the table in whose folder it is. */
  private record Found(String table, String path, long bytes) implements Serializable {}

  /** A file that was read. */
  private record Read(String table, ExportManifest.Part part) implements Serializable {}

  /**
   * Reads the files of some tables.
   *
   * @param folder of the run, with a folder for each table
   * @return the tables by name, each with its files by name; one without files too
   */
  static Map<String, ExportManifest.Table> of(
      Path folder, Collection<String> tables, JavaSparkContext context, Configuration settings) {
    List<Found> files = new ArrayList<>();
    ConcurrentJobs.of(tables.stream().map(table -> listing(folder, table, settings)).toList())
        .forEach(files::addAll);
    Map<String, List<ExportManifest.Part>> parts = new TreeMap<>();
    tables.forEach(table -> parts.put(table, new ArrayList<>()));
    if (!files.isEmpty()) {
      // One task per file, the largest first: they take the longest.
      files.sort(Comparator.comparingLong(Found::bytes).reversed());
      for (Read read : context.parallelize(files, files.size()).map(WrittenFiles::read).collect()) {
        parts.computeIfAbsent(read.table(), table -> new ArrayList<>()).add(read.part());
      }
    }
    Map<String, ExportManifest.Table> byName = new TreeMap<>();
    parts.forEach(
        (table, ofTable) -> {
          ofTable.sort(Comparator.comparing(ExportManifest.Part::name));
          byName.put(table, ExportManifest.Table.of(ofTable));
        });
    return byName;
  }

  private static Callable<List<Found>> listing(Path folder, String table, Configuration settings) {
    return () -> {
      List<Found> files = new ArrayList<>();
      Path ofTable = new Path(folder, table);
      for (FileStatus file : ofTable.getFileSystem(settings).listStatus(ofTable)) {
        String name = file.getPath().getName();
        if (file.isFile() && name.endsWith(".parquet") && !name.startsWith("_")) {
          files.add(new Found(table, file.getPath().toString(), file.getLen()));
        }
      }
      return files;
    };
  }

  /** Called in a task. */
  private static Read read(Found file) throws IOException {
    Path path = new Path(file.path());
    Configuration settings = SparkSessions.taskConfiguration();
    long rows;
    try (var reader = ParquetFileReader.open(HadoopInputFile.fromPath(path, settings))) {
      rows = reader.getRecordCount();
    }
    try (var in = path.getFileSystem(settings).open(path)) {
      return new Read(
          file.table(), new ExportManifest.Part(path.getName(), rows, file.bytes(), sha256(in)));
    }
  }

  private static String sha256(InputStream content) throws IOException {
    try (var in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private WrittenFiles() {}
}
