package org.dateline.ingest.file;

import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Zstandard data on its way to the decompressor, which takes an end within a later frame for the
 * end of the data: this counts along the frames (RFC 8878, section 3.1) and knows better.
 */
final class ZstdFrames extends FilterInputStream {
  private static final int MAGIC = 0xfd2fb528;
  private static final int SKIPPABLE_MAGIC = 0x184d2a50;
  private static final int[] DICTIONARY_BYTES = {0, 1, 2, 4};

  private enum Part {
    MAGIC,
    SKIPPABLE_SIZE,
    SKIPPED,
    DESCRIPTOR,
    HEADER,
    BLOCK_HEADER,
    BLOCK,
    CHECKSUM
  }

  private Part part = Part.MAGIC;
  private long wanted = 4;
  private int taken;
  private int value;
  private boolean checksum;
  private boolean lastBlock;

  private boolean needsDictionary;

  private ZstdFrames(InputStream in) {
    super(in);
  }

  /** The bytes of all frames. Memory outside the heap is given back at the end. */
  static InputStream decompress(InputStream in) throws IOException {
    var frames = new ZstdFrames(in);
    return frames.new Decompressed(new ZstdInputStream(frames));
  }

  /** Whether the bytes read up to here are whole frames. */
  private boolean areWhole() {
    return part == Part.MAGIC && taken == 0;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    int end = offset + Math.max(0, count);
    int position = offset;
    while (position < end) {
      int step = (int) Math.min(wanted - taken, end - position);
      if (wanted <= 4) {
        for (int i = 0; i < step; i++) {
          value |= (bytes[position + i] & 0xff) << 8 * (taken + i);
        }
        taken += step;
      } else {
        wanted -= step;
      }
      position += step;
      pass();
    }
    return count;
  }

  /** Goes on to the next part as often as the present one has all its bytes. */
  private void pass() {
    while (taken == wanted) {
      int read = value;
      switch (part) {
        case MAGIC -> {
          boolean skippable = (read & 0xfffffff0) == SKIPPABLE_MAGIC;
          await(skippable ? Part.SKIPPABLE_SIZE : Part.DESCRIPTOR, read == MAGIC ? 1 : 4);
        }
        case SKIPPABLE_SIZE -> await(Part.SKIPPED, Integer.toUnsignedLong(read));
        case DESCRIPTOR -> {
          checksum = (read & 4) != 0;
          needsDictionary = (read & 3) != 0;
          await(Part.HEADER, headerBytes(read));
        }
        case HEADER -> await(Part.BLOCK_HEADER, 3);
        case BLOCK_HEADER -> {
          lastBlock = (read & 1) != 0;
          boolean repeatedByte = (read >> 1 & 3) == 1;
          await(Part.BLOCK, repeatedByte ? 1 : read >> 3);
        }
        case BLOCK -> {
          if (!lastBlock) {
            await(Part.BLOCK_HEADER, 3);
          } else {
            await(checksum ? Part.CHECKSUM : Part.MAGIC, 4);
          }
        }
        case CHECKSUM, SKIPPED -> await(Part.MAGIC, 4);
      }
    }
  }

  private static int headerBytes(int descriptor) {
    boolean singleSegment = (descriptor & 0x20) != 0;
    int sizeFlag = descriptor >> 6 & 3;
    int sizeBytes = sizeFlag == 0 ? (singleSegment ? 1 : 0) : 1 << sizeFlag;
    return (singleSegment ? 0 : 1) + DICTIONARY_BYTES[descriptor & 3] + sizeBytes;
  }

  private void await(Part next, long bytes) {
    part = next;
    wanted = bytes;
    taken = 0;
    value = 0;
  }

  /** What the frames hold; sound frames that the decompressor refuses are not called damaged. */
  private final class Decompressed extends FilterInputStream {
    Decompressed(ZstdInputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        int count = in.read(bytes, offset, length);
        if (count >= 0) {
          return count;
        }
        if (!areWhole()) {
          throw new EOFException("Truncated source");
        }
      } catch (IOException e) {
        end();
        throw explain(e);
      }
      end();
      return -1;
    }

    /** The decompressor holds memory outside the heap. */
    private void end() throws IOException {
      in.close();
      in = InputStream.nullInputStream();
    }

    private IOException explain(IOException e) {
      if (needsDictionary) {
        return new UnsupportedCompression(
            "expected Zstandard data that needs no dictionary, found a frame that needs one",
            "Decompress the file with `zstd -d -D DICTIONARY FILE`.",
            e);
      }
      return String.valueOf(e.getMessage()).contains("too much memory")
          ? new UnsupportedCompression(
              "expected Zstandard data with a window of at most 128 MB, found a larger one",
              "Decompress the file with `zstd -d --long=31 FILE`.",
              e)
          : e;
    }
  }
}
