package org.dateline.ingest.kinds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.dateline.ingest.kinds.FileKind.withArticles;
import static org.dateline.ingest.kinds.FileKind.withoutArticles;

import java.util.Map;
import java.util.Optional;

/** Documents and programs that are zip files: not archives of articles, though they open as one. */
final class ZippedDocuments {
  private static final String SAVE_AS_TEXT = "Save it as text (.txt) or HTML.";
  private static final String SAVE_AS_CSV = "Save its table as CSV.";
  private static final FileKind WORD = withArticles("a Word document", SAVE_AS_TEXT);
  private static final FileKind EXCEL = withArticles("an Excel table", SAVE_AS_CSV);
  private static final FileKind SLIDES = withArticles("a PowerPoint presentation", SAVE_AS_TEXT);
  private static final FileKind BOOK = withArticles("an EPUB book", SAVE_AS_TEXT);
  private static final FileKind TEXT = withArticles("an OpenDocument text", SAVE_AS_TEXT);
  private static final FileKind TABLE = withArticles("an OpenDocument table", SAVE_AS_CSV);
  private static final FileKind OTHER = withArticles("an OpenDocument file", SAVE_AS_TEXT);
  private static final FileKind OFFICE = withArticles("an Office document", SAVE_AS_TEXT);
  private static final FileKind APPLE = withArticles("an Apple iWork document", SAVE_AS_TEXT);
  private static final FileKind PROGRAM = withoutArticles("a program or library");
  private static final FileKind ARRAYS = withoutArticles("arrays of NumPy");

  private static final Map<String, FileKind> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("docx", WORD),
          Map.entry("docm", WORD),
          Map.entry("xlsx", EXCEL),
          Map.entry("xlsm", EXCEL),
          Map.entry("pptx", SLIDES),
          Map.entry("epub", BOOK),
          Map.entry("odt", TEXT),
          Map.entry("ods", TABLE),
          Map.entry("odp", OTHER),
          Map.entry("pages", APPLE),
          Map.entry("numbers", APPLE),
          Map.entry("key", APPLE),
          Map.entry("jar", PROGRAM),
          Map.entry("apk", PROGRAM),
          Map.entry("whl", PROGRAM),
          Map.entry("npz", ARRAYS));

  /** The kind of the zip file; empty for an archive. */
  static Optional<FileKind> kind(byte[] head, String extension) {
    String text = new String(head, ISO_8859_1);
    return findDeclaredKind(text)
        .or(() -> office(text))
        .or(() -> Optional.ofNullable(BY_EXTENSION.get(extension)));
  }

  /** The kind by the member that declares it, which comes first and is not compressed. */
  private static Optional<FileKind> findDeclaredKind(String head) {
    int at = head.indexOf("mimetype");
    if (at != 30) {
      return Optional.empty();
    }
    String type = head.substring(at, Math.min(head.length(), at + 200));
    if (type.contains("application/epub+zip")) {
      return Optional.of(BOOK);
    }
    if (type.contains("opendocument.text")) {
      return Optional.of(TEXT);
    }
    return Optional.of(type.contains("opendocument.spreadsheet") ? TABLE : OTHER);
  }

  private static Optional<FileKind> office(String head) {
    if (head.startsWith("META-INF/MANIFEST.MF", 30) || head.startsWith("META-INF/", 30)) {
      return Optional.of(PROGRAM);
    }
    if (!head.contains("[Content_Types].xml")) {
      return Optional.empty();
    }
    if (head.contains("word/")) {
      return Optional.of(WORD);
    }
    if (head.contains("xl/")) {
      return Optional.of(EXCEL);
    }
    return Optional.of(head.contains("ppt/") ? SLIDES : OFFICE);
  }

  private ZippedDocuments() {}
}
