package org.dateline.run.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.io.CloseableIterator;
import org.dateline.run.export.ExportFolder;
import org.dateline.run.export.ExportManifest;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunRecord;

/**
 * Which folders hold what Dateline wrote and are no input: the warehouse and the export that the
 * settings name, and others that show by what is in them that they are tables or exports.
 *
 * @param identities of the folders named, as in {@link FoundFile}
 */
public record OwnFolders(List<String> identities) implements Serializable {
  private static final Pattern TABLE_METADATA =
      Pattern.compile("(?:v\\d++|\\d{5}-[0-9a-f-]{36})\\.(?:gz\\.)?metadata\\.json");

  /** In a run's export, whole or not, of this version or an older one. */
  private static final List<String> MARKS_OF_EXPORT =
      List.of(
          ExportManifest.NAME,
          ExportManifest.OLDER_NAME,
          ExportFolder.UNFINISHED,
          AllTables.RUNS.name());

  static final OwnFolders NONE_NAMED = new OwnFolders(List.of());

  /** The folders that the settings name, whether they exist yet or not. */
  public static OwnFolders of(Settings settings) {
    return new OwnFolders(
        Stream.of(
                SparkSessions.qualify(settings.corpus().warehouse()),
                ExportFolder.of(settings.export().path(), settings.corpus()))
            .map(OwnFolders::identity)
            .toList());
  }

  private static String identity(Path folder) {
    boolean local = "file".equals(folder.toUri().getScheme());
    String path = local ? folder.toUri().getPath() : folder.toString();
    try {
      var found = Storage.of(path, SparkSessions::hadoopConfiguration).find(path);
      if (found.isPresent()) {
        return found.get().identity();
      }
    } catch (IOException e) {
      return path;
    }
    Path parent = folder.getParent();
    return parent == null ? path : identity(parent) + "/" + folder.getName();
  }

  boolean holds(FoundFile folder, Storage storage) throws IOException {
    return identities.contains(folder.identity())
        || isExport(folder, storage)
        || isTable(folder, storage)
        || storage.has(folder, "catalog.db") && storage.has(folder, ".scratch");
  }

  /** The export of a run, or the folder of exports, whose LATEST names a run. */
  private static boolean isExport(FoundFile folder, Storage storage) throws IOException {
    if (RunRecord.isId(folder.lastName())) {
      for (String mark : MARKS_OF_EXPORT) {
        if (storage.has(folder, mark)) {
          return true;
        }
      }
      return false;
    }
    if (!storage.has(folder, ExportFolder.LATEST)) {
      return false;
    }
    try (InputStream latest = storage.open(folder.path() + "/" + ExportFolder.LATEST)) {
      return RunRecord.isId(new String(latest.readNBytes(100), StandardCharsets.UTF_8).strip());
    } catch (AccessDeniedException e) {
      return false;
    }
  }

  private static boolean isTable(FoundFile folder, Storage storage) throws IOException {
    if (!storage.has(folder, "metadata")) {
      return false;
    }
    String path = folder.path() + "/metadata";
    var metadata = storage.find(path).filter(FoundFile::folder);
    if (metadata.isEmpty()) {
      return false;
    }
    try (CloseableIterator<FoundFile> files = storage.children(metadata.get())) {
      while (files.hasNext()) {
        if (TABLE_METADATA.matcher(files.next().lastName()).matches()) {
          return true;
        }
      }
    }
    return false;
  }
}
