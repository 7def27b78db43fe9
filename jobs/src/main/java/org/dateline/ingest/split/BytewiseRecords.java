package org.dateline.ingest.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.ingest.file.FileContent;

/**
 * Records found byte by byte, through a buffer without locks: the content's own buffer locks at
 * every byte.
 */
public abstract class BytewiseRecords extends StepwiseRecords {
  private static final int BUFFER_BYTES = 1 << 16;

  public final FileContent content;

  /** A subclass may put a longer one in its place; it is read to its end before it is given up. */
  public byte[] buffer = new byte[BUFFER_BYTES];

  public int position;
  public int limit;

  public BytewiseRecords(FileContent content) {
    this.content = content;
  }

  /** Reads on, once all of the buffer has been taken; false at the end of the content. */
  public final boolean fill() {
    try {
      if (buffer.length != BUFFER_BYTES) {
        buffer = new byte[BUFFER_BYTES];
      }
      position = 0;
      limit = Math.max(0, content.read(buffer, 0, buffer.length));
      return limit > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
