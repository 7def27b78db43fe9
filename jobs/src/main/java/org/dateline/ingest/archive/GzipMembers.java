package org.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The members of a gzip file, one after the other. Behind a broken member reading goes on at the
 * next place where a member begins that opens with the header of an archive's record.
 */
final class GzipMembers implements ArchiveBytes {
  private static final int FIXED_HEADER = 10;
  private static final int TRAILER = 8;
  private static final int READ_BYTES = 1 << 16;

  /** Bytes of a member kept, so that one broken member does not take the next ones with it. */
  private static final int MOST_HELD = 1 << 22;

  private static final int PROBED = 1 << 10;
  private static final Pattern RECORD_BEGINS = Pattern.compile("^\\s*+(?:WARC/\\d|[a-z]{2,20}:).*");

  private final InputStream raw;
  private byte[] held = new byte[4 * READ_BYTES];
  private int position;
  private int limit;
  private long heldOffset;
  private boolean ended;

  private @Nullable Inflater inflater;
  private final CRC32 checksum = new CRC32();
  private final byte[] decoded = new byte[READ_BYTES / 4];
  private int decodedPosition;
  private int decodedLimit;
  private int memberBegin;
  private long memberOffset;
  private long readAgain;
  private boolean memberEnded = true;
  private @Nullable Rejection fault;

  GzipMembers(InputStream raw) {
    this.raw = raw;
  }

  @Override
  public boolean nextMember() {
    while (!memberEnded) {
      decodedPosition = decodedLimit;
      decodedBytes(); // skips the rest of the member
    }
    if (fault != null) {
      goBack();
      skipToMember();
    } else {
      skipPadding();
    }
    fault = null;
    if (!available(1)) {
      return false;
    }
    begin();
    return true;
  }

