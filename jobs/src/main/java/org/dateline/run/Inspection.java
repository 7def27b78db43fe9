package org.dateline.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.Inspector;
import org.dateline.ingest.format.IngestParams;
import org.dateline.run.input.FileRecords;
import org.dateline.run.input.FoundFile;
import org.dateline.run.input.InputFiles;
import org.dateline.run.input.InputSample;
import org.dateline.run.input.OwnFolders;
import org.dateline.run.input.SourcesReader;
import org.dateline.run.input.Storage;
import org.dateline.run.message.Counted;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.report.InspectionReport;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;

/**
 * Looks at input before it is read: what kinds of files there are, what a sample of their records
 * would become, and which setting would make more of them. Starts no session and writes nothing.
 */
final class Inspection {
  /** Files of one extension that are opened. */
  private static final int FILES_OF_A_KIND = 10;

  private static final int KINDS_OF_NAMES = 30;

  private final IngestParams params;
  private final Inspector inspector;
  private final int records;
  private int read;
  private int readWhole;

  private Inspection(Settings settings, int records) {
    this.params = settings.ingest();
    this.inspector = Ingest.inspector(params, SourcesReader.read(settings));
    this.records = records;
  }

  /**
   * The report.
   *
   * @param records read of each file that is opened
   * @throws DatelineException (INPUT) if there is no file
   */
  static String of(Settings settings, List<String> paths, int records) {
    List<String> problems = new ArrayList<>();
    InputFiles input = InputFiles.list(paths, OwnFolders.of(settings), problems);
    if (!problems.isEmpty()) {
      throw DatelineException.of(ErrorCode.INPUT, problems);
    }
    try {
      return new Inspection(settings, records).report(input.sample());
    } catch (IOException e) {
      throw new DatelineException(ErrorCode.EXTERNAL, "the input cannot be read: " + e, e);
    }
  }

  private String report(InputSample sample) throws IOException {
    Map<String, List<FoundFile>> kinds = new TreeMap<>();
    sample
        .files()
        .forEach(file -> kinds.computeIfAbsent(kind(file), any -> new ArrayList<>()).add(file));
    for (List<FoundFile> files : kinds.values()) {
      for (FoundFile file : spread(files)) {
        read(file);
      }
    }
    String head =
        "%s%s: %s%n"
                .formatted(
                    Counted.of(sample.files().size(), "file"),
                    sample.isCut() ? " among the first names below (there are more)" : "",
                    kinds.entrySet().stream()
                        .limit(KINDS_OF_NAMES)
                        .map(kind -> kind.getValue().size() + " " + kind.getKey())
                        .collect(Collectors.joining(", ")))
            + (sample.passedOver().isEmpty() ? "" : sample.passedOver().inWords() + "\n")
            + "opened %s, up to %s of each; %,d read to the end%n"
                .formatted(Counted.of(read, "file"), Counted.of(records, "record"), readWhole);
    return InspectionReport.of(head, inspector.kinds());
  }

  /** The extension, and a packing's too: ".jsonl.gz". */
  private static String kind(FoundFile file) {
    String name = file.lastName().toLowerCase(Locale.ROOT);
    String bare = name.replaceFirst("\\.(?:gz|zst|zstd|bz2|xz)$", "");
    int dot = bare.lastIndexOf('.');
    boolean extension = dot > 0 && bare.length() - dot <= 12;
    String own = extension ? bare.substring(dot) : "";
    String packing = name.substring(bare.length());
    return own.isEmpty() && packing.isEmpty() ? "without extension" : own + packing;
  }

  private static List<FoundFile> spread(List<FoundFile> files) {
    if (files.size() <= FILES_OF_A_KIND) {
      return files;
    }
    var spread = new ArrayList<FoundFile>();
    for (int i = 0; i < FILES_OF_A_KIND; i++) {
      spread.add(files.get((int) ((long) i * (files.size() - 1) / (FILES_OF_A_KIND - 1))));
    }
    return spread;
  }

  private void read(FoundFile file) throws IOException {
    Storage storage = Storage.of(file.path(), SparkSessions::hadoopConfiguration);
    var opened = new ArrayList<AutoCloseable>();
    try (InputStream bytes = new BufferedInputStream(storage.open(file.path()))) {
      var rows = FileRecords.of(file, storage, bytes, params, opened::add);
      boolean whole = inspector.read(shownPath(file.name()), rows, records);
      read++;
      readWhole += whole ? 1 : 0;
    } finally {
      opened.forEach(Inspection::close);
    }
  }

  private static void close(AutoCloseable stream) {
    try {
      stream.close();
    } catch (Exception e) {
      // Everything was read; failing to close the stream loses nothing.
    }
  }

  /** The path to show: relative to the working directory if the file lies below it. */
  private static String shownPath(String name) {
    String here = Path.of("").toAbsolutePath() + "/";
    return name.startsWith(here) ? name.substring(here.length()) : name;
  }
}
