package org.dateline.ingest.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * A text of some encoding as UTF-8. Bytes that are invalid in it become one byte that no UTF-8 has,
 * so that the record they stand in is found invalid, and no other.
 *
 * <p>A text that is UTF-8 where it first leaves ASCII stays as it is: other text is hardly ever
 * UTF-8 by chance, and folders of mixed encodings are common.
 */
final class TranscodedText extends InputStream {
  static final byte INVALID = (byte) 0xff;

  private static final int BLOCK_BYTES = 1 << 14;
  private final InputStream in;
  private final CharsetDecoder decoder;

  /** Bytes of the encoding's shortest characters: how far to go on behind an invalid one. */
  private final int unit;

  /** Whether the text may still turn out to be UTF-8. */
  private boolean undecided;

  private boolean utf8;
  private boolean ended;
  private byte[] undecoded = {};
  private byte[] encoded = {};
  private int position;

  TranscodedText(InputStream in, Charset charset) {
    this.in = in;
    this.decoder = reporting(charset);
    this.unit = "\n".getBytes(charset).length;
    this.undecided = keepsAscii(charset);
  }

  /** Whether the bytes of ASCII are themselves in the encoding, as they are in UTF-8. */
  private static boolean keepsAscii(Charset charset) {
    var ascii = new byte[128];
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = (byte) i;
    }
    return new String(ascii, charset).equals(new String(ascii, US_ASCII));
  }

  private static CharsetDecoder reporting(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read() throws IOException {
    return fill() ? encoded[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, encoded.length - position);
    System.arraycopy(encoded, position, bytes, offset, count);
    position += count;
    return count;
  }

  /** Whether there are bytes to hand on, after reading more if there were none. */
  private boolean fill() throws IOException {
    while (position == encoded.length && !ended) {
      byte[] read = in.readNBytes(BLOCK_BYTES);
      ended = read.length < BLOCK_BYTES;
      byte[] block = Arrays.copyOf(undecoded, undecoded.length + read.length);
      System.arraycopy(read, 0, block, undecoded.length, read.length);
      undecoded = new byte[0];
      position = 0;
      encoded = undecided ? undecidedText(block) : utf8 ? block : decode(block);
    }
    return position < encoded.length;
  }

  /** ASCII as it is; the first characters beyond it decide whether the text is UTF-8. */
  private byte[] undecidedText(byte[] block) {
    int first = 0;
    while (first < block.length && block[first] >= 0) {
      first++;
    }
    if (first == block.length) {
      return block;
    }
    var beyond = ByteBuffer.wrap(block, first, block.length - first);
    var characters = CharBuffer.allocate(block.length);
    boolean error = reporting(UTF_8).decode(beyond, characters, ended).isError();
    if (!error && characters.position() == 0) {
      undecoded = Arrays.copyOfRange(block, first, block.length);
      return Arrays.copyOf(block, first);
    }
    undecided = false;
    utf8 = !error;
    return utf8 ? block : decode(block);
  }

  private byte[] decode(byte[] block) {
    var bytes = ByteBuffer.wrap(block);
    var characters = CharBuffer.allocate(block.length + 2);
    var out = new ByteArrayOutputStream(2 * block.length);
    CoderResult result;
    do {
      result = decoder.decode(bytes, characters, ended);
      out.writeBytes(characters.flip().toString().getBytes(UTF_8));
      characters.clear();
      if (result.isError()) {
        out.write(INVALID);
        bytes.position(Math.min(bytes.limit(), bytes.position() + unit));
      }
    } while (result.isError() || result.isOverflow());
    undecoded = Arrays.copyOfRange(block, bytes.position(), block.length);
    return out.toByteArray();
  }
}
