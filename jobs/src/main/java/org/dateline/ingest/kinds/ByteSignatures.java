package org.dateline.ingest.kinds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.dateline.ingest.kinds.FileKind.withArticles;
import static org.dateline.ingest.kinds.FileKind.withoutArticles;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of binary files, by the bytes that stand at a certain place in all of them. */
final class ByteSignatures {
  private static final String SAVE_AS_TEXT = "Save it as text (.txt) or HTML.";
  private static final String EXPORT_ROWS = "Export its rows as JSON Lines, CSV or Parquet.";
  private static final String UNPACK = "Unpack it, and give --input its folder.";
  private static final FileKind IMAGE = withoutArticles("an image");
  private static final FileKind SOUND_OR_FILM = withoutArticles("sound or film");
  private static final FileKind PROGRAM = withoutArticles("a program");
  private static final FileKind FONT = withoutArticles("a font");

  private record Signature(int offset, String bytes, FileKind kind) {
    /** Letters alone may open a text as well: then the file must hold a zero byte. */
    boolean isOf(String start, boolean anyZero) {
      return start.startsWith(bytes, offset)
          && (anyZero || TEXTUAL.contains(bytes) || bytes.chars().anyMatch(c -> c < 9 || c > 126));
    }
  }

  /** The marks of documents that are text themselves. */
  private static final Set<String> TEXTUAL = Set.of("%PDF-", "{\\rtf", "%!PS", "!<arch>\n");

  /** The bytes as characters of ISO 8859-1. */
  private static final List<Signature> ALL =
      List.of(
          at(0, "%PDF-", withArticles("a PDF document", SAVE_AS_TEXT)),
          at(0, "{\\rtf", withArticles("an RTF document", SAVE_AS_TEXT)),
          at(
              0,
              "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
              withArticles("an old Office document or Outlook message", SAVE_AS_TEXT)),
          at(0, "%!PS", withArticles("a PostScript document", SAVE_AS_TEXT)),
          at(60, "BOOKMOBI", withArticles("a Kindle book", SAVE_AS_TEXT)),
          at(0, "AT&TFORM", withArticles("a DjVu document", SAVE_AS_TEXT)),
          at(0, "!BDN", withArticles("an Outlook mailbox", SAVE_AS_TEXT)),
          at(0, "ITSF", withArticles("a Windows help file", SAVE_AS_TEXT)),
          at(
              0,
              "bplist00",
              withArticles("a property list or Safari web archive", "Save the page as HTML.")),
          at(0, "SQLite format 3\u0000", withArticles("an SQLite database", EXPORT_ROWS)),
          at(4, "Standard Jet DB", withArticles("an Access database", EXPORT_ROWS)),
          at(4, "Standard ACE DB", withArticles("an Access database", EXPORT_ROWS)),
          at(0, "ORC", withArticles("an ORC file", EXPORT_ROWS)),
          at(0, "ARROW1", withArticles("an Arrow or Feather file", EXPORT_ROWS)),
          at(0, "FEA1", withArticles("a Feather file", EXPORT_ROWS)),
          at(0, "Obj\u0001", withArticles("an Avro file", EXPORT_ROWS)),
          at(0, "SEQ\u0006", withArticles("a Hadoop sequence file", EXPORT_ROWS)),
          at(0, "\u0089HDF\r\n", withArticles("an HDF5 file", EXPORT_ROWS)),
          at(0, "\u0093NUMPY", withoutArticles("an array of NumPy")),
          at(0, "\u0080\u0003", withArticles("a Python pickle", EXPORT_ROWS)),
          at(0, "\u0080\u0004\u0095", withArticles("a Python pickle", EXPORT_ROWS)),
          at(0, "\u0080\u0005\u0095", withArticles("a Python pickle", EXPORT_ROWS)),
          at(0, "RDX2\n", withArticles("data of R", EXPORT_ROWS)),
          at(0, "RDX3\n", withArticles("data of R", EXPORT_ROWS)),
          at(0, "X\n\u0000\u0000\u0000", withArticles("data of R", EXPORT_ROWS)),
          at(0, "<stata_dta>", withArticles("a Stata data set", EXPORT_ROWS)),
          at(0, "$FL2@(#)", withArticles("an SPSS data set", EXPORT_ROWS)),
          at(0, "PARE", withArticles("an encrypted Parquet file", "Write it without encryption.")),
          at(0, "7z\u00bc\u00af\u0027\u001c", withArticles("a 7-Zip archive", UNPACK)),
          at(0, "Rar!\u001a\u0007", withArticles("a RAR archive", UNPACK)),
          at(0, "PK\u0007\b", withArticles("a part of a zip file", UNPACK)),
          at(0, "PK00PK", withArticles("a part of a zip file", UNPACK)),
          at(0, "xar!", withArticles("a xar archive", UNPACK)),
          at(0, "MSCF", withArticles("a Windows cabinet", UNPACK)),
          at(0, "LZIP", withArticles("an lzip file", UNPACK)),
          at(0, "\u0002!L\u0018", withArticles("an LZ4 file of the old form", UNPACK)),
          at(0, "!<arch>\n", withArticles("a Unix archive", UNPACK)),
          at(0, "070701", withArticles("a cpio archive", UNPACK)),
          at(0, "\u0089PNG\r\n", IMAGE),
          at(0, "\u00ff\u00d8\u00ff", IMAGE),
          at(0, "GIF87a", IMAGE),
          at(0, "GIF89a", IMAGE),
          at(0, "II*\u0000", IMAGE),
          at(0, "MM\u0000*", IMAGE),
          at(0, "8BPS", IMAGE),
          at(8, "WEBP", IMAGE),
          at(4, "ftypavif", IMAGE),
          at(4, "ftyphei", IMAGE),
          at(0, "\u0000\u0000\u0001\u0000", IMAGE),
          at(4, "ftyp", SOUND_OR_FILM),
          at(0, "ID3", SOUND_OR_FILM),
          at(0, "\u00ff\u00fb", SOUND_OR_FILM),
          at(0, "OggS", SOUND_OR_FILM),
          at(0, "fLaC", SOUND_OR_FILM),
          at(8, "WAVE", SOUND_OR_FILM),
          at(8, "AVI ", SOUND_OR_FILM),
          at(0, "\u001aE\u00df\u00a3", SOUND_OR_FILM),
          at(0, "FLV\u0001", SOUND_OR_FILM),
          at(0, "\u007fELF", PROGRAM),
          at(0, "\u00ca\u00fe\u00ba\u00be", PROGRAM),
          at(0, "\u00cf\u00fa\u00ed\u00fe", PROGRAM),
          at(0, "\u0000asm", PROGRAM),
          at(0, "wOFF", FONT),
          at(0, "wOF2", FONT),
          at(0, "OTTO", FONT),
          at(0, "\u0000\u0001\u0000\u0000\u0000", FONT),
          at(0, "L\u0000\u0000\u0000\u0001\u0014\u0002\u0000", withoutArticles("a shortcut")));

  private static Signature at(int offset, String bytes, FileKind kind) {
    return new Signature(offset, bytes, kind);
  }

  /** The kind of a file that begins so; empty for text and for what is not known. */
  static Optional<FileKind> kind(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 100), ISO_8859_1);
    boolean anyZero = new String(head, ISO_8859_1).indexOf('\0') >= 0;
    return ALL.stream()
        .filter(signature -> signature.isOf(start, anyZero))
        .map(Signature::kind)
        .findFirst();
  }

  private ByteSignatures() {}
}
