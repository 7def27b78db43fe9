package org.dateline.ingest.split;

import java.io.ByteArrayOutputStream;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.record.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record a line, numbered by line; blank lines are no records. Holds one line at a time and of
 * an over-long line only its start.
 */
public final class LineRecords extends BytewiseRecords {
  private final long maxBytes;
  private long lineNumber;

  public LineRecords(FileContent content, long maxBytes) {
    super(content);
    this.maxBytes = maxBytes;
  }

  @Override
  public void step() {
    next = readLine();
  }

  /** The next line's record, or null if the line is blank. */
  private @Nullable RawRecord readLine() {
    var line = new ByteArrayOutputStream(256);
    long length = 0;
    lineNumber++;
    while (true) {
      if (position == limit && !fill()) {
        ended = true;
        return lastRecord(line, length);
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      length += end - position;
      keep(line, position, end);
      boolean complete = end < limit;
      position = complete ? end + 1 : end;
      if (complete) {
        return record(line, length);
      }
    }
  }

  private void keep(ByteArrayOutputStream line, int begin, int end) {
    long room = maxBytes - line.size();
    line.write(buffer, begin, (int) Math.min(room, end - begin));
  }

  private @Nullable RawRecord lastRecord(ByteArrayOutputStream line, long length) {
    if (content.fault() == null) {
      return record(line, length);
    }
    String snippet = Utf8.start(line.toByteArray(), line.size());
    return RawRecord.problem(lineNumber, content.fault().in("line", snippet));
  }

  private @Nullable RawRecord record(ByteArrayOutputStream line, long length) {
    byte[] bytes = line.toByteArray();
    if (length > maxBytes) {
      return WholeFileRecord.tooLong(lineNumber, bytes, length + " bytes", maxBytes);
    }
    RawRecord record = Utf8.decode(lineNumber, bytes, bytes.length);
    return record.content() != null && record.content().isBlank() ? null : record;
  }
}
