package org.dateline.ingest.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;

/** A file as one article, record 1. */
public final class WholeFileRecord {

  /** A text in UTF-8. */
  public static Iterator<RawRecord> of(FileContent content, long maxBytes) {
    return of(content, maxBytes, bytes -> Utf8.decode(1, bytes, bytes.length));
  }

  public static Iterator<RawRecord> of(
      FileContent content, long maxBytes, Function<byte[], RawRecord> decode) {
    byte[] bytes;
    try {
      int most = (int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8);
      bytes = content.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(record(bytes, content.fault(), maxBytes, decode)).iterator();
  }

  private static RawRecord record(
      byte[] bytes, Rejection fault, long maxBytes, Function<byte[], RawRecord> decode) {
    if (bytes.length > maxBytes) {
      return tooLong(1, bytes, "more", maxBytes);
    }
    if (fault != null) {
      return RawRecord.problem(1, fault.at("", Utf8.start(bytes, bytes.length)));
    }
    return decode.apply(bytes);
  }

  public static RawRecord tooLong(long number, byte[] start, String found, long maxBytes) {
    return RawRecord.problem(
        number,
        Rejection.of(
            RejectionReason.RECORD_TOO_LONG,
            "expected at most " + maxBytes + " bytes (ingest.max-record-bytes), found " + found,
            Utf8.start(start, start.length)));
  }

  private WholeFileRecord() {}
}
