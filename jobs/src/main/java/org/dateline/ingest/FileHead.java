package org.dateline.ingest;

import java.util.Locale;

/**
 * What a format is recognised by: the file's name and its first characters.
 *
 * @param extension the name's last extension, lower case, without dot and without the ending of its
 *     compression
 * @param text the first characters, leniently decoded, without leading white space
 */
record FileHead(String extension, String text) {

  static FileHead of(String inputFile, byte[] head) {
    return new FileHead(extension(inputFile), Utf8.lenient(head, head.length).stripLeading());
  }

  /** The first line that is not blank. */
  String firstLine() {
    return text.lines().findFirst().orElse("").strip();
  }

  boolean isBinary() {
    return text.indexOf('\0') >= 0;
  }

  private static String extension(String inputFile) {
    String name =
        Compression.uncompressedName(inputFile.substring(inputFile.lastIndexOf('/') + 1))
            .toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
