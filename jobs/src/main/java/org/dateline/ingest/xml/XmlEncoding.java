package org.dateline.ingest.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.TextEncoding;
import org.dateline.ingest.file.Utf8;

/** The encoding that an XML file declares. */
final class XmlEncoding {
  private static final Pattern DECLARED =
      Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}\\sencoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
  private static final int DECLARED_WITHIN = 1000;

  /** The declared name, {@code utf-8} where there is none or the bytes were decoded before. */
  static String of(FileContent content) {
    byte[] head = content.head();
    Matcher declared = DECLARED.matcher(Utf8.lenient(head, Math.min(head.length, DECLARED_WITHIN)));
    return !content.isTranscoded() && declared.find() ? declared.group(1) : "utf-8";
  }

  /** The beginning of a file as far as it can be read; what follows may be cut anywhere. */
  static String decode(byte[] head, String name) {
    Charset charset = TextEncoding.isKnown(name) ? Charset.forName(name) : UTF_8;
    return charset.equals(UTF_8) ? Utf8.lenient(head, head.length) : new String(head, charset);
  }

  private XmlEncoding() {}
}
