package org.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The header of an archive's record.
 *
 * @param type the WARC-Type, lower case; of an ARC record {@code response}, or {@code warcinfo} of
 *     the one that describes the file
 * @param target the address; null if none
 * @param fetchedAt when it was fetched, ISO 8601 in UTC; null if the header does not say it well
 * @param contentType the type of the block as written; null if none
 * @param length bytes of the block
 */
record ArchiveHeader(
    String type,
    @Nullable String target,
    @Nullable String fetchedAt,
    @Nullable String contentType,
    long length) {
  private static final int LONGEST_LINE = 1 << 14;
  private static final Pattern WARC_LINE = Pattern.compile("WARC/\\d+\\.\\d+\\s*");

  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
  private static final DateTimeFormatter ARC_DATE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  /** Whether the line opens a record, valid or not. */
  static boolean opens(String line) {
    return isWarc(line) || ArcLine.of(line).isPresent();
  }

  static boolean isWarc(String line) {
    return WARC_LINE.matcher(line).matches();
  }

  /** Where, after its first line, a block holds a line that opens a record; -1 if nowhere. */
  static int opensWithin(byte[] block) {
    int begin = -1;
    for (int i = 0; i < block.length; i++) {
      if (block[i] == '\n') {
        if (begin >= 0 && i - begin < LONGEST_LINE) {
          String line = new String(block, begin, i - begin, ISO_8859_1);
          if (opens(line.stripTrailing())) {
            return begin;
          }
        }
        begin = i + 1;
      }
    }
    return -1;
  }

  static ArchiveHeader warc(byte[] fields) throws BrokenHeader {
    MessageHeaders headers;
    try {
      headers = MessageHeaders.parse(Channels.newChannel(new ByteArrayInputStream(fields)));
    } catch (IOException | RuntimeException e) {
      throw new BrokenHeader("found a header that cannot be read: " + e.getMessage());
    }
    String type = headers.first("WARC-Type").orElseThrow(() -> without("WARC-Type"));
    String length = headers.first("Content-Length").orElseThrow(() -> without("Content-Length"));
    String target = headers.first("WARC-Target-URI").map(ArchiveHeader::bare).orElse(null);
    return new ArchiveHeader(
        type.strip().toLowerCase(java.util.Locale.ROOT),
        target,
        headers.first("WARC-Date").map(ArchiveHeader::moment).orElse(null),
        headers.first("Content-Type").orElse(null),
        length(length.strip()));
  }

  static ArchiveHeader arc(String line) throws BrokenHeader {
    ArcLine fields =
        ArcLine.of(line).orElseThrow(() -> new BrokenHeader("found no header of an ARC record"));
    return new ArchiveHeader(
        fields.target().startsWith("filedesc:") ? "warcinfo" : "response",
        fields.target(),
        arcMoment(fields.date()),
        fields.type(),
        length(fields.length()));
  }

  private static BrokenHeader without(String field) {
    return new BrokenHeader("found a header without " + field);
  }

  private static long length(String written) throws BrokenHeader {
    if (!LENGTH.matcher(written).matches()) {
      throw new BrokenHeader("found the length " + written);
    }
    return Long.parseLong(written);
  }

  /** Some writers put the address in angle brackets. */
  private static String bare(String target) {
    String stripped = target.strip();
    boolean bracketed = stripped.startsWith("<") && stripped.endsWith(">");
    return bracketed ? stripped.substring(1, stripped.length() - 1) : stripped;
  }

  private static @Nullable String moment(String written) {
    try {
      return OffsetDateTime.parse(written.strip()).toInstant().toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String arcMoment(String digits) {
    try {
      Instant at =
          LocalDateTime.parse(digits.substring(0, Math.min(14, digits.length())), ARC_DATE)
              .toInstant(ZoneOffset.UTC);
      return at.toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
