package org.dateline.run.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.entities.ledger.Ledger;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Finds and reads the TSV files of the alias ledger. */
public final class LedgerFiles {

  /**
   * The lines of each ledger file, by file, in order of name.
   *
   * @throws DatelineException (INPUT) if the folder is missing or holds no ledger file
   */
  public static Map<String, List<String>> read(Settings settings) {
    Path folder = settings.confPath(settings.ledger().path());
    try {
      FileSystem files = folder.getFileSystem(SparkSessions.hadoopConfiguration());
      if (!files.exists(folder)) {
        throw missing(folder, "found nothing there");
      }
      Map<String, List<String>> lines = new LinkedHashMap<>();
      FileStatus[] statuses = files.listStatus(folder, path -> path.getName().endsWith(".tsv"));
      Arrays.sort(statuses);
      for (FileStatus status : statuses) {
        lines.put(status.getPath().getName(), readLines(files, status.getPath()));
      }
      if (lines.isEmpty()) {
        throw missing(folder, "found no .tsv file there");
      }
      return lines;
    } catch (IOException e) {
      throw missing(folder, e.getMessage());
    }
  }

  /**
   * The ledger of all files.
   *
   * @throws DatelineException (INPUT) with every problem of every file
   */
  public static Ledger.Contents ledger(Settings settings) {
    var files =
        read(settings).entrySet().stream()
            .map(file -> Ledger.parse(file.getKey(), file.getValue()))
            .toList();
    Ledger.Contents contents = Ledger.combine(files);
    if (!contents.problems().isEmpty()) {
      throw DatelineException.of(
          ErrorCode.INPUT, contents.problems().stream().map(p -> "alias ledger: " + p).toList());
    }
    return contents;
  }

  static List<String> readLines(FileSystem files, Path path) throws IOException {
    List<String> lines = new ArrayList<>();
    try (var reader =
        new BufferedReader(new InputStreamReader(files.open(path), StandardCharsets.UTF_8))) {
      reader.lines().forEach(lines::add);
    }
    return lines;
  }

  private static DatelineException missing(Path folder, @Nullable String found) {
    return new DatelineException(
        ErrorCode.INPUT,
        "ledger.path: expected a folder of alias ledger files (.tsv) at %s, %s. Set ledger.path."
            .formatted(folder, found));
  }

  private LedgerFiles() {}
}
