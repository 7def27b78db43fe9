package org.dateline.ingest.kinds;

import java.util.Optional;

/** Names the kind of a file that is no article in a format Dateline reads. */
public final class FileKinds {

  /**
   * The kind by the first bytes, which leave no doubt.
   *
   * @param head the file's first bytes after decompression
   */
  public static Optional<FileKind> ofBytes(byte[] head) {
    return ByteSignatures.kind(head);
  }

  /** The kind of a file that opens as a zip; empty for an archive of files. */
  public static Optional<FileKind> ofZip(byte[] head, String extension) {
    return ZippedDocuments.kind(head, extension);
  }

  /**
   * The kind by the name.
   *
   * @param name without folders and without the ending of the compression
   */
  public static Optional<FileKind> ofName(String name) {
    return NamedKinds.kind(name);
  }

  /**
   * The kind by the text.
   *
   * @param text the file's first characters, without white space before them
   */
  public static Optional<FileKind> ofText(String text) {
    return TextKinds.kind(text);
  }

  private FileKinds() {}
}
