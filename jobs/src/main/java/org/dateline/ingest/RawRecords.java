package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dateline.ingest.archive.ArchiveKind;
import org.dateline.ingest.archive.WebArchive;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.file.TextEncoding;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.kinds.FileKind;
import org.dateline.ingest.kinds.FileKinds;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RawRow;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.source.Sources;
import org.jspecify.annotations.Nullable;

/** Splits one file into raw records by the format its content shows. */
final class RawRecords {
  /** The greatest depth of archives within archives. */
  private static final int MOST_ARCHIVES = 3;

  static Iterator<Row> of(String inputFile, InputStream bytes, IngestParams params) {
    return of(FileContent.open(bytes, inputFile), params);
  }

  /** The records of a file, or of a member of an archive. */
  static Iterator<Row> of(FileContent content, IngestParams params) {
    byte[] start = content.head();
    Optional<ArchiveKind> archive = ArchiveKind.of(start);
    Optional<FileKind> kind = FileKinds.ofBytes(start);
    if (archive.equals(Optional.of(ArchiveKind.ZIP))) {
      kind = FileKinds.ofZip(start, FileHead.of(content.name(), start).extension());
    }
    if (kind.isPresent()) {
      return rows(content.name(), Sources.UNKNOWN, only(notRead(kind.get(), null)));
    }
    if (archive.isPresent()) {
      return isTooDeep(content.name())
          ? rows(content.name(), archive.get().format(), only(tooDeep()))
          : new MemberRecords(content, archive.get(), params);
    }
    FileHead head = readableHead(content, params);
    boolean nothing = head.text().isEmpty() && !startsWithWhiteSpaceOnly(content);
    boolean membersMayFollow = content.fault() != null && new WebArchive().recognises(head);
    if (nothing && !membersMayFollow) {
      return rows(content.name(), Sources.UNKNOWN, only(nothingIn(content)));
    }
    return ArticleFormats.recognising(head)
        .map(format -> rows(content.name(), format.name(), format.records(content, params)))
        .orElseGet(
            () -> rows(content.name(), Sources.UNKNOWN, only(unsupportedFormat(content, head))));
  }

  private static boolean isTooDeep(String name) {
    return name.split(MemberRecords.INSIDE, MOST_ARCHIVES + 1).length > MOST_ARCHIVES;
  }

  private static Rejection tooDeep() {
    return Rejection.of(
            RejectionReason.UNSUPPORTED_FORMAT,
            "expected at most %d archives inside each other, found one more"
                .formatted(MOST_ARCHIVES),
            null)
        .withRemedy("Unpack the outer archive, and give --input its folder.");
  }

  /** The head in UTF-8; if the user named an encoding and the file declares none, by that one. */
  private static FileHead readableHead(FileContent content, IngestParams params) {
    FileHead head = FileHead.of(content.name(), content.head());
    boolean declared =
        content.isTranscoded()
            || ArticleFormats.recognising(head)
                .filter(ArticleFormat::declaresItsEncoding)
                .isPresent();
    Charset named = Charset.forName(params.encoding());
    if (declared || named.equals(UTF_8)) {
      return head;
    }
    content.readAs(named);
    return FileHead.of(content.name(), content.head());
  }

  /** White space that fills the whole head may be followed by text: let a reader find out. */
  private static boolean startsWithWhiteSpaceOnly(FileContent content) {
    return content.fault() == null && content.head().length == FileContent.HEAD_BYTES;
  }

  private static Rejection nothingIn(FileContent content) {
    return content.fault() != null
        ? content.fault()
        : Rejection.of(
            RejectionReason.EMPTY_FILE, "expected an article, found an empty file", null);
  }

  private static Rejection unsupportedFormat(FileContent content, FileHead head) {
    Optional<Charset> wide =
        head.isBinary() ? TextEncoding.ofZeros(content.head()) : Optional.empty();
    if (wide.isPresent()) {
      return unsupportedFormat("text in " + wide.get() + " without a mark that says so", null)
          .withRemedy(
              "Name the encoding: `--set ingest.encoding=%s` reads such files."
                  .formatted(wide.get()));
    }
    return ArticleFormats.otherKind(head)
        .map(kind -> notRead(kind, head.text()))
        .orElseGet(() -> unsupportedFormat(describe(head), head.text()));
  }

  /** A file of a kind that is known and not read. */
  private static Rejection notRead(FileKind kind, @Nullable String text) {
    if (!kind.mayHoldArticles()) {
      return Rejection.of(
          RejectionReason.NOT_AN_ARTICLE, "expected articles, found " + kind.name(), text);
    }
    return unsupportedFormat(kind.name(), text).withRemedy(kind.remedy());
  }

  private static Rejection unsupportedFormat(String found, @Nullable String text) {
    String formats = String.join(", ", ArticleFormats.shownNames());
    return Rejection.of(
        RejectionReason.UNSUPPORTED_FORMAT,
        "expected one of the formats %s, found %s".formatted(formats, found),
        text);
  }

  private static String describe(FileHead head) {
    String what = head.isBinary() ? "binary data" : "text that is no prose";
    String named = head.extension().isEmpty() ? "" : " in a file named ." + head.extension();
    return what + named + (head.isBinary() ? "" : ", beginning: " + start(head.firstLine()));
  }

  private static String start(String line) {
    return line.substring(0, Math.min(40, line.length()));
  }

  private static Iterator<RawRecord> only(Rejection problem) {
    return List.of(RawRecord.problem(1, problem)).iterator();
  }

  private static Iterator<Row> rows(String file, String format, Iterator<RawRecord> records) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return RawRow.of(file, format, records.next()).toRow();
      }
    };
  }

  /** A record that is a problem. */
  static Row problem(String file, String format, long number, Rejection problem) {
    return RawRow.of(file, format, RawRecord.problem(number, problem)).toRow();
  }

  private RawRecords() {}
}
