package org.dateline.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.DeclaredText;
import org.dateline.ingest.split.WholeFileRecord;
import org.jspecify.annotations.Nullable;

/**
 * A page that a browser saved with its pictures in one file (MHTML): the page in it is the record.
 */
public final class MhtmlPage implements ArticleFormat {
  private static final List<String> OF_LETTERS =
      List.of("received", "message-id", "to", "return-path");

  @Override
  public String name() {
    return "mhtml";
  }

  @Override
  public String shownName() {
    return "MHTML";
  }

  @Override
  public List<String> extensions() {
    return List.of("mht", "mhtml");
  }

  /** A letter may be built in the same way, but it was sent. */
  @Override
  public boolean recognises(FileHead head) {
    MimePart message = MimePart.of(head.text().getBytes(UTF_8));
    String type = message.field("content-type");
    boolean mime = type != null && message.field("mime-version") != null;
    return mime
        && (extensions().contains(head.extension())
            || requireNonNull(type).strip().startsWith("multipart/related")
                && OF_LETTERS.stream().allMatch(field -> message.field(field) == null));
  }

  @Override
  public boolean declaresItsEncoding() {
    return true;
  }

  /**
   * If a file is longer than a record may be, its page is still read if it lies whole within that
   * length.
   */
  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    byte[] bytes;
    try {
      bytes = content.readNBytes((int) params.maxRecordBytes());
      boolean whole = content.read() < 0;
      return List.of(record(bytes, whole ? content.fault() : null, whole, params)).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawRecord record(
      byte[] bytes, @Nullable Rejection fault, boolean whole, IngestParams params) {
    MimePart message = MimePart.of(bytes);
    Optional<MimePart> page = message.page();
    if (page.isEmpty() || !page.get().closed()) {
      if (fault != null) {
        return RawRecord.problem(1, fault);
      }
      if (!whole) {
        return WholeFileRecord.tooLong(1, bytes, "more", params.maxRecordBytes());
      }
    }
    if (page.isEmpty()) {
      return RawRecord.problem(
          1,
          Rejection.of(
                  RejectionReason.NO_TEXT,
                  "expected a page in a saved page (MHTML), found none",
                  Utf8.start(bytes, bytes.length))
              .withRemedy("Save the page again, as HTML or MHTML."));
    }
    return DeclaredText.record(
        1,
        HtmlPage.NAME,
        page.get().content(),
        page.get().field("content-type"),
        address(message, page.get()),
        savedAt(message.field("date")));
  }

  private static @Nullable String address(MimePart message, MimePart page) {
    return Stream.of(
            page.field("content-location"),
            message.field("snapshot-content-location"),
            message.field("content-location"))
        .filter(address -> address != null && address.startsWith("http"))
        .findFirst()
        .orElse(null);
  }

  /** When the page was saved, as ISO 8601; null if that cannot be read. */
  private static @Nullable String savedAt(@Nullable String date) {
    try {
      return date == null
          ? null
          : ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toInstant()
              .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    return HtmlPage.read(record.readableContent(), record.address());
  }
}
