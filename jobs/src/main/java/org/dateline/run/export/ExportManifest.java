package org.dateline.run.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/**
 * What an exported run consists of, as JSON in the file {@value #NAME} of the run's folder. The
 * manifest is written last: an export without it, or with a file missing or of another length, is
 * not whole.
 *
 * @param corpus the corpus's name
 * @param run the run's id
 * @param tables the exported tables by name; each has a folder of its name
 */
public record ExportManifest(String corpus, String run, SortedMap<String, Table> tables) {
  public static final String NAME = "_manifest.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The Parquet files of a table, and how many rows they hold together. */
  record Table(long rows, List<Part> files) {}

  /** A Parquet file: its name in the table's folder, its rows and its length in bytes. */
  record Part(String name, long rows, long bytes) {}

  /** Lists the Parquet files in a table's folder and counts their rows by their footers. */
  static Table list(Path folder, Configuration settings) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (FileStatus file : folder.getFileSystem(settings).listStatus(folder)) {
      String name = file.getPath().getName();
      if (file.isFile() && name.endsWith(".parquet") && !name.startsWith("_")) {
        try (var reader = ParquetFileReader.open(HadoopInputFile.fromStatus(file, settings))) {
          parts.add(new Part(name, reader.getRecordCount(), file.getLen()));
        }
      }
    }
    return new Table(parts.stream().mapToLong(Part::rows).sum(), parts);
  }

  /** The manifest in a run's folder; empty if there is none, or one that is cut off. */
  static Optional<ExportManifest> read(FileSystem files, Path folder) throws IOException {
    try (var in = files.open(new Path(folder, NAME))) {
      return Optional.of(MAPPER.readValue(in.readAllBytes(), ExportManifest.class));
    } catch (FileNotFoundException | JsonProcessingException e) {
      return Optional.empty();
    }
  }

  void write(FileSystem files, Path folder) throws IOException {
    try (var out = files.create(new Path(folder, NAME), true)) {
      out.write(MAPPER.writeValueAsBytes(this));
    }
  }

  /** True if every file that is listed is in the run's folder with its length. */
  boolean isMetBy(FileSystem files, Path folder) throws IOException {
    for (var table : tables.entrySet()) {
      Map<String, Long> found = lengths(files, new Path(folder, table.getKey()));
      for (Part part : table.getValue().files()) {
        if (!Long.valueOf(part.bytes()).equals(found.get(part.name()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static Map<String, Long> lengths(FileSystem files, Path folder) throws IOException {
    Map<String, Long> lengths = new HashMap<>();
    try {
      for (FileStatus file : files.listStatus(folder)) {
        lengths.put(file.getPath().getName(), file.getLen());
      }
    } catch (FileNotFoundException e) {
      return Map.of();
    }
    return lengths;
  }
}
