package org.dateline.ingest.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file that is written column by column, as pandas' {@code to_json} does by default:
 * {@code {"title": {"0": …, "1": …}, "text": {…}}}, or with lists of cells. The file is held as a
 * whole, so it may not be longer than the longest record.
 */
final class JsonColumns {
  private static final String REMEDY =
      "Write it row by row: `df.to_json(path, orient='records', lines=True)`.";

  static Iterator<RawRecord> of(FileContent content, long maxBytes) {
    byte[] bytes;
    try {
      bytes = content.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (content.fault() != null) {
      return only(content.fault().in("file", Utf8.start(bytes, bytes.length)));
    }
    if (bytes.length > maxBytes) {
      String detail =
          "expected a file written column by column of at most %d bytes (ingest.max-record-bytes),"
              + " found more";
      return only(
          Rejection.of(
                  RejectionReason.RECORD_TOO_LONG,
                  detail.formatted(maxBytes),
                  Utf8.start(bytes, bytes.length))
              .withRemedy(REMEDY));
    }
    RawRecord whole = Utf8.decode(1, bytes, bytes.length);
    return whole.problem() == null ? rows(whole.content()) : List.of(whole).iterator();
  }

  private static Iterator<RawRecord> rows(@Nullable String json) {
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    try {
      JsonLines.object(json)
          .forEach(
              (column, cells) -> {
                if (cells instanceof List<?> list) {
                  IntStream.range(0, list.size())
                      .forEach(
                          row ->
                              rows.computeIfAbsent(
                                      String.valueOf(row), any -> new LinkedHashMap<>())
                                  .put(String.valueOf(column), list.get(row)));
                } else if (cells instanceof Map<?, ?> map) {
                  map.forEach(
                      (key, cell) ->
                          rows.computeIfAbsent(String.valueOf(key), any -> new LinkedHashMap<>())
                              .put(String.valueOf(column), cell));
                }
              });
    } catch (UnreadableRecord e) {
      return only(e.rejection(json).withRemedy(REMEDY));
    }
    var number = new AtomicLong();
    return rows.values().stream()
        .map(row -> RawRecord.of(number.incrementAndGet(), JsonLines.toJson(row)))
        .iterator();
  }

  private static Iterator<RawRecord> only(Rejection problem) {
    return List.of(RawRecord.problem(1, problem)).iterator();
  }

  private JsonColumns() {}
}
