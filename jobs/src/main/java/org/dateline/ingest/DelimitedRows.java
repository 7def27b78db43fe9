package org.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows below a header, each as a JSON object from column to cell, numbered by the line on which
 * it begins. A row with another number of cells than the header is a problem, as is one cut off by
 * the end of the file; a header without rows is the file's only problem.
 */
final class DelimitedRows implements Iterator<RawRecord> {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final QuotedLines lines;
  private List<String> header;
  private DelimitedCells cells;
  private RawRecord next;
  private boolean passedOn;

  DelimitedRows(FileContent content, long maxBytes) {
    this.lines = new QuotedLines(content, maxBytes);
  }

  @Override
  public boolean hasNext() {
    while (next == null && lines.hasNext()) {
      RawRecord line = lines.next();
      if (line.problem() != null) {
        next = line;
      } else if (header == null) {
        readHeader(line.content());
      } else {
        next = row(line.number(), line.content());
      }
    }
    if (next == null && !passedOn) {
      next = broken(1, "a header and rows, found " + (header == null ? "none" : header), null);
    }
    return next != null;
  }

  @Override
  public RawRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RawRecord record = next;
    next = null;
    passedOn = true;
    return record;
  }

  private void readHeader(String line) {
    char delimiter = DelimitedCells.delimiterOf(line);
    lines.splitBy(delimiter);
    cells = new DelimitedCells(delimiter);
    header = cells.of(line).stream().map(String::strip).toList();
  }

  private RawRecord row(long number, String line) {
    List<String> values = cells.of(line);
    if (values.size() != header.size()) {
      return broken(
          number,
          "%d cells as in the header, found %d in the row that begins on line %d"
              .formatted(header.size(), values.size(), number),
          line);
    }
    var object = new LinkedHashMap<String, String>();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        object.putIfAbsent(header.get(i), values.get(i));
      }
    }
    try {
      return RawRecord.of(number, MAPPER.writeValueAsString(object));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings can be written as JSON", e);
    }
  }

  private static RawRecord broken(long number, String expected, String line) {
    return RawRecord.problem(
        number, Rejection.of(RejectionReason.BROKEN_ROW, "expected " + expected, line));
  }
}
