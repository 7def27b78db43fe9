package org.dateline.ingest.archive;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The members of an archive that are not read, by kind. Folders do not count: they are no files.
 */
public final class PassedOverMembers {
  private final Map<String, Long> counts = new TreeMap<>();

  /** Whether a member is passed over; if it is, it is counted. */
  public boolean take(ArchiveEntry entry) {
    if (entry.isDirectory()) {
      return true;
    }
    String kind = kind(entry);
    if (kind != null) {
      counts.merge(kind, 1L, Long::sum);
    }
    return kind != null;
  }

  private static @Nullable String kind(ArchiveEntry entry) {
    String path = entry.getName();
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (path.startsWith("__MACOSX/")
        || path.contains("/__MACOSX/")
        || name.equals(".ds_store")
        || name.startsWith("._")) {
      return "left by macOS";
    }
    if (name.equals("thumbs.db") || name.equals("desktop.ini")) {
      return "left by Windows";
    }
    return isHidden(path) ? "hidden" : isLink(entry) ? "links or devices" : null;
  }

  /** As with files in folders, whatever lies in a hidden folder is hidden too. */
  private static boolean isHidden(String path) {
    return Stream.of(path.split("[/\\\\]"))
        .anyMatch(
            step ->
                step.startsWith(".") && !step.equals(".") && !step.equals("..")
                    || step.startsWith("_") && !step.equals("_posts"));
  }

  private static boolean isLink(ArchiveEntry entry) {
    if (entry instanceof TarArchiveEntry tar) {
      return tar.isSymbolicLink()
          || tar.isLink()
          || tar.isFIFO()
          || tar.isBlockDevice()
          || tar.isCharacterDevice();
    }
    return entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink();
  }

  public boolean any() {
    return !counts.isEmpty();
  }

  /** The record that counts them; null if there are none. */
  public @Nullable Rejection rejection() {
    if (counts.isEmpty()) {
      return null;
    }
    String kinds =
        counts.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    return Rejection.of(
        RejectionReason.PASSED_OVER,
        "expected members that are files of the user, found others as well: " + kinds,
        null);
  }
}
