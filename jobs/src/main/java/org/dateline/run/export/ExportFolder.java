package org.dateline.run.export;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.RunRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exports of one corpus, {@code <export>/<corpus>}: a folder for each run, the file {@value
 * #LATEST} with the id of the newest one, and on a local disk the link {@value #LINK} to its
 * folder.
 *
 * <p>A run's folder is whole once its {@link ExportManifest} is there; {@value #SUCCESS} and then
 * {@value #LATEST} follow. No folder is ever renamed: on an object store that copies file by file.
 */
public final class ExportFolder {
  public static final String LATEST = "LATEST";
  static final String LINK = "latest";

  /** Empty, in a run's folder once all else of the export is there: what schedulers wait for. */
  static final String SUCCESS = "_SUCCESS";

  /** In a run's folder from before its first file until its manifest is there. */
  public static final String UNFINISHED = "_unfinished";

  /** File systems that replace a file by renaming another over it in one step. */
  private static final Set<String> RENAMING = Set.of("hdfs", "viewfs", "webhdfs", "swebhdfs");

  private static final Logger LOG = LoggerFactory.getLogger(ExportFolder.class);

  private final FileSystem files;
  private final Path root;

  public ExportFolder(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  /**
   * Where a corpus's exports go.
   *
   * @param exportPath the setting {@code export.path}
   */
  public static Path of(String exportPath, Settings.Corpus corpus) {
    Path all =
        exportPath.isEmpty()
            ? new Path(SparkSessions.qualify(corpus.warehouse()), "export")
            : SparkSessions.qualify(exportPath);
    return new Path(all, corpus.corpus());
  }

  /** Writes a run's tables into a folder and says what it has written. */
  interface Contents {
    ExportManifest writeTo(Path folder) throws IOException;
  }

  /** Where a run's export is, or would be. */
  public Path run(String runId) {
    return new Path(root, runId);
  }

  /** True if the run's export is there with all that its manifest lists. */
  public boolean isWhole(String runId) throws IOException {
    Optional<ExportManifest> manifest = ExportManifest.read(files, run(runId));
    return manifest.isPresent()
        && manifest.get().run().equals(runId)
        && manifest.get().isMetBy(files, run(runId));
  }

  /** Writes a run's export in place of what an attempt that ended early has left of it. */
  void write(String runId, Contents contents) throws IOException {
    Path folder = run(runId);
    files.mkdirs(folder);
    Path unfinished = new Path(folder, UNFINISHED);
    files.create(unfinished, true).close();
    // They must not outlive what they speak of.
    files.delete(new Path(folder, SUCCESS), false);
    ExportManifest.remove(files, folder);
    for (FileStatus old : files.listStatus(folder)) {
      if (!old.getPath().getName().equals(UNFINISHED)) {
        files.delete(old.getPath(), true);
      }
    }
    contents.writeTo(folder).write(files, folder);
    files.delete(unfinished, false);
  }

  /** Says that nothing of a run's export is missing. */
  void markSuccess(String runId) throws IOException {
    Path success = new Path(run(runId), SUCCESS);
    if (!files.exists(success)) {
      files.create(success, true).close();
    }
  }

  /**
   * Makes {@value #LATEST} name a run whose export is whole. A reader sees the old id or the new.
   */
  void pointTo(String runId) throws IOException {
    String scheme = root.toUri().getScheme();
    if (scheme.equals("file")) {
      pointLocally(java.nio.file.Path.of(root.toUri().getPath()), runId);
    } else if (RENAMING.contains(scheme)) {
      Path next = new Path(root, "_LATEST.unfinished");
      var context = FileContext.getFileContext(root.toUri(), files.getConf());
      var flags = EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE);
      try (var out = context.create(next, flags)) {
        out.write(runId.getBytes(StandardCharsets.UTF_8));
      }
      context.rename(next, new Path(root, LATEST), Options.Rename.OVERWRITE);
    } else {
      // An object store shows a file when it is closed, and an old one until then.
      try (var out = files.create(new Path(root, LATEST), true)) {
        out.write(runId.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The runs that have a folder here, whole or not, by their ids. */
  public List<String> runs() throws IOException {
    List<String> runs = new ArrayList<>();
    try {
      for (FileStatus folder : files.listStatus(root)) {
        String name = folder.getPath().getName();
        if (folder.isDirectory() && RunRecord.isId(name)) {
          runs.add(name);
        }
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    Collections.sort(runs);
    return runs;
  }

  /**
   * Removes a run's export, unless it is the one that {@value #LATEST} names.
   *
   * @return whether it was removed
   */
  public boolean remove(String runId) throws IOException {
    if (latest().filter(runId::equals).isPresent()) {
      return false;
    }
    // Without its manifest it is not whole, whatever is left of it if this process dies.
    files.delete(new Path(run(runId), ExportManifest.NAME), false);
    return files.delete(run(runId), true);
  }

  /** The run that {@value #LATEST} names; empty if there is no such file. */
  public Optional<String> latest() throws IOException {
    try (var in = files.open(new Path(root, LATEST))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private static void pointLocally(java.nio.file.Path root, String runId) throws IOException {
    // Hadoop's local rename does not replace; the disk's own does, in one step.
    var next = root.resolve("_LATEST.unfinished");
    Files.writeString(next, runId);
    move(next, root.resolve(LATEST));
    Files.deleteIfExists(root.resolve(".LATEST.crc"));
    try {
      var link = root.resolve("_latest.unfinished");
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, java.nio.file.Path.of(runId));
      move(link, root.resolve(LINK));
    } catch (IOException | UnsupportedOperationException e) {
      LOG.warn(
          "cannot make {} a link to {} ({}): expected a file system with links and nothing else"
              + " of that name. LATEST names the run.",
          root.resolve(LINK),
          runId,
          e.toString());
    }
  }

  private static void move(java.nio.file.Path from, java.nio.file.Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
