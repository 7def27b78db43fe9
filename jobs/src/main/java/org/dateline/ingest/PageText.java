package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page's bytes: by its byte order mark, else as the server says, else as the page
 * says, else as UTF-8 if it is that, else as windows-1252, as browsers do. Never fails: what is no
 * character becomes U+FFFD.
 */
final class PageText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SNIFFED = 1 << 13;
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{1,500}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:-]{2,40})");

  /**
   * The text.
   *
   * @param charsetOfHeader the server's word; null if it said none
   */
  static String decode(byte[] bytes, String charsetOfHeader) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return new String(bytes, marked).substring(1);
    }
    return named(charsetOfHeader)
        .or(() -> inPage(bytes))
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS_1252)));
  }

  private static Charset marked(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
    if (first == 0xefbb && bytes.length > 2 && bytes[2] == (byte) 0xbf) {
      return UTF_8;
    }
    return first == 0xfeff ? UTF_16BE : first == 0xfffe ? UTF_16LE : null;
  }

  private static Optional<Charset> inPage(byte[] bytes) {
    Matcher meta = META.matcher(new String(bytes, 0, Math.min(bytes.length, SNIFFED), ISO_8859_1));
    return meta.find() ? named(meta.group(1)) : Optional.empty();
  }

  /** The charset a page means by that name: Latin 1 has always been read as windows-1252. */
  private static Optional<Charset> named(String name) {
    if (name == null) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.strip().replace("\"", ""));
      return Optional.of(charset.equals(ISO_8859_1) ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private PageText() {}
}
