package org.dateline.ingest.split;

import java.io.ByteArrayOutputStream;
import java.util.function.Predicate;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The texts between lines of a certain form, numbered from 1. Words before the first such line are
 * no text, and are reported as record 0. Holds one text at a time, and only the start of an
 * over-long one.
 */
public final class SeparatedTexts extends BytewiseRecords {
  private static final int LONGEST_SEPARATOR = 200;
  private static final int LONGEST_PIECE = 1 << 16;

  private final Predicate<String> separator;
  private final long maxBytes;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long length;
  private long number;

  public SeparatedTexts(FileContent content, Predicate<String> separator, long maxBytes) {
    super(content);
    this.separator = separator;
    this.maxBytes = maxBytes;
  }

  @Override
  public void step() {
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
      next = number == 0 ? before() : record();
      number++;
      text.reset();
      length = 0;
    } else {
      length += bytes.length;
      text.write(bytes, 0, (int) Math.max(0, Math.min(bytes.length, maxBytes - text.size())));
    }
  }

  /** What stands before the first text; null if it has no words. */
  private @Nullable RawRecord before() {
    byte[] bytes = text.toByteArray();
    String words = Utf8.lenient(bytes, bytes.length);
    return words.codePoints().noneMatch(Character::isLetter)
        ? null
        : RawRecord.problem(
            0,
            Rejection.of(
                    RejectionReason.NOT_AN_ARTICLE,
                    "expected the first document, found %d bytes before it".formatted(length),
                    words)
                .withRemedy(
                    "Nothing, if it is the export's cover or list of documents, and"
                        + " max-rejected-share does not count it. An article there needs a line"
                        + " above it such as those above the others."));
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
