package org.dateline.run.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.ingest.Ingest;
import org.dateline.run.progress.IngestProgress;
import org.dateline.run.settings.Settings;
import org.dateline.table.FilesRead;
import org.dateline.testing.InputTrait;
import org.dateline.testing.SharedSpark;

/**
 * A trait of the folders that users bring: what is laid into a new folder, what of it is given as
 * input, and what is read, rejected and passed over. Names are written as {@link LocalNames} writes
 * them. The folder lies in another, {@code beside}, so that links can lead out of it.
 */
public final class PathTrait implements InputTrait {
  private static final String LINE =
      "{\"title\":\"Quay\",\"text\":\"The harbour council voted for the quay on Monday.\"}\n";

  /** Something done in the folder. */
  public interface Action {
    void in(Path folder) throws IOException;
  }

  private final String name;
  private final List<Action> laid = new ArrayList<>();
  private final List<Action> meanwhile = new ArrayList<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<String> own = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private String problem = "";

  private PathTrait(String name) {
    this.name = name;
  }

  public static PathTrait of(String name) {
    return new PathTrait(name);
  }

  /** A file of one article each. */
  public PathTrait files(String... paths) {
    for (String path : paths) {
      lay(path, file -> Files.writeString(file, LINE));
    }
    return this;
  }

  public PathTrait file(String path, String text) {
    return lay(path, file -> Files.writeString(file, text));
  }

  /** A symbolic link; {@code target} as the link holds it. */
  public PathTrait link(String path, String target) {
    return lay(path, link -> Files.createSymbolicLink(link, Path.of(target)));
  }

  public PathTrait hardLink(String path, String target) {
    laid.add(folder -> Files.createLink(at(folder, path), at(folder, target)));
    return this;
  }

  public PathTrait socket(String path) {
    return lay(
        path,
        file -> {
          try (var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(file));
          }
        });
  }

  /** Takes all rights from a file or folder that is there. */
  public PathTrait unreadable(String path) {
    unreadable.add(path);
    laid.add(
        folder ->
            Files.setPosixFilePermissions(
                at(folder, path), PosixFilePermissions.fromString("---------")));
    return this;
  }

  public PathTrait lay(String path, Action action) {
    laid.add(
        folder -> {
          Path file = at(folder, path);
          Files.createDirectories(file.getParent());
          action.in(file);
        });
    return this;
  }

  /** What happens between the listing of the folders and the reading of the files. */
  public PathTrait meanwhile(Action action) {
    meanwhile.add(action);
    return this;
  }

  /** What is given as input, below the folder; the folder itself where nothing is said. */
  public PathTrait given(String... paths) {
    inputs.addAll(List.of(paths));
    return this;
  }

  /** A folder that the settings name as warehouse or export. */
  public PathTrait own(String path) {
    own.add(path);
    return this;
  }

  /** Files that give one article each. */
  public PathTrait reads(String... paths) {
    for (String path : paths) {
      outcomes.merge("read " + path, 1, Integer::sum);
    }
    return this;
  }

  public PathTrait rejects(String path, String reason) {
    outcomes.merge(reason + " " + path, 1, Integer::sum);
    return this;
  }

  public PathTrait passesOver(PassedOver kind, int number) {
    outcomes.put("passed over " + kind.code(), number);
    return this;
  }

  /** The run does not start, and says so. */
  public PathTrait refused(String messagePart) {
    problem = messagePart;
    return this;
  }

  @Override
  public String area() {
    return "paths";
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> obstacle() {
    return !unreadable.isEmpty() && everyFileMayBeRead()
        ? Optional.of("this user may read every file, whatever its permissions")
        : Optional.empty();
  }

  private static boolean everyFileMayBeRead() {
    try {
      Path file = Files.createTempFile("dateline-paths", "");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      boolean readable = Files.isReadable(file);
      Files.delete(file);
      return readable;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> failure() {
    try {
      Path around = Files.createTempDirectory("dateline-paths").toRealPath();
      Path folder = Files.createDirectory(around.resolve("input"));
      try {
        for (Action action : laid) {
          action.in(folder);
        }
        return failureIn(folder);
      } finally {
        remove(around);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> failureIn(Path folder) throws IOException {
    var problems = new ArrayList<String>();
    var ownFolders =
        new OwnFolders(own.stream().map(path -> at(folder, path).normalize().toString()).toList());
    List<String> given = inputs.isEmpty() ? List.of("") : inputs;
    InputFiles files =
        InputFiles.list(
            given.stream().map(path -> folder + (path.isEmpty() ? "" : "/" + path)).toList(),
            ownFolders,
            problems);
    if (!problem.isEmpty() || !problems.isEmpty()) {
      boolean asExpected =
          !problem.isEmpty() && problems.stream().anyMatch(line -> line.contains(problem));
      return asExpected
          ? Optional.empty()
          : Optional.of("expected problem \"%s\", found %s".formatted(problem, problems));
    }
    Map<String, Integer> found = read(folder, files);
    var all = new TreeSet<>(found.keySet());
    all.addAll(outcomes.keySet());
    all.removeIf(key -> outcomes.getOrDefault(key, 0).equals(found.getOrDefault(key, 0)));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of("expected %s, found %s".formatted(outcomes, found));
  }

  private Map<String, Integer> read(Path folder, InputFiles files) throws IOException {
    var spark = SharedSpark.session();
    FoundFiles found = files.find(FilesRead.SCHEMA.empty(spark));
    found.files().count();
    for (Action action : meanwhile) {
      action.in(folder);
    }
    Settings settings =
        Settings.load(
            Optional.empty(),
            Map.of(
                "ingest.languages", "[de, en]",
                "ingest.latest-date", "2026-11-22",
                "sources.path", System.getProperty("dateline.root", "..") + "/conf/sources.tsv"));
    try (var progress = new IngestProgress(spark.sparkContext())) {
      Dataset<Row> raw = found.rawRecords(settings.ingest(), progress);
      var counts = new TreeMap<String, Integer>();
      Ingest.drafts(raw, settings.ingest(), SourcesReader.read(settings), progress.drafts())
          .select("input_file", "reason")
          .collectAsList()
          .forEach(
              row -> {
                String outcome = row.isNullAt(1) ? "read" : row.getString(1);
                String path = row.getString(0).replace(folder + "/", "");
                counts.merge(outcome + " " + path, 1, Integer::sum);
              });
      found
          .passedOver()
          .measures()
          .forEach(
              (measure, number) ->
                  counts.put(measure.replace("passed_over.", "passed over "), number.intValue()));
      return counts;
    } finally {
      spark.catalog().clearCache();
    }
  }

  private static Path at(Path folder, String path) {
    return LocalNames.pathOf(folder + "/" + path);
  }

  private static void remove(Path path) throws IOException {
    if (Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      try (var children = Files.newDirectoryStream(path)) {
        for (Path child : children) {
          remove(child);
        }
      }
    }
    Files.delete(path);
  }
}
