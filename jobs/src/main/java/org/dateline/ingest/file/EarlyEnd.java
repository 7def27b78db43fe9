package org.dateline.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.dateline.ingest.record.Rejection;

/**
 * A stream whose errors mean that its data is damaged. It ends before the damage, and says
 * afterwards what the damage was; it never throws an {@code IOException}.
 */
public final class EarlyEnd extends FilterInputStream {
  private final Function<IOException, Rejection> damage;

  @SuppressWarnings("NullAway.Init")
  private Rejection fault;

  /** Opens a stream whose header may be damaged. */
  public interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * A stream that may break.
   *
   * @param damage what an error says of the data
   */
  public EarlyEnd(Opening opening, Function<IOException, Rejection> damage) {
    super(InputStream.nullInputStream());
    this.damage = damage;
    try {
      in = opening.open();
    } catch (IOException e) {
      fault = damage.apply(e);
    }
  }

  /** What broke the data before its end; null if nothing did, or has yet. */
  public Rejection fault() {
    return fault;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (fault != null) {
      return -1;
    }
    long before = decodedBytes();
    try {
      return in.read(bytes, offset, length);
    } catch (IOException e) {
      fault = damage.apply(e);
      // The bytes that this call has read stand before the damage, so they are passed on.
      int count = (int) (decodedBytes() - before);
      return count > 0 ? count : -1;
    }
  }

  private long decodedBytes() {
    return in instanceof CompressorInputStream compressed ? compressed.getUncompressedCount() : 0;
  }

  @Override
  public int available() {
    return 0;
  }

  /** The caller's affair. */
  @Override
  public void close() {}
}
