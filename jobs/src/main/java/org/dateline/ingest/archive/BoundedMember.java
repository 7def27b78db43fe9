package org.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * A member of an archive that is given up where it unpacks to far more than was read for it: text
 * is packed 3 to 50 times smaller, a file made to fill disks a thousand times.
 */
public final class BoundedMember extends FilterInputStream {
  private static final long ALLOWED_ANYWAY = 1L << 28;
  private static final int MOST_TIMES = 250;

  private final LongSupplier packedBytes;
  private final long packedBefore;
  private long unpacked;

  /**
   * The member that {@code in} stands before.
   *
   * @param packedBytes how many bytes of the archive were read
   */
  public BoundedMember(InputStream in, LongSupplier packedBytes) {
    super(in);
    this.packedBytes = packedBytes;
    this.packedBefore = packedBytes.getAsLong();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    unpacked += Math.max(0, count);
    long packed = packedBytes.getAsLong() - packedBefore;
    if (unpacked > ALLOWED_ANYWAY && unpacked / MOST_TIMES > packed) {
      throw new IOException(
          "a member that unpacks to over %d times its size".formatted(MOST_TIMES));
    }
    return count;
  }

  /** Does nothing: the archive is closed by its reader. */
  @Override
  public void close() {}
}
