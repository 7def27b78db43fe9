package org.dateline.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;

/** Bytes to text: a record is valid UTF-8 or is rejected; nothing is replaced silently. */
public final class Utf8 {
  private static final int SNIPPET_BYTES = 1000;

  /** Bytes that show well enough in which encoding a text is. */
  private static final int GUESSED_BY = 2000;

  /** The record, or a problem that says at which byte the text stops being UTF-8. */
  public static RawRecord decode(long number, byte[] bytes, int length) {
    int begin = startsWithByteOrderMark(bytes, length) ? 3 : 0;
    var in = ByteBuffer.wrap(bytes, begin, length - begin);
    var out = CharBuffer.allocate(length - begin);
    var decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return RawRecord.of(number, out.flip().toString());
    }
    return RawRecord.problem(number, invalid(bytes, length, in.position()));
  }

  private static Rejection invalid(byte[] bytes, int length, int at) {
    if (bytes[at] == TranscodedText.INVALID) {
      return Rejection.of(
              RejectionReason.INVALID_UTF8,
              "expected text in the file's encoding, found bytes that are none before offset " + at,
              start(bytes, length))
          .withRemedy("See that ingest.encoding names the file's encoding, and that it is whole.");
    }
    Rejection invalid =
        Rejection.of(
            RejectionReason.INVALID_UTF8,
            "expected UTF-8, found byte 0x%02x at offset %d".formatted(bytes[at], at),
            start(bytes, length));
    int from = Math.max(0, at - GUESSED_BY / 2);
    byte[] around = Arrays.copyOfRange(bytes, from, Math.min(length, from + GUESSED_BY));
    String remedy =
        "The text looks like %s: if all your files are, `--set ingest.encoding=%<s` reads them.";
    return TextEncoding.guess(around)
        .map(name -> invalid.withRemedy(remedy.formatted(name)))
        .orElse(invalid);
  }

  /** Whatever can be read of the bytes, for recognising formats and for snippets. */
  public static String lenient(byte[] bytes, int length) {
    String text = new String(bytes, 0, length, UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Enough of the first {@code length} bytes for a snippet. */
  public static String start(byte[] bytes, int length) {
    return lenient(bytes, Math.min(length, SNIPPET_BYTES));
  }

  private static boolean startsWithByteOrderMark(byte[] bytes, int length) {
    return length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private Utf8() {}
}
