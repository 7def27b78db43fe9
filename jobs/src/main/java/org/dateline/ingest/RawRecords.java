package org.dateline.ingest;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Splits one file into raw records by the format its content shows. */
final class RawRecords {
  private static final String UNKNOWN = "unknown";

  static Iterator<Row> of(String inputFile, InputStream bytes, Ingest.Params params) {
    FileContent content = FileContent.open(bytes);
    FileHead head = FileHead.of(inputFile, content.head());
    boolean nothing = head.text().isEmpty() && !startsWithWhiteSpaceOnly(content);
    boolean membersMayFollow = content.fault() != null && new WebArchive().recognises(head);
    if (nothing && !membersMayFollow) {
      return rows(inputFile, UNKNOWN, only(nothingIn(content)));
    }
    return ArticleFormats.recognising(head)
        .map(format -> rows(inputFile, format.name(), format.records(content, params)))
        .orElseGet(() -> rows(inputFile, UNKNOWN, only(unsupported(head))));
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

  private static Rejection unsupported(FileHead head) {
    String found =
        head.isBinary()
            ? "binary data"
            : "."
                + head.extension()
                + " that begins: "
                + head.firstLine().substring(0, Math.min(40, head.firstLine().length()));
    return Rejection.of(
        RejectionReason.UNSUPPORTED_FORMAT,
        "expected JSON, CSV, Parquet, plain text, Markdown, WARC, ARC or news XML, found " + found,
        head.text());
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
        return row(file, format, records.next());
      }
    };
  }

  private static Row row(String file, String format, RawRecord record) {
    Rejection problem = record.problem();
    return RowFactory.create(
        file,
        record.number(),
        record.format() == null ? format : record.format(),
        record.content(),
        record.address(),
        record.fetchedAt(),
        problem == null ? null : problem.reason().code(),
        problem == null ? null : problem.message(),
        problem == null ? null : problem.snippet());
  }

  /** A column by name: between two lambdas Spark may pass rows on without their schema. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T> T value(Row raw, String column) {
    return (T) raw.get(Ingest.RAW_RECORD.fieldIndex(column));
  }

  private RawRecords() {}
}
