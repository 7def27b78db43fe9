package org.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Lines in which a quoted cell may hold line breaks, numbered by their first line; blank ones are
 * none. Holds one at a time and of an over-long one only its start.
 *
 * <p>A quote that is not closed within the longest record, or at all, costs the line it opens on:
 * reading goes on with the next one.
 */
final class QuotedLines extends BufferedRecords {
  private final int maxBytes;
  private String delimiters = ",;\t|";
  private long lineBreaks;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
  private long begin = 1;
  private long length;
  private boolean quoted;
  private boolean quotesCount = true;
  private byte last;

  QuotedLines(FileContent content, long maxBytes) {
    super(content);
    this.maxBytes = (int) maxBytes;
  }

  /** From here on cells are split by this one. */
  void splitBy(char delimiter) {
    delimiters = String.valueOf(delimiter);
  }

  @Override
  void step() {
    if (position == limit && !fill()) {
      atEnd();
    } else if (quoted && length == maxBytes) {
      giveUpQuote();
    } else {
      add(buffer[position++]);
    }
  }

  private void add(byte read) {
    if (read == '\n') {
      lineBreaks++;
      if (!quoted) {
        passOn();
        return;
      }
    }
    if (read == '"' && quotesCount) {
      boolean opens = length == 0 || delimiters.indexOf(last) >= 0 || last == '"';
      quoted = !quoted && opens;
    }
    length++;
    if (length <= maxBytes) {
      line.write(read);
    }
    last = read;
  }

  private void passOn() {
    byte[] bytes = line.toByteArray();
    RawRecord record =
        length > maxBytes
            ? WholeFileRecord.tooLong(begin, bytes, length + " bytes", maxBytes)
            : Utf8.decode(begin, bytes, bytes.length);
    boolean blank = record.content() != null && record.content().isBlank();
    next = blank ? null : record;
    startLine();
  }

  private void startLine() {
    line.reset();
    length = 0;
    quoted = false;
    quotesCount = true;
    begin = lineBreaks + 1;
  }

  /** The first line is broken; the ones that followed it inside the quote are read again. */
  private void giveUpQuote() {
    byte[] held = line.toByteArray();
    int end = 0;
    while (end < held.length && held[end] != '\n') {
      end++;
    }
    if (end == held.length && !ended) {
      quoted = false;
      quotesCount = false; // so the line ends, too long, where it ends
      return;
    }
    next =
        RawRecord.problem(
            begin,
            Rejection.of(
                RejectionReason.BROKEN_ROW,
                "expected a closing quote, found none to the quote opened on line " + begin,
                Utf8.start(held, end)));
    readAgain(held, Math.min(end + 1, held.length));
    lineBreaks = begin;
    startLine();
  }

  private void readAgain(byte[] held, int from) {
    int count = held.length - from;
    byte[] again = Arrays.copyOfRange(held, from, held.length + limit - position);
    System.arraycopy(buffer, position, again, count, limit - position);
    buffer = again;
    position = 0;
    limit = again.length;
    ended = false;
  }

  private void atEnd() {
    ended = true;
    if (content.fault() != null) {
      String snippet = Utf8.start(line.toByteArray(), line.size());
      next = RawRecord.problem(begin, content.fault().in("row", snippet));
    } else if (quoted) {
      giveUpQuote();
    } else if (length > 0) {
      passOn();
    }
  }
}
