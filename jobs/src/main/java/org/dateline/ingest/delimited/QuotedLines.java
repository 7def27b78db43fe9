package org.dateline.ingest.delimited;

import java.util.Arrays;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.split.BytewiseRecords;
import org.dateline.ingest.split.WholeFileRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lines in which a quoted cell may hold line breaks, numbered by their first line; blank ones are
 * none. Holds one at a time and of an over-long one only its start.
 *
 * <p>A quote that is not closed within the longest record, or closed where no cell ends, costs the
 * line it opens on: that line is a record by itself, and reading goes on with the next one.
 */
final class QuotedLines extends BytewiseRecords {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int LEAST_BYTES = 1 << 12;

  private final int maxBytes;
  private final Dialect dialect;
  private final QuoteState state;
  private final boolean[] special;
  private long lineBreaks;

  private byte[] line = new byte[LEAST_BYTES];
  private int held;
  private long begin = 1;
  private long length;
  private boolean quotesCount = true;

  QuotedLines(FileContent content, Dialect dialect, long maxBytes) {
    super(content);
    this.dialect = dialect;
    this.maxBytes = (int) maxBytes;
    this.state = new QuoteState(dialect);
    this.special = special(dialect);
  }

  @Override
  public void step() {
    if (position == limit && !fill()) {
      atEnd();
      return;
    }
    if (lineBreaks == 0 && length == 0 && startsWithMark()) {
      position += MARK.length;
    }
    int from = position;
    int end = position;
    boolean complete = false;
    while (end < limit && !complete) {
      if (quotesCount && state.isInCell()) {
        end = ordinaryTo(end, from);
        if (end == limit) {
          break;
        }
      }
      byte read = buffer[end++];
      boolean lineEnd = read == dialect.lineEnd();
      lineBreaks += lineEnd ? 1 : 0;
      complete = quotesCount ? state.take(read) : lineEnd;
      if (state.isBroken() || state.isQuoted() && length + (end - from) >= maxBytes) {
        break;
      }
    }
    hold(from, complete ? end - 1 : end);
    position = end;
    if (complete) {
      passOn();
    } else if (quotesCount && (state.isBroken() || state.isQuoted() && length >= maxBytes)) {
      giveUpQuote();
    }
  }

  /** Where the next character stands that may end the cell, or the longest record. */
  private int ordinaryTo(int from, int held) {
    long last = state.isQuoted() ? Math.min(limit, held + maxBytes - length - 1) : limit;
    int end = from;
    while (end < last && !special[buffer[end] & 0xff]) {
      end++;
    }
    return end;
  }

  private static boolean[] special(Dialect dialect) {
    var special = new boolean[1 << Byte.SIZE];
    for (char c : new char[] {'"', '\\', dialect.delimiter(), dialect.lineEnd()}) {
      if (c < special.length) {
        special[c] = true;
      }
    }
    return special;
  }

  private boolean startsWithMark() {
    return limit - position >= MARK.length
        && Arrays.equals(buffer, position, position + MARK.length, MARK, 0, MARK.length);
  }

  private void hold(int from, int end) {
    length += end - from;
    int room = Math.min(end - from, maxBytes - held);
    if (held + room > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(maxBytes, Math.max(held + room, 2L * line.length)));
    }
    System.arraycopy(buffer, from, line, held, room);
    held += room;
  }

  private void passOn() {
    RawRecord record =
        length > maxBytes
            ? WholeFileRecord.tooLong(begin, Arrays.copyOf(line, held), length + " bytes", maxBytes)
            : Utf8.decode(begin, line, held);
    next = isBlank(record.content()) ? null : record;
    startLine();
  }

  /** White space, and the mark that ends a file of DOS. */
  private static boolean isBlank(@Nullable String content) {
    return content != null && content.chars().allMatch(c -> c <= ' ' || Character.isWhitespace(c));
  }

  private void startLine() {
    held = 0;
    length = 0;
    state.restart();
    quotesCount = true;
    begin = lineBreaks + 1;
  }

  /** The first line is a record; the ones that followed it inside the quote are read again. */
  private void giveUpQuote() {
    int end = 0;
    while (end < held && line[end] != dialect.lineEnd()) {
      end++;
    }
    if (length > held || end == held && !ended) {
      quotesCount = false; // so the line ends, perhaps too long, where it ends
      state.restart();
      return;
    }
    readAgain(Math.min(end + 1, held));
    lineBreaks = begin;
    held = end;
    length = end;
    passOn();
  }

  private void readAgain(int from) {
    int count = held - from;
    byte[] again = new byte[count + limit - position];
    System.arraycopy(line, from, again, 0, count);
    System.arraycopy(buffer, position, again, count, limit - position);
    buffer = again;
    position = 0;
    limit = again.length;
    ended = false;
  }

  private void atEnd() {
    ended = true;
    if (content.fault() != null) {
      next = RawRecord.problem(begin, content.fault().in("row", Utf8.start(line, held)));
    } else if (state.isQuoted() && quotesCount) {
      giveUpQuote();
    } else if (length > 0) {
      passOn();
    }
  }
}
