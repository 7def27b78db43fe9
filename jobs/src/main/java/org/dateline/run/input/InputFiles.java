package org.dateline.run.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.session.SparkSessions;
import org.dateline.table.FilesRead;

/** What a run is given to read: files, folders (with all below them) and globs on any path. */
public final class InputFiles {
  private final List<FoundFile> roots;
  private final OwnFolders own;

  private InputFiles(List<FoundFile> roots, OwnFolders own) {
    this.roots = roots;
    this.own = own;
  }

  /**
   * Finds what the paths lead to, without walking the folders, which is left to tasks.
   *
   * @param own folders below the paths that are not input
   * @param problems gets a line for each path that leads to no file
   */
  public static InputFiles list(List<String> paths, OwnFolders own, List<String> problems) {
    Configuration configuration = SparkSessions.hadoopConfiguration();
    var roots = new ArrayList<FoundFile>();
    for (String path : paths) {
      try {
        List<FoundFile> found = new GivenPath(configuration).resolve(path);
        roots.addAll(found);
        var file = new FirstFile(own, () -> configuration);
        if (!file.isAmong(found)) {
          problems.add(noFile(path, file.passedOver()));
        }
      } catch (IOException | IllegalArgumentException e) {
        problems.add("--input " + path + ": cannot be listed: " + e.getMessage());
      }
    }
    return new InputFiles(eachFolderOnce(roots), own);
  }

  private static String noFile(String path, PassedOverAccount passedOver) {
    return "--input "
        + path
        + ": expected a file, folder or glob that leads to a file, found none"
        + (passedOver.isEmpty() ? "" : "; " + passedOver.inWords())
        + ". Relative paths start at the working directory.";
  }

  private static List<FoundFile> eachFolderOnce(List<FoundFile> roots) {
    Set<String> folders = new HashSet<>();
    return roots.stream()
        .map(
            root ->
                root.folder() && !folders.add(root.identity())
                    ? FoundFile.passedOver(PassedOver.READ_ALREADY, root.path())
                    : root)
        .toList();
  }

  /** Looks at some of the files, without a session. */
  public InputSample sample() throws IOException {
    return new InputSample(own, SparkSessions::hadoopConfiguration).look(roots);
  }

  /**
   * Goes through the folders.
   *
   * @param read files that are not to be read again unless they have changed, rows of {@link
   *     FilesRead}
   */
  public FoundFiles find(Dataset<Row> read) {
    return FoundFiles.of(InputFolders.filesBelow(read.sparkSession(), roots, own), read);
  }

  @Override
  public String toString() {
    return String.join(", ", roots.stream().map(FoundFile::name).limit(20).toList());
  }
}
