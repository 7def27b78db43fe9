package org.dateline.run.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.run.warehouse.RunOrigin;
import org.jspecify.annotations.Nullable;

/**
 * What an exported run consists of, as JSON in the file {@value #NAME} of the run's folder. It is
 * written after the tables: an export without it, or with a file missing or of another length, is
 * not whole.
 *
 * @param corpus the corpus's name
 * @param run the run's id
 * @param origin how the run came about; null in exports of older versions
 * @param tables the exported tables by name; each has a folder of its name
 */
public record ExportManifest(
    String corpus, String run, @Nullable Origin origin, SortedMap<String, Table> tables) {
  public static final String NAME = "manifest.json";

  /** Its name in exports of older versions, which have neither origin nor hashes. */
  public static final String OLDER_NAME = "_manifest.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * How a run came about, as {@code runs} has it.
   *
   * @param version of the program that made the run
   * @param startedAt moment in UTC, of ISO 8601; so is {@code finishedAt}, that of publication
   * @param settings of the run, without secrets
   */
  record Origin(
      String job,
      String version,
      @JsonProperty("started_at") String startedAt,
      @JsonProperty("finished_at") String finishedAt,
      List<String> inputs,
      JsonNode settings) {

    static Origin of(RunOrigin run) throws JsonProcessingException {
      return new Origin(
          run.job(),
          run.version(),
          run.startedAt().toString(),
          run.finishedAt().toString(),
          run.inputs(),
          MAPPER.readTree(run.settings()));
    }
  }

  /**
   * The Parquet files of a table, and what they hold together.
   *
   * @param bytes 0 in exports of older versions
   */
  record Table(long rows, long bytes, List<Part> files) {
    static Table of(List<Part> files) {
      return new Table(
          files.stream().mapToLong(Part::rows).sum(),
          files.stream().mapToLong(Part::bytes).sum(),
          files);
    }
  }

  /**
   * A Parquet file.
   *
   * @param name in the table's folder
   * @param bytes its length
   * @param sha256 of its content, in hex digits; null in exports of older versions
   */
  record Part(String name, long rows, long bytes, @Nullable String sha256)
      implements Serializable {}

  /** The manifest in a run's folder; empty if there is none, or one that is cut off. */
  static Optional<ExportManifest> read(FileSystem files, Path folder) throws IOException {
    for (String name : new String[] {NAME, OLDER_NAME}) {
      try (var in = files.open(new Path(folder, name))) {
        return Optional.of(MAPPER.readValue(in.readAllBytes(), ExportManifest.class));
      } catch (JsonProcessingException e) {
        return Optional.empty();
      } catch (FileNotFoundException e) {
        // The older name is left, or there is none.
      }
    }
    return Optional.empty();
  }

  /** Whether a run's folder has a manifest, whole or cut off. */
  public static boolean isIn(FileSystem files, Path folder) throws IOException {
    return files.exists(new Path(folder, NAME)) || files.exists(new Path(folder, OLDER_NAME));
  }

  /** Removes a run's manifest, of whatever version. */
  static void remove(FileSystem files, Path folder) throws IOException {
    files.delete(new Path(folder, NAME), false);
    files.delete(new Path(folder, OLDER_NAME), false);
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
