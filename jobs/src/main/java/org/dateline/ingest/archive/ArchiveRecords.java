package org.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.split.StepwiseRecords;
import org.jspecify.annotations.Nullable;

/**
 * The records of an archive, numbered from 1, broken ones among them. A record begins with the
 * header line of WARC or ARC and is as long as its header says; where that is not so, reading goes
 * on at the next line that is such a header. jwarc cannot go on behind damage, so records are found
 * here and read with it ({@link ArchiveHeader}, {@link ArchivePage}). Holds one record at a time.
 */
final class ArchiveRecords extends StepwiseRecords {
  private static final int LONGEST_LINE = 1 << 16;

  private final ArchiveBytes bytes;
  private final int maxBytes;
  private byte[] unread = new byte[0];
  private int unreadPosition;
  private long memberPosition;
  private long number;
  private long begin;
  private long member;
  private boolean inMember;

  ArchiveRecords(ArchiveBytes bytes, long maxBytes) {
    this.bytes = bytes;
    this.maxBytes = (int) maxBytes;
  }

  @Override
  public void step() {
    if (inMember) {
      next = record();
    } else {
      inMember = bytes.nextMember();
      ended = !inMember;
      memberPosition = 0;
      unread = new byte[0];
      unreadPosition = 0;
    }
  }

  /** The next record of the member; null at its end. */
  private @Nullable RawRecord record() {
    String line;
    do {
      begin = memberPosition;
      member = bytes.memberOffset();
      line = line();
    } while (line != null && line.isBlank());
    if (line == null) {
      inMember = false;
      return bytes.fault() == null ? null : problem(bytes.fault(), null);
    }
    if (!ArchiveHeader.opens(line)) {
      return lostRecord("found no header of a record", line);
    }
    ArchiveHeader header;
    try {
      header = ArchiveHeader.isWarc(line) ? ArchiveHeader.warc(block()) : ArchiveHeader.arc(line);
    } catch (BrokenHeader e) {
      return lostRecord(e.getMessage(), line);
    }
    return body(header, ArchiveHeader.isWarc(line));
  }

  private RawRecord body(ArchiveHeader header, boolean warc) {
    var kept = new ByteArrayOutputStream((int) Math.min(header.length(), 1 << 16));
    var buffer = new byte[1 << 14];
    long length = 0;
    while (length < header.length()) {
      int count = read(buffer, (int) Math.min(buffer.length, header.length() - length));
      if (count < 0 && !(warc && goesOnInNextMember())) {
        break;
      }
      kept.write(buffer, 0, (int) Math.max(0, Math.min(count, maxBytes - length)));
      length += Math.max(0, count);
    }
    byte[] body = kept.toByteArray();
    boolean complete = length <= maxBytes;
    boolean fits = length == header.length() && nothingButARecordFollows();
    if (bytes.fault() != null) {
      inMember = false;
      return problem(bytes.fault(), header.target());
    }
    if (!fits) {
      int other = complete ? ArchiveHeader.opensWithin(body) : -1;
      if (other >= 0) {
        unread(body, other);
      }
      String found = "found another length than the %d bytes its header states";
      return lostRecord(found.formatted(header.length()), header.target());
    }
    number++;
    return new ArchivePage(header, body, complete, maxBytes).record(number);
  }

  /** Some writers begin a new member within a record. */
  private boolean goesOnInNextMember() {
    if (bytes.fault() != null || !bytes.nextMember()) {
      return false;
    }
    memberPosition = 0;
    byte[] line = rawLine();
    unread(line, 0);
    return !ArchiveHeader.opens(withoutEnd(line));
  }

  private boolean nothingButARecordFollows() {
    var blank = new ByteArrayOutputStream();
    byte[] line = rawLine();
    while (line.length > 0 && withoutEnd(line).isEmpty() && blank.size() < LONGEST_LINE) {
      blank.writeBytes(line);
      line = rawLine();
    }
    boolean follows = line.length == 0 || ArchiveHeader.opens(withoutEnd(line));
    blank.writeBytes(line);
    unread(blank.toByteArray(), 0);
    return follows;
  }

  /** A place that holds no whole record: one problem, and on to the next line that opens one. */
  private RawRecord lostRecord(@Nullable String found, @Nullable String snippet) {
    byte[] line = rawLine();
    while (line.length > 0 && !ArchiveHeader.opens(withoutEnd(line))) {
      line = rawLine();
    }
    unread(line, 0);
    Rejection fault = bytes.fault();
    inMember = fault == null;
    return problem(fault == null ? brokenArchive(found) : fault, snippet);
  }

  private static Rejection brokenArchive(@Nullable String found) {
    return Rejection.of(
        RejectionReason.BROKEN_RECORD, "expected a record of an archive, " + found, null);
  }

  private RawRecord problem(Rejection problem, @Nullable String snippet) {
    number++;
    String place = "; it begins at byte " + begin;
    if (member > 0) {
      place += " of the member at byte " + member;
    }
    return RawRecord.problem(number, problem.at(place, snippet));
  }

  /** The lines of a WARC header up to the blank one, without the first. */
  private byte[] block() throws BrokenHeader {
    var block = new StringBuilder();
    String line = line();
    while (line != null && !line.isEmpty()) {
      block.append(line).append("\r\n");
      if (block.length() > LONGEST_LINE) {
        throw new BrokenHeader("found a header that does not end");
      }
      line = line();
    }
    return block.append("\r\n").toString().getBytes(ISO_8859_1);
  }

  /** The next line without its end; null at the member's end. */
  private @Nullable String line() {
    byte[] line = rawLine();
    return line.length == 0 ? null : withoutEnd(line);
  }

  private static String withoutEnd(byte[] line) {
    int end = line.length;
    while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r')) {
      end--;
    }
    return new String(line, 0, end, ISO_8859_1);
  }

  /** The next line with its end, an over-long one in pieces; empty at the member's end. */
  private byte[] rawLine() {
    var line = new ByteArrayOutputStream(128);
    int read = 0;
    while (read != '\n' && line.size() < LONGEST_LINE && (read = read()) >= 0) {
      line.write(read);
    }
    return line.toByteArray();
  }

  private int read(byte[] into, int length) {
    int again = Math.min(length, unread.length - unreadPosition);
    if (again == 0) {
      int count = bytes.read(into, length);
      memberPosition += Math.max(0, count);
      return count;
    }
    System.arraycopy(unread, unreadPosition, into, 0, again);
    unreadPosition += again;
    memberPosition += again;
    return again;
  }

  private int read() {
    int read = unreadPosition < unread.length ? unread[unreadPosition++] & 0xff : bytes.read();
    memberPosition += read < 0 ? 0 : 1;
    return read;
  }

  private void unread(byte[] again, int from) {
    int count = again.length - from;
    var all = new byte[count + unread.length - unreadPosition];
    System.arraycopy(again, from, all, 0, count);
    System.arraycopy(unread, unreadPosition, all, count, all.length - count);
    unread = all;
    unreadPosition = 0;
    memberPosition -= count;
  }
}
