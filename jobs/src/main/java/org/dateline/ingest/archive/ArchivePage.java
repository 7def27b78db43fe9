package org.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.page.HtmlPage;
import org.dateline.ingest.plain.PlainText;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.DeclaredText;
import org.dateline.ingest.split.WholeFileRecord;
import org.dateline.text.WordEdges;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * The page in a record of an archive, or why it holds none.
 *
 * @param block the record's bytes, of one longer than {@code maxBytes} the first
 * @param complete whether the block is all of the record
 */
record ArchivePage(ArchiveHeader header, byte[] block, boolean complete, int maxBytes) {
  private static final Set<String> PAGE_TYPES = Set.of("response", "resource", "conversion");
  private static final Set<String> HTML_TYPES = Set.of("text/html", "application/xhtml+xml");
  private static final int STATUS_OK = 200;
  private static final int SNIFFED = 1000;
  private static final int MOST_STALLS = 100;
  private static final Pattern HTML =
      Pattern.compile(WordEdges.in("(?i)<(?:!doctype html|html|head|body)\\b"));
  private static final Pattern CHUNK_SIZE =
      Pattern.compile("^([0-9a-fA-F]{1,8})[ \\t]*+(?:;.{0,1000})?\\r?\\n");
  private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a]");

  /** The page as a raw record with that number. */
  RawRecord record(long number) {
    try {
      if (!PAGE_TYPES.contains(header.type())) {
        throw notAPage("a record of type " + header.type());
      }
      boolean answer = header.type().equals("response") && start(block).startsWith("HTTP/");
      return answer ? answer(number) : page(number, header.contentType(), block);
    } catch (UnreadableRecord e) {
      return RawRecord.problem(number, e.rejection(header.target()));
    }
  }

  private RawRecord answer(long number) throws UnreadableRecord {
    try {
      var response = HttpResponse.parse(ofKnownLength());
      if (response.status() != STATUS_OK) {
        throw notAPage("an answer with status " + response.status());
      }
      String type = response.headers().first("Content-Type").orElse(null);
      requirePage(type, block);
      return page(number, type, decode(response));
    } catch (IOException | RuntimeException e) {
      throw brokenPage(e);
    }
  }

  /** An answer without a length of its own ends where the record does. */
  private LengthedBody ofKnownLength() {
    var channel = Channels.newChannel(new ByteArrayInputStream(block));
    return LengthedBody.create(channel, ByteBuffer.allocate(1 << 13).flip(), block.length);
  }

  private RawRecord page(long number, @Nullable String type, byte[] bytes) throws UnreadableRecord {
    String format = requirePage(type, bytes);
    if (!complete || bytes.length > maxBytes) {
      return WholeFileRecord.tooLong(number, bytes, "more in " + header.target(), maxBytes);
    }
    return DeclaredText.record(number, format, bytes, type, header.target(), header.fetchedAt());
  }

  /** The format of a page of that type. */
  private String requirePage(@Nullable String type, byte[] bytes) throws UnreadableRecord {
    String name = type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (HTML_TYPES.contains(name) || (name.isEmpty() && HTML.matcher(start(bytes)).find())) {
      return HtmlPage.NAME;
    }
    if (!name.equals("text/plain")) {
      throw notAPage(name.isEmpty() ? "data without a type" : "the type " + name);
    }
    if (String.valueOf(header.target()).endsWith("/robots.txt")) {
      throw notAPage("rules for crawlers");
    }
    return PlainText.NAME;
  }

  private byte[] decode(HttpResponse response) throws UnreadableRecord {
    try {
      if (response.headers().contains("Transfer-Encoding", "chunked")) {
        requireWholeChunks(body());
      }
      String encoding = response.headers().first("Content-Encoding").orElse("");
      return readAll(
          encoding.strip().equalsIgnoreCase("zstd")
              ? Channels.newChannel(new ZstdInputStream(response.body().stream()))
              : response.bodyDecoded());
    } catch (IOException | RuntimeException e) {
      // Many archives hold the page decoded under headers that say it is encoded, or cut short.
      byte[] body = body();
      boolean chunked = CHUNK_SIZE.matcher(start(body)).lookingAt();
      if (!complete || chunked || BINARY.matcher(start(body)).find()) {
        throw brokenPage(e);
      }
      return body;
    }
  }

  /**
   * Refuses a body whose chunks do not join: jwarc takes the rest for text. One that does not begin
   * with a chunk at all was stored decoded.
   */
  private static void requireWholeChunks(byte[] body) throws IOException {
    String text = new String(body, ISO_8859_1);
    Matcher size = CHUNK_SIZE.matcher(text);
    int position = 0;
    while (position < body.length && size.region(position, body.length).lookingAt()) {
      int length = Integer.parseUnsignedInt(size.group(1), 16);
      if (length == 0) {
        return;
      }
      position = size.end() + length;
      if (length < 0 || position < 0 || position > body.length) {
        throw new IOException("a chunk that is not whole");
      }
      position += text.startsWith("\r\n", position) ? 2 : 0;
    }
    if (position > 0 && position < body.length) {
      throw new IOException("no chunk's size at byte " + position + " of the body");
    }
  }

  /** At most one byte more than allowed. Some of jwarc's decoders return no byte, for ever. */
  private byte[] readAll(ReadableByteChannel body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var buffer = ByteBuffer.allocate(1 << 14);
    int stalled = 0;
    while (bytes.size() <= maxBytes) {
      int count = body.read(buffer.clear());
      if (count < 0) {
        return bytes.toByteArray();
      }
      stalled = count == 0 ? stalled + 1 : 0;
      if (stalled > MOST_STALLS) {
        throw new IOException("an encoding that does not end");
      }
      bytes.write(buffer.array(), 0, count);
    }
    return bytes.toByteArray();
  }

  /** The bytes after the first blank line. */
  private byte[] body() {
    for (int i = 1; i < block.length; i++) {
      boolean blankLine =
          block[i] == '\n'
              && (block[i - 1] == '\n' || (i > 2 && block[i - 1] == '\r' && block[i - 2] == '\n'));
      if (blankLine) {
        return Arrays.copyOfRange(block, i + 1, block.length);
      }
    }
    return new byte[0];
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, SNIFFED), ISO_8859_1);
  }

  private UnreadableRecord brokenPage(Exception e) {
    return new UnreadableRecord(
        complete ? RejectionReason.BROKEN_RECORD : RejectionReason.RECORD_TOO_LONG,
        "expected an HTTP answer of %s, found: %s".formatted(header.target(), e.getMessage()));
  }

  private static UnreadableRecord notAPage(String found) {
    return new UnreadableRecord(
        RejectionReason.NOT_A_PAGE, "expected a page of HTML or plain text, found " + found);
  }
}
