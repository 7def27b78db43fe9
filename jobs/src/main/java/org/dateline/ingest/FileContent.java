package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * A file's bytes after decompression. Gzip is recognised by its magic bytes, whatever the name, and
 * may have several members. Damaged compression ends the stream early and is remembered as {@link
 * #fault()}; a failing disk or network is no property of the file and is thrown, so that the task
 * is tried again.
 */
final class FileContent extends InputStream {
  static final int HEAD_BYTES = 1 << 16;

  private final BufferedInputStream content;
  private Rejection fault;

  private FileContent(InputStream decompressed) {
    this.content = new BufferedInputStream(new FaultRemembering(decompressed), HEAD_BYTES);
  }

  private FileContent(Rejection fault) {
    this(InputStream.nullInputStream());
    this.fault = fault;
  }

  static FileContent open(InputStream bytes) {
    var source = new BufferedInputStream(new SourceErrorsThrown(bytes), HEAD_BYTES);
    try {
      source.mark(2);
      boolean gzip = source.read() == 0x1f && source.read() == 0x8b;
      source.reset();
      return new FileContent(gzip ? gunzip(source) : source);
    } catch (IOException e) {
      return new FileContent(damage(e));
    }
  }

  // The JDK's GZIPInputStream drops later members where available() says 0, as object stores do.
  private static InputStream gunzip(InputStream source) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(source)
        .setDecompressConcatenated(true)
        .get();
  }

  /** What broke the compressed data before its end; null if nothing did, or has yet. */
  Rejection fault() {
    return fault;
  }

  /** The first bytes, at most {@link #HEAD_BYTES}, without consuming them. */
  byte[] head() {
    try {
      content.mark(HEAD_BYTES);
      byte[] head = content.readNBytes(HEAD_BYTES);
      content.reset();
      return head;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int read() throws IOException {
    return content.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return content.read(bytes, offset, length);
  }

  private static Rejection damage(IOException e) {
    var reason =
        e instanceof EOFException ? RejectionReason.TRUNCATED_GZIP : RejectionReason.CORRUPT_GZIP;
    return Rejection.of(reason, "expected whole gzip data, found: " + e.getMessage(), null);
  }

  /** Turns the decompressor's complaints into an early end. */
  private final class FaultRemembering extends FilterInputStream {
    FaultRemembering(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (fault != null) {
        return -1;
      }
      try {
        return in.read(bytes, offset, length);
      } catch (IOException e) {
        fault = damage(e);
        return -1;
      }
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /** Keeps errors of the file system apart from those of the decompressor. */
  private static final class SourceErrorsThrown extends FilterInputStream {
    SourceErrorsThrown(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      try {
        return in.read(bytes, offset, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
