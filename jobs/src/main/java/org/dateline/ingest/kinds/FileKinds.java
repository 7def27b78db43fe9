package org.dateline.ingest.kinds;

import java.util.Optional;

/** What a file is that is no article in a format Dateline reads. */
public final class FileKinds {

  /**
   * By the first bytes, which leave no doubt.
   *
   * @param head the file's first bytes after decompression
   */
  public static Optional<FileKind> ofBytes(byte[] head) {
    return ByteSignatures.kind(head);
  }

  /** What a file is that opens as a zip: empty for an archive of files. */
  public static Optional<FileKind> ofZip(byte[] head, String extension) {
    return ZippedDocuments.kind(head, extension);
  }

  /**
   * By the name.
   *
   * @param name without folders and without the ending of the compression
   */
  public static Optional<FileKind> ofName(String name) {
    return NamedKinds.kind(name);
  }

  /**
   * By the text.
   *
   * @param text the file's first characters, without white space before them
   */
  public static Optional<FileKind> ofText(String text) {
    return TextKinds.kind(text);
  }

  private FileKinds() {}
}
