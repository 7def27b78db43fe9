package org.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.util.function.Predicate;

/**
 * The texts between lines of a certain form, numbered from 1; what stands before the first such
 * line is no text. Holds one text at a time and of an over-long one only its start.
 */
final class SeparatedTexts extends BufferedRecords {
  private static final int LONGEST_SEPARATOR = 200;
  private static final int LONGEST_PIECE = 1 << 16;

  private final Predicate<String> separator;
  private final long maxBytes;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long length;
  private long number;

  SeparatedTexts(FileContent content, Predicate<String> separator, long maxBytes) {
    super(content);
    this.separator = separator;
    this.maxBytes = maxBytes;
  }

  @Override
  void step() {
    if (position == limit && !fill()) {
      ended = true;
      endOfLine();
      next = next == null ? last() : next;
      return;
    }
    byte read = buffer[position++];
    line.write(read);
    // A line without an end is handed on in pieces; no piece but a first can separate.
    if (read == '\n' || line.size() == LONGEST_PIECE) {
      endOfLine();
    }
  }

  private void endOfLine() {
    byte[] bytes = line.toByteArray();
    line.reset();
    boolean separates =
        bytes.length <= LONGEST_SEPARATOR
            && separator.test(Utf8.start(bytes, bytes.length).strip());
    if (separates) {
      next = number == 0 ? null : record();
      number++;
      text.reset();
      length = 0;
    } else if (number > 0) {
      length += bytes.length;
      text.write(bytes, 0, (int) Math.max(0, Math.min(bytes.length, maxBytes - text.size())));
    }
  }

  private RawRecord last() {
    if (content.fault() != null) {
      byte[] bytes = text.toByteArray();
      return RawRecord.problem(
          Math.max(1, number), content.fault().in("text", Utf8.start(bytes, bytes.length)));
    }
    return record();
  }

  private RawRecord record() {
    byte[] bytes = text.toByteArray();
    return length > maxBytes
        ? WholeFileRecord.tooLong(number, bytes, length + " bytes", maxBytes)
        : Utf8.decode(number, bytes, bytes.length);
  }
}
