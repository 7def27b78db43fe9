package org.dateline.ingest.split;

import org.dateline.ingest.html.HtmlText;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Records of bytes whose encoding they declare themselves, or what came with them does. */
public final class DeclaredText {

  public static final String OTHER_ENCODING =
      "Correct the encoding that the file declares, or save it as UTF-8.";

  /** The format of a page. */
  public static final String PAGE = "html";

  /**
   * The record of bytes in an encoding that they, or others, declare.
   *
   * @param format what the bytes are once decoded; null if the file's own format
   * @param httpCharset the charset or {@code Content-Type} that came with it; null if unknown
   */
  public static RawRecord record(
      long number,
      @Nullable String format,
      byte[] bytes,
      @Nullable String httpCharset,
      @Nullable String address,
      @Nullable String fetchedAt) {
    HtmlText text = HtmlText.decode(bytes, httpCharset);
    // In a page most of the bytes are none of the story's: see HtmlPage.
    if (!text.isWhole() && !PAGE.equals(format)) {
      return RawRecord.problem(
          number,
          Rejection.of(
                  RejectionReason.INVALID_UTF8,
                  "expected text in %s, found %d bytes at offset %d that are not"
                      .formatted(text.charset(), text.malformedLength(), text.malformedAt()),
                  text.text())
              .withRemedy(OTHER_ENCODING));
    }
    return new RawRecord(number, format, text.text(), address, fetchedAt, null);
  }

  private DeclaredText() {}
}
