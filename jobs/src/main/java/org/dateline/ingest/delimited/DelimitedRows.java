package org.dateline.ingest.delimited;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The rows below a header, each as a JSON object from column to cell, numbered by the line on which
 * it begins. A row with another number of cells than the header is a problem, as is one cut off by
 * the end of the file; a header without rows is the file's only problem. Where no line names the
 * columns each row is a problem, unless the settings name them. Rows without any value, comments
 * and headers are no records.
 */
final class DelimitedRows implements Iterator<RawRecord> {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final QuotedLines lines;
  private final TableLayout layout;
  private final Dialect dialect;
  private final HeaderEvidence evidence;
  private final List<String> columns;
  private final HeaderlessRows headerless;

  @SuppressWarnings("NullAway.Init")
  private List<String> header;

  private int rowsSeen;
  private @Nullable RawRecord next;
  private boolean passedOn;

  DelimitedRows(FileContent content, IngestParams params) {
    byte[] head = content.head();
    boolean whole = head.length < FileContent.HEAD_BYTES;
    this.evidence = TableColumns.evidence(params);
    this.layout = LayoutSearch.of(Utf8.lenient(head, head.length), whole, evidence);
    this.dialect = layout.dialect();
    this.columns = params.columns();
    this.headerless = new HeaderlessRows(layout, columns);
    this.lines = new QuotedLines(content, dialect, params.maxRecordBytes());
  }

  @Override
  public boolean hasNext() {
    while (next == null && lines.hasNext()) {
      RawRecord line = lines.next();
      next = line.problem() != null ? line : record(line.number(), line.readableContent());
    }
    if (next == null && !passedOn) {
      next =
          brokenRow(
              1, "expected a header and rows, found " + (header == null ? "none" : header), null);
    }
    return next != null;
  }

  @Override
  public RawRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RawRecord record = requireNonNull(next);
    next = null;
    passedOn = true;
    return record;
  }

  /** What a row is; null if it is no record. */
  private @Nullable RawRecord record(long number, String line) {
    String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    if (rowsSeen == 0 && LayoutSearch.declaredDelimiter(row).isPresent()) {
      return null;
    }
    int place = rowsSeen++;
    if (place < layout.header()) {
      return isComment(row)
          ? null
          : brokenRow(number, "expected the header line, found a line before it", row);
    }
    if (headerless.areMet() && !headerless.areNamed()) {
      return headerless.rejectedRow(number, row);
    }
    if (header == null) {
      header = headerless.areMet() ? TableColumns.uniqueNames(columns) : headerOf(row);
      if (!headerless.areMet()) {
        return null;
      }
    }
    return row(number, row);
  }

  private boolean isComment(String row) {
    return layout.comments() && row.startsWith("#");
  }

  private List<String> headerOf(String row) {
    var names = new ArrayList<>(LayoutSearch.headerCells(row, dialect));
    if (layout.rowNames()) {
      names.add(0, "");
    }
    return TableColumns.uniqueNames(names);
  }

  private @Nullable RawRecord row(long number, String row) {
    Cells.Read read = Cells.read(row, dialect, header.size());
    if (read.cells().stream().allMatch(String::isBlank) || isHeaderAgain(read.cells())) {
      return null;
    }
    if (read.problem() != null) {
      return isComment(row)
          ? null
          : brokenRow(number, read.problem() + " in the row that begins on line " + number, row);
    }
    var object = new LinkedHashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      if (!read.cells().get(i).isEmpty()) {
        object.putIfAbsent(header.get(i), read.cells().get(i));
      }
    }
    try {
      return RawRecord.of(number, MAPPER.writeValueAsString(object));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings can be written as JSON", e);
    }
  }

  /** Files that were joined have a header each, and not always with one order of columns. */
  private boolean isHeaderAgain(List<String> cells) {
    boolean again =
        cells.size() > 1
            && header.containsAll(TableColumns.uniqueNames(cells))
            && evidence.knownNames(cells) > 0;
    if (again) {
      header = TableColumns.uniqueNames(cells);
    }
    return again;
  }

  private static RawRecord brokenRow(long number, String detail, @Nullable String line) {
    return RawRecord.problem(number, Rejection.of(RejectionReason.BROKEN_ROW, detail, line));
  }
}
