package org.dateline.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * A file's bytes after decompression. Gzip and Zstandard are recognised by their magic bytes,
 * whatever the name, and may have several members or frames. Damaged compression ends the stream
 * early and is remembered as {@link #fault()}; a failing disk or network is no property of the file
 * and is thrown, so that the task is tried again.
 */
final class FileContent extends InputStream {
  static final int HEAD_BYTES = 1 << 16;

  /** What may be read of the compressed bytes until {@link #raw()} cannot return to their start. */
  private static final int RAW_HEAD_BYTES = 4 * HEAD_BYTES;

  /** How the file is compressed, with the reasons given where it is damaged. */
  enum Compression {
    NONE(null, null),
    GZIP(RejectionReason.TRUNCATED_GZIP, RejectionReason.CORRUPT_GZIP),
    ZSTD(RejectionReason.TRUNCATED_ZSTD, RejectionReason.CORRUPT_ZSTD);

    private final RejectionReason truncated;
    private final RejectionReason corrupt;

    Compression(RejectionReason truncated, RejectionReason corrupt) {
      this.truncated = truncated;
      this.corrupt = corrupt;
    }
  }

  private final BufferedInputStream raw;
  private final Compression compression;
  private final BufferedInputStream content;
  private ZstdFrames frames;
  private Rejection fault;

  private FileContent(InputStream bytes) {
    this.raw = new BufferedInputStream(new Source(bytes), HEAD_BYTES);
    raw.mark(RAW_HEAD_BYTES);
    InputStream decompressed = InputStream.nullInputStream();
    Compression found = Compression.NONE;
    try {
      found = compression(raw.readNBytes(4));
      raw.reset();
      decompressed = decompressed(found);
    } catch (IOException e) {
      fault = damage(found, e);
    }
    this.compression = found;
    this.content = new BufferedInputStream(new FaultRemembering(decompressed), HEAD_BYTES);
  }

  static FileContent open(InputStream bytes) {
    return new FileContent(bytes);
  }

  private static Compression compression(byte[] magic) {
    int word = 0;
    for (int i = 0; i < magic.length; i++) {
      word |= (magic[i] & 0xff) << 8 * i;
    }
    if ((word & 0xffff) == 0x8b1f) {
      return Compression.GZIP;
    }
    boolean skippableFrame = (word & 0xfffffff0) == 0x184d2a50;
    return word == 0xfd2fb528 || skippableFrame ? Compression.ZSTD : Compression.NONE;
  }

  private InputStream decompressed(Compression found) throws IOException {
    return switch (found) {
      case NONE -> raw;
      // The JDK's GZIPInputStream drops later members where available() says 0, as object stores
      // do.
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(new BufferedInputStream(raw)) // it sets marks of its own
              .setDecompressConcatenated(true)
              .get();
      case ZSTD -> new ZstdInputStream(frames = new ZstdFrames(raw));
    };
  }

  Compression compression() {
    return compression;
  }

  /**
   * The bytes before decompression, from the first on, for a reader that knows the members' meaning
   * and can go on behind a broken one. Only before any but the head has been read.
   *
   * @throws IOException if the head took more compressed bytes than are kept
   */
  InputStream raw() throws IOException {
    raw.reset();
    return raw;
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

  /** A decompressor that asked for more than there is has met an early end. */
  private Rejection damage(Compression found, IOException e) {
    boolean truncated =
        e instanceof EOFException || String.valueOf(e.getMessage()).contains("Truncated");
    return Rejection.of(
        truncated ? found.truncated : found.corrupt,
        "expected whole %s data, found: %s"
            .formatted(found.name().toLowerCase(Locale.ROOT), e.getMessage()),
        null);
  }

  private static void closeQuietly(ZstdInputStream zstd) {
    try {
      zstd.close();
    } catch (IOException e) {
      // All that could be read has been.
    }
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
      long before = decodedByGzip();
      try {
        int count = in.read(bytes, offset, length);
        if (count < 0 && frames != null && !frames.areWhole()) {
          throw new EOFException("Truncated source");
        }
        return count < 0 ? ended() : count;
      } catch (IOException e) {
        fault = damage(compression, e);
        // The bytes of this very call stand before the damage: they are passed on.
        int decoded = (int) (decodedByGzip() - before);
        return decoded > 0 ? decoded : ended();
      }
    }

    private long decodedByGzip() {
      return in instanceof GzipCompressorInputStream gzip ? gzip.getBytesRead() : 0;
    }

    /** Zstandard's decompressor holds memory outside the heap. */
    private int ended() {
      if (in instanceof ZstdInputStream zstd) {
        closeQuietly(zstd);
        in = InputStream.nullInputStream();
        frames = null;
      }
      return -1;
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /** Keeps errors of the file system apart from those of the decompressor. */
  private static final class Source extends FilterInputStream {
    Source(InputStream in) {
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

    /** The caller's affair. */
    @Override
    public void close() {}
  }
}
