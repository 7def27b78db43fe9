package org.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Passes bytes on, counts them, and keeps the last of them: what shows whether a file is whole. */
public final class TailBytes extends FilterInputStream {
  /** A zip's directory ends with a comment of at most 65,535 bytes behind 22. */
  private static final int KEPT = (1 << 16) + 22;

  private final byte[] kept = new byte[2 * KEPT];
  private int length;
  private long count;
  private boolean ended;

  public TailBytes(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int wanted) throws IOException {
    int read = in.read(bytes, offset, wanted);
    if (read > 0) {
      count += read;
      keep(bytes, offset, read);
    }
    ended |= read < 0;
    return read;
  }

  private void keep(byte[] bytes, int offset, int read) {
    int taken = Math.min(read, KEPT);
    if (length + taken > kept.length) {
      System.arraycopy(kept, length - KEPT, kept, 0, KEPT);
      length = KEPT;
    }
    System.arraycopy(bytes, offset + read - taken, kept, length, taken);
    length += taken;
  }

  /** Bytes passed on. */
  public long count() {
    return count;
  }

  /** Whether more was asked for than there is. */
  public boolean isExhausted() {
    return ended;
  }

  /** The last bytes, after reading on to the end. */
  public byte[] tail() {
    try {
      transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOfRange(kept, Math.max(0, length - KEPT), length);
  }

  /** Skipped bytes count, too. */
  @Override
  public long skip(long wanted) throws IOException {
    var skipped = new byte[(int) Math.max(0, Math.min(wanted, 1 << 13))];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Does nothing: the caller closes the stream. */
  @Override
  public void close() {}
}
