package org.dateline.ingest.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as text. The character encoding is that of, in this order: the byte order mark,
 * the HTTP header, the page's own {@code <meta>} or XML declaration, each read as the WHATWG
 * Encoding Standard reads labels; else UTF-8 if the bytes are valid UTF-8, else GB18030 if they are
 * that by their statistics, else windows-1252. A declared encoding of single bytes, or one in which
 * the bytes are malformed, gives way to UTF-8 where they are valid UTF-8: other text beyond ASCII
 * is hardly ever that by chance, and pages that name their old encoding are common.
 *
 * @param text the page; malformed bytes stand in it as U+FFFD, and are never left unsaid:
 * @param charset the encoding used
 * @param evidence {@code bom}, {@code http}, {@code meta}, {@code bytes} or {@code default}
 * @param malformedAt the offset of the first malformed byte; -1 if there is none
 * @param malformedLength how many bytes are malformed there, a run of single errors being one; 0 if
 *     there is none
 */
public record HtmlText(
    String text, Charset charset, String evidence, long malformedAt, int malformedLength) {
  /** Pages declare their encoding within their first bytes; 1024 by the standard, more in life. */
  private static final int DECLARED_WITHIN = 4096;

  private static final int LONGEST_TAG = 300;
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.+-]{1,40})");
  private static final Pattern XML_DECLARATION =
      Pattern.compile(
          "(?i)^\\s{0,9}<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.+-]{1,40})");
  private static final Pattern LABEL =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.+-]{1,40})");

  /** Whether every byte of the page could be decoded. */
  public boolean isWhole() {
    return malformedAt < 0;
  }

  /**
   * Decodes a page.
   *
   * @param httpCharset the charset named by the HTTP header, or its whole {@code Content-Type};
   *     null if unknown
   */
  public static HtmlText decode(byte[] bytes, @Nullable String httpCharset) {
    HtmlText marked = byOrderMark(bytes);
    if (marked != null) {
      return marked;
    }
    HtmlText declared = inDeclaredEncoding(bytes, httpCharset);
    if (declared != null && declared.isWhole() && !fitsAnything(declared.charset)) {
      return declared;
    }
    HtmlText utf8 = decode(bytes, 0, StandardCharsets.UTF_8, "bytes");
    if (utf8.isWhole()) {
      boolean ascii = utf8.text.length() == bytes.length;
      return ascii && declared != null ? declared : utf8;
    }
    if (declared != null) {
      return declared;
    }
    HtmlText chinese = decode(bytes, 0, Charset.forName("GB18030"), "bytes");
    if (chinese.isWhole() && ChineseBytes.areLikely(bytes, chinese.text)) {
      return chinese;
    }
    HtmlText western = decode(bytes, 0, Charset.forName("windows-1252"), "default");
    // Neither fits: report the error as one of UTF-8, which nearly all pages mean to be.
    return western.isWhole() ? western : utf8;
  }

  /**
   * Whether (nearly) all bytes are valid in an encoding, so that being valid says nothing for it.
   */
  private static boolean fitsAnything(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
  }

  private static @Nullable HtmlText byOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8, "bom");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, "bom");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, "bom");
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Decodes by the header's encoding, else by the page's own declaration; null if neither names a
   * known encoding.
   */
  private static @Nullable HtmlText inDeclaredEncoding(byte[] bytes, @Nullable String httpCharset) {
    if (httpCharset != null) {
      Matcher label = LABEL.matcher(httpCharset);
      Charset charset = CharsetLabel.charset(label.find() ? label.group(1) : httpCharset);
      if (charset != null) {
        return decode(bytes, 0, charset, "http");
      }
    }
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String label = declared(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (label == null) {
      return null;
    }
    Charset charset = CharsetLabel.charset(label);
    // A page whose declaration can be read as ASCII is not in UTF-16, whatever it says.
    boolean wide = charset != null && charset.name().startsWith("UTF-16");
    Charset used = wide ? StandardCharsets.UTF_8 : charset;
    return used == null ? null : decode(bytes, 0, used, "meta");
  }

  /** The encoding that an XML declaration or a meta tag names; null if none does. */
  private static @Nullable String declared(String head) {
    Matcher xml = XML_DECLARATION.matcher(head);
    if (xml.find()) {
      return xml.group(1);
    }
    Matcher found = DECLARATION.matcher(head);
    while (found.find()) {
      String tag = head.substring(Math.max(0, found.start() - LONGEST_TAG), found.start());
      int open = tag.toLowerCase(Locale.ROOT).lastIndexOf("<meta");
      if (open >= 0 && tag.indexOf('>', open) < 0) {
        return found.group(1);
      }
    }
    return null;
  }

  private static HtmlText decode(byte[] bytes, int begin, Charset charset, String evidence) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
    var out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
    long malformedAt = -1;
    int malformedEnd = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (malformedAt < 0 || malformedEnd == in.position()) {
        malformedAt = malformedAt < 0 ? in.position() : malformedAt;
        malformedEnd = in.position() + result.length();
      }
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    int length = malformedAt < 0 ? 0 : (int) (malformedEnd - malformedAt);
    return new HtmlText(out.flip().toString(), charset, evidence, malformedAt, length);
  }
}
