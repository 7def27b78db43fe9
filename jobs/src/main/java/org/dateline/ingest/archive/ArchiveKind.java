package org.dateline.ingest.archive;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** An archive of files that can be read from its first byte to its last. */
public enum ArchiveKind {
  ZIP,
  TAR;

  private static final int TAR_BLOCK = 512;
  private static final byte[] ZIP_MEMBER = {'P', 'K', 3, 4};
  private static final byte[] ZIP_END = {'P', 'K', 5, 6};
  private static final int ZIP_END_BYTES = 22;

  /** The kind of a file with that beginning; empty if it is no archive. */
  public static Optional<ArchiveKind> of(byte[] head) {
    if (begins(head, 0, ZIP_MEMBER) || begins(head, 0, ZIP_END)) {
      return Optional.of(ZIP);
    }
    return opensTar(head) ? Optional.of(TAR) : Optional.empty();
  }

  /** Old tars have no mark, but every member's header has a checksum. */
  private static boolean opensTar(byte[] head) {
    try {
      return head.length >= TAR_BLOCK
          && head[0] != 0
          && TarUtils.verifyCheckSum(Arrays.copyOf(head, TAR_BLOCK));
    } catch (IllegalArgumentException e) {
      return false; // no number where the checksum stands
    }
  }

  /** The format's name in tables. */
  public String format() {
    return this == ZIP ? "zip" : "tar";
  }

  public ArchiveInputStream<?> open(InputStream bytes) {
    return switch (this) {
      case ZIP -> new ZipArchiveInputStream(bytes);
      case TAR -> new TarArchiveInputStream(bytes, TAR_BLOCK, TAR_BLOCK);
    };
  }

  /**
   * Whether an archive ends as it should: a zip with its directory, a tar with an empty block.
   *
   * @param tail the archive's last bytes
   */
  public boolean endsWhole(byte[] tail) {
    if (this == TAR) {
      int from = Math.max(0, tail.length - TAR_BLOCK);
      return tail.length >= TAR_BLOCK && isEmpty(tail, from);
    }
    for (int at = tail.length - ZIP_END_BYTES; at >= 0; at--) {
      if (begins(tail, at, ZIP_END)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmpty(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(byte[] bytes, int at, byte[] wanted) {
    return bytes.length >= at + wanted.length
        && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