  @Override
  public int read() {
    return decodedBytes() > 0 ? decoded[decodedPosition++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int length) {
    int count = Math.min(length, decodedBytes());
    System.arraycopy(decoded, decodedPosition, into, 0, count);
    decodedPosition += count;
    return count > 0 ? count : -1;
  }

  private int decodedBytes() {
    while (decodedPosition == decodedLimit && !memberEnded) {
      inflate();
    }
    return decodedLimit - decodedPosition;
  }

  @Override
  public @Nullable Rejection fault() {
    return memberEnded ? fault : null;
  }

  @Override
  public long memberOffset() {
    return memberOffset;
  }

  /** Damage is often noticed only in a later member, so the search begins in the broken one. */
  private void goBack() {
    int again = position - memberBegin;
    if (readAgain + again <= 2 * (heldOffset + limit) + MOST_HELD) {
      readAgain += again;
      position = Math.min(memberBegin + 1, limit);
    }
  }

  private void begin() {
    memberBegin = position;
    memberOffset = heldOffset + position;
    memberEnded = false;
    decodedPosition = 0;
    decodedLimit = 0;
    checksum.reset();
    closeInflater();
    int header = headerLength();
    if (header < 0) {
      fail(RejectionReason.CORRUPT_GZIP, "no header of a gzip member");
      return;
    }
    position += header;
    inflater = new Inflater(true);
  }

  private void inflate() {
    if (requireNonNull(inflater).needsInput()) {
      if (!available(1)) {
        fail(RejectionReason.TRUNCATED_GZIP, "the end of the file in a member");
        return;
      }
      inflater.setInput(held, position, limit - position);
    }
    try {
      long before = inflater.getBytesRead();
      decodedPosition = 0;
      decodedLimit = inflater.inflate(decoded);
      position += (int) (inflater.getBytesRead() - before);
      checksum.update(decoded, 0, decodedLimit);
    } catch (DataFormatException e) {
      decodedLimit = 0;
      fail(RejectionReason.CORRUPT_GZIP, "damaged data (" + e.getMessage() + ")");
      return;
    }
    if (inflater.finished()) {
      finish();
    } else if (inflater.needsDictionary()) {
      fail(RejectionReason.CORRUPT_GZIP, "a dictionary, which gzip has not");
    }
  }

  private void finish() {
    if (!available(TRAILER)) {
      fail(RejectionReason.TRUNCATED_GZIP, "the end of the file in a member's checksum");
      return;
    }
    if (littleEndian(position) != (int) checksum.getValue()
        || littleEndian(position + 4) != (int) requireNonNull(inflater).getBytesWritten()) {
      fail(RejectionReason.CORRUPT_GZIP, "a checksum that does not fit");
      return;
    }
    position += TRAILER;
    memberEnded = true;
    closeInflater();
  }

  private void fail(RejectionReason reason, String found) {
    memberEnded = true;
    closeInflater();
    fault =
        Rejection.of(
            reason,
            "expected whole gzip data, found %s; the member begins at byte %d"
                .formatted(found, memberOffset),
            null);
  }

  private void closeInflater() {
    if (inflater != null) {
      inflater.end(); // it holds memory outside the heap
      inflater = null;
    }
  }

  /** Some writers fill the end of a file with zeros. */
  private void skipPadding() {
    while (available(1) && held[position] == 0) {
      position++;
    }
  }

  private void skipToMember() {
    while (available(1) && !memberBeginsHere()) {
      position++;
    }
  }

  private boolean memberBeginsHere() {
    if (held[position] != 0x1f || !available(FIXED_HEADER)) {
      return false;
    }
    int header = headerLength();
    if (header < 0 || !available(header + 1)) {
      return false;
    }
    available(header + PROBED);
    var probe = new Inflater(true);
    try {
      int begin = position + header;
      probe.setInput(held, begin, Math.min(PROBED, limit - begin));
      var start = new byte[32];
      int length = probe.inflate(start);
      return RECORD_BEGINS.matcher(new String(start, 0, length, ISO_8859_1)).lookingAt();
    } catch (DataFormatException e) {
      return false;
    } finally {
      probe.end();
    }
  }

  /** The length of the member's header (RFC 1952); -1 if none begins here. */
  private int headerLength() {
    if (!available(FIXED_HEADER)
        || (held[position] & 0xff) != 0x1f
        || (held[position + 1] & 0xff) != 0x8b
        || held[position + 2] != 8
        || (held[position + 3] & 0xe0) != 0) {
      return -1;
    }
    int flags = held[position + 3];
    int length = FIXED_HEADER;
    if ((flags & 4) != 0) {
      if (!available(length + 2)) {
        return -1;
      }
      length += 2 + littleEndian(position + length, 2);
    }
    if ((flags & 8) != 0) {
      length = endOfName(length);
    }
    if ((flags & 16) != 0 && length > 0) {
      length = endOfName(length);
    }
    if (length > 0 && (flags & 2) != 0) {
      length += 2;
    }
    return length > 0 && available(length) ? length : -1;
  }

  private int endOfName(int from) {
    for (int length = from; length < READ_BYTES && available(length + 1); length++) {
      if (held[position + length] == 0) {
        return length + 1;
      }
    }
    return -1;
  }

  private int littleEndian(int at) {
    return littleEndian(at, 4);
  }

  private int littleEndian(int at, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value |= (held[at + i] & 0xff) << 8 * i;
    }
    return value;
  }

  /**
   * Whether {@code count} bytes follow; reads them if need be. May move the bytes held, so across a
   * call only position and memberBegin stay valid.
   */
  private boolean available(int count) {
    while (limit - position < count && !ended) {
      makeRoom();
      try {
        int read = raw.read(held, limit, held.length - limit);
        ended = read < 0;
        limit += Math.max(0, read);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return limit - position >= count;
  }

  private void makeRoom() {
    if (held.length - limit >= READ_BYTES) {
      return;
    }
    int drop = memberEnded || position - memberBegin > MOST_HELD ? position : memberBegin;
    System.arraycopy(held, drop, held, 0, limit - drop);
    heldOffset += drop;
    position -= drop;
    limit -= drop;
    memberBegin = Math.max(0, memberBegin - drop);
    if (held.length - limit < READ_BYTES) {
      held = Arrays.copyOf(held, 2 * held.length);
    }
  }
}
