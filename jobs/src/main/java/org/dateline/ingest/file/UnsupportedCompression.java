package org.dateline.ingest.file;

import java.io.IOException;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;

/** Thrown for compressed data that is sound, but of a sort that is not decompressed here. */
final class UnsupportedCompression extends IOException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * Says what to do.
   *
   * @param detail "expected ..., found ..."
   * @param remedy in whole sentences
   */
  UnsupportedCompression(String detail, String remedy, Throwable cause) {
    super(detail, cause);
    this.remedy = remedy;
  }

  Rejection rejection() {
    return Rejection.of(RejectionReason.UNSUPPORTED_FORMAT, getMessage(), null).withRemedy(remedy);
  }
}
