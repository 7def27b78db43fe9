package org.dateline.ingest.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.dateline.ingest.record.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes after decompression, text in UTF-16 or UTF-32 with a mark as UTF-8. Damaged
 * compression ends the stream early and is remembered as {@link #fault()}; a failing disk or
 * network is no property of the file and is thrown, so that the task is tried again.
 */
public final class FileContent extends InputStream {
  public static final int HEAD_BYTES = 1 << 16;

  /** What may be read of the compressed bytes until {@link #raw()} cannot return to their start. */
  private static final int RAW_HEAD_BYTES = 4 * HEAD_BYTES;

  private final String name;
  private final @Nullable EarlyEnd container;
  private final BufferedInputStream raw;
  private final Compression compression;
  private final EarlyEnd decompressed;
  private BufferedInputStream content;
  private boolean transcoded;

  private FileContent(InputStream bytes, String name, @Nullable EarlyEnd container) {
    this.name = name;
    this.container = container;
    this.raw = new BufferedInputStream(new Source(bytes), HEAD_BYTES);
    raw.mark(RAW_HEAD_BYTES);
    this.compression = Compression.of(start(raw, Compression.MAGIC_BYTES), name);
    this.decompressed = new EarlyEnd(() -> compression.decompress(raw), compression::damage);
    this.content = new BufferedInputStream(decompressed, HEAD_BYTES);
    TextEncoding.ofMark(head()).ifPresent(this::readAs);
  }

  /**
   * A file.
   *
   * @param name with or without its folders; decides what the bytes leave open
   */
  public static FileContent open(InputStream bytes, String name) {
    return new FileContent(bytes, name, null);
  }

  /** A member of an archive, whose damage is this content's too. */
  public static FileContent ofMember(EarlyEnd bytes, String name) {
    return new FileContent(bytes, name, bytes);
  }

  private static byte[] start(BufferedInputStream in, int length) {
    try {
      byte[] start = in.readNBytes(length);
      in.reset();
      return start;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String name() {
    return name;
  }

  public Compression compression() {
    return compression;
  }

  /**
   * The bytes before decompression, from the first on, for a reader that knows the members' meaning
   * and can go on behind a broken one. Only before any but the head has been read.
   *
   * @throws IOException if the head took more compressed bytes than are kept
   */
  public InputStream raw() throws IOException {
    raw.reset();
    return raw;
  }

  /** What broke the compressed data before its end; null if nothing did, or has yet. */
  public Rejection fault() {
    return Optional.ofNullable(container).map(EarlyEnd::fault).orElse(decompressed.fault());
  }

  /** The first bytes, at most {@link #HEAD_BYTES}, without consuming them. */
  public byte[] head() {
    content.mark(HEAD_BYTES);
    return start(content, HEAD_BYTES);
  }

  /** From here on the bytes are those of the text in UTF-8. */
  public void readAs(Charset charset) {
    content = new BufferedInputStream(new TranscodedText(content, charset), HEAD_BYTES);
    transcoded = true;
  }

  /** Whether the bytes were those of another encoding, whatever the text says of itself. */
  public boolean isTranscoded() {
    return transcoded;
  }

  @Override
  public int read() throws IOException {
    return content.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return content.read(bytes, offset, length);
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

    /** Does nothing: the caller closes the file. */
    @Override
    public void close() {}
  }
}
