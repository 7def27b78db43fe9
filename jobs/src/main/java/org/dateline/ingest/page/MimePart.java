package org.dateline.ingest.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.WordEdges;
import org.jspecify.annotations.Nullable;

/**
 * A message or a part of one, as MIME has it (RFC 2045): a header and what follows it.
 *
 * @param fields the header's fields by their names in lower case, each on one line
 * @param body one character a byte
 * @param closed whether the boundary behind the part was found
 */
record MimePart(Map<String, String> fields, String body, boolean closed) {
  private static final Pattern FIELD =
      Pattern.compile("^([A-Za-z][A-Za-z0-9-]{0,60}+):[ \\t]*+(.*)");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s{0,5}=\\s{0,5}(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))");
  private static final Pattern PAGE =
      Pattern.compile(WordEdges.in("(?i)^\\s*+(?:text/html|application/xhtml\\+xml)\\b.*"));
  private static final int DEEPEST = 4;

  static MimePart of(byte[] bytes) {
    return of(new String(bytes, ISO_8859_1).stripLeading(), false);
  }

  private static MimePart of(String text, boolean closed) {
    var fields = new TreeMap<String, String>();
    int position = 0;
    String last = null;
    while (position < text.length()) {
      int end = text.indexOf('\n', position);
      String line = text.substring(position, end < 0 ? text.length() : end).stripTrailing();
      position = end < 0 ? text.length() : end + 1;
      Matcher field = FIELD.matcher(line);
      if (line.isEmpty()) {
        break;
      } else if (field.matches()) {
        last = field.group(1).toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, field.group(2));
      } else if (last != null) {
        fields.merge(last, line.strip(), (before, more) -> before + " " + more);
      }
    }
    return new MimePart(fields, text.substring(position), closed);
  }

  /** A field of the header; null if it has none. */
  @Nullable String field(String name) {
    return fields.get(name);
  }

  /** The first page in the message; empty if it holds none. */
  Optional<MimePart> page() {
    return page(DEEPEST);
  }

  private Optional<MimePart> page(int depth) {
    String type = fields.getOrDefault("content-type", "");
    if (PAGE.matcher(type).matches()) {
      return Optional.of(this);
    }
    Matcher boundary = BOUNDARY.matcher(type);
    if (depth == 0 || !boundary.find()) {
      return Optional.empty();
    }
    String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
    int begin = body.indexOf(mark);
    while (begin >= 0) {
      int line = body.indexOf('\n', begin);
      int next = line < 0 ? -1 : body.indexOf("\n" + mark, line);
      String part = line < 0 ? "" : body.substring(line + 1, next < 0 ? body.length() : next);
      Optional<MimePart> page = of(part, next >= 0 || closed).page(depth - 1);
      if (page.isPresent()) {
        return page;
      }
      begin = next < 0 ? -1 : next + 1;
    }
    return Optional.empty();
  }

  /** The body's bytes, without the encoding for the way. */
  byte[] content() {
    String encoding = fields.getOrDefault("content-transfer-encoding", "").strip();
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "base64" -> base64();
      case "quoted-printable" -> quotedPrintable();
      default -> body.getBytes(ISO_8859_1);
    };
  }

  /** Characters that are none of the alphabet are passed over, as the standard has it. */
  private byte[] base64() {
    String characters = body.replaceAll("[^A-Za-z0-9+/]", "");
    int whole = characters.length() - (characters.length() % 4 == 1 ? 1 : 0);
    return Base64.getDecoder().decode(characters.substring(0, whole));
  }

  private byte[] quotedPrintable() {
    var out = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char read = body.charAt(i);
      if (read != '=') {
        out.write(read);
        continue;
      }
      int lineEnd = body.startsWith("\r\n", i + 1) ? 2 : body.startsWith("\n", i + 1) ? 1 : 0;
      int high = i + 1 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
      int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
      if (lineEnd > 0) {
        i += lineEnd;
      } else if (high >= 0 && low >= 0) {
        out.write(16 * high + low);
        i += 2;
      } else {
        out.write(read);
      }
    }
    return out.toByteArray();
  }
}
