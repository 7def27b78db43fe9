package org.dateline.run.input;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.ingest.source.Sources;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;

/** Reads the file of publishers that the setting {@code sources.path} names. */
public final class SourcesReader {

  /**
   * The publishers.
   *
   * @throws DatelineException (INPUT) if the file is missing, or with every problem in it
   */
  public static Sources read(Settings settings) {
    Path path = settings.confPath(settings.sources().path());
    Sources.Contents contents = Sources.parse(path.getName(), lines(path));
    if (!contents.problems().isEmpty()) {
      throw DatelineException.of(
          ErrorCode.INPUT, contents.problems().stream().map(p -> "sources: " + p).toList());
    }
    return contents.sources();
  }

  /** Everything the file says, comments included. */
  public static String text(Settings settings) {
    return String.join("\n", lines(settings.confPath(settings.sources().path())));
  }

  private static List<String> lines(Path path) {
    try {
      FileSystem files = path.getFileSystem(SparkSessions.hadoopConfiguration());
      return LedgerFiles.readLines(files, path);
    } catch (IOException e) {
      throw new DatelineException(
          ErrorCode.INPUT,
          "sources.path: expected a file of publishers (.tsv) at %s, %s. Set sources.path."
              .formatted(path, e.getMessage()));
    }
  }

  private SourcesReader() {}
}
