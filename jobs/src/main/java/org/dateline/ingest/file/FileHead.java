package org.dateline.ingest.file;

import java.util.Locale;

/**
 * The evidence by which a format is recognised: the file's name and its first characters.
 *
 * @param name without folders and without the ending of its compression
 * @param text the first characters, leniently decoded, without leading white space
 */
public record FileHead(String name, String text) {

  public static FileHead of(String inputFile, byte[] head) {
    String name = inputFile.substring(inputFile.lastIndexOf('/') + 1);
    return new FileHead(
        Compression.uncompressedName(name), Utf8.lenient(head, head.length).stripLeading());
  }

  /** The name's last extension, lower case and without dot; empty if it has none. */
  public String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The first line that is not blank. */
  public String firstLine() {
    return text.lines().findFirst().orElse("").strip();
  }

  public boolean isBinary() {
    return text.indexOf('\0') >= 0;
  }
}
