package org.dateline.run.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Absolute paths of this machine as text, and back. A name on disk is bytes. Where they are UTF-8
 * they stand as they are; a control character or a byte that is not UTF-8 stands as {@code \xE9}, a
 * backslash as two. So no two files have one text, and each text leads back to its file, whatever
 * the locale.
 */
final class LocalNames {
  private static final boolean NAMES_ARE_UTF_8 =
      "UTF-8".equals(System.getProperty("sun.jnu.encoding"));

  /** The character that the JDK puts for bytes that it could not decode. */
  static final char UNDECODED = '\uFFFD';

  private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}\\u0080-\\u009F\\\\\\uFFFD]*+");
  private static final Pattern ESCAPED_BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

  static String textOf(Path path) {
    String decoded = path.toString();
    return isPlain(decoded) ? decoded : escape(bytesOf(path));
  }

  static Path pathOf(String text) {
    return isPlain(text) ? Path.of(text) : Path.of(uri(bytesOf(text)));
  }

  private static boolean isPlain(String text) {
    boolean decodedRight = NAMES_ARE_UTF_8 || text.chars().allMatch(c -> c < 0x80);
    return decodedRight && PLAIN.matcher(text).matches();
  }

  /** An absolute path's own bytes. */
  private static byte[] bytesOf(Path path) {
    String encoded = path.toUri().getRawPath();
    var bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(encoded.charAt(i));
      }
    }
    byte[] all = bytes.toByteArray();
    // The URI of a folder ends with a slash.
    boolean slash = all.length > 1 && all[all.length - 1] == '/';
    return slash ? java.util.Arrays.copyOf(all, all.length - 1) : all;
  }

  private static URI uri(byte[] bytes) {
    var encoded = new StringBuilder("file://");
    for (byte b : bytes) {
      if (b == '/' || b == '.' || b == '-' || b >= '0' && Character.isLetterOrDigit(b)) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HexFormat.of().toHexDigits(b));
      }
    }
    return URI.create(encoded.toString());
  }

  private static String escape(byte[] bytes) {
    var text = new StringBuilder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var decoder = UTF_8.newDecoder(); // stops at what is not UTF-8
    while (in.hasRemaining()) {
      var result = decoder.decode(in, out, true);
      out.flip().chars().forEach(c -> appendCharacter(text, (char) c));
      out.clear();
      for (int i = 0; result.isError() && i < result.length(); i++) {
        appendByte(text, in.get());
      }
      decoder.reset();
    }
    return text.toString();
  }

  private static void appendCharacter(StringBuilder text, char c) {
    if (c == '\\') {
      text.append("\\\\");
    } else if (Character.isISOControl(c)) {
      for (byte b : String.valueOf(c).getBytes(UTF_8)) {
        appendByte(text, b);
      }
    } else {
      text.append(c);
    }
  }

  private static void appendByte(StringBuilder text, byte b) {
    text.append("\\x").append(HexFormat.of().withUpperCase().toHexDigits(b));
  }

  private static byte[] bytesOf(String text) {
    var bytes = new ByteArrayOutputStream(text.length());
    var escape = ESCAPED_BYTE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("\\\\", at)) {
        bytes.write('\\');
        at += 2;
      } else if (escape.region(at, text.length()).lookingAt()) {
        bytes.write(HexFormat.fromHexDigits(escape.group(1)));
        at = escape.end();
      } else {
        int end = text.offsetByCodePoints(at, 1);
        bytes.writeBytes(text.substring(at, end).getBytes(UTF_8));
        at = end;
      }
    }
    return bytes.toByteArray();
  }

  private LocalNames() {}
}
