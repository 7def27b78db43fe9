package org.dateline.run.input;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.spark.sql.Row;
import org.dateline.ingest.record.RawRow;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Parquet file as raw records, each a JSON object from column to value, so that
 * ingest.fields applies as to JSON Lines. Where the file is damaged there is one problem, and none
 * of the rows behind it. Holds one row, and of a row group what parquet-java does.
 */
final class ParquetRows implements Iterator<Row>, AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String file;
  private final InputFile content;
  private final long maxBytes;

  @SuppressWarnings("NullAway.Init")
  private ParquetReader<Group> reader;

  private long number;
  private boolean ended;
  private @Nullable Row next;

  ParquetRows(String file, InputFile content, long maxBytes) {
    this.file = file;
    this.content = content;
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = read();
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return requireNonNull(row);
  }

  private @Nullable Row read() {
    try {
      if (reader == null) {
        reader = new Groups(content).build();
      }
      Group group = reader.read();
      if (group != null) {
        number++;
        return record(MAPPER.writeValueAsString(ParquetValues.object(group)));
      }
      ended = true;
      return number > 0
          ? null
          : problem(1, RejectionReason.EMPTY_FILE, "expected rows, found none");
    } catch (JsonProcessingException e) {
      return problem(
          number, RejectionReason.UNREADABLE, "expected a row that can be read, found: " + e);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // Damage and a failing disk look alike here; the detail says which it was.
      ended = true;
      Optional<String> codec = ParquetCodecs.unreadable(content);
      if (codec.isPresent()) {
        return unsupportedCodec(codec.get());
      }
      String detail = "expected row %d of a Parquet file, found: %s".formatted(number + 1, e);
      return problem(number + 1, RejectionReason.BROKEN_PARQUET, detail);
    }
  }

  private Row unsupportedCodec(String codec) {
    String message =
        "expected Parquet compressed with %s, found the codec %s. Write the file again with one of them."
            .formatted(ParquetCodecs.readable(), codec);
    return RawRow.problem(file, number + 1, "parquet", RejectionReason.UNSUPPORTED_FORMAT, message)
        .toRow();
  }

  private Row record(String json) {
    if (json.length() > maxBytes) {
      return problem(
          number,
          RejectionReason.RECORD_TOO_LONG,
          "expected at most %d bytes (ingest.max-record-bytes), found %d"
              .formatted(maxBytes, json.length()));
    }
    return RawRow.of(file, number, "json-lines", json).toRow();
  }

  private Row problem(long record, RejectionReason reason, String detail) {
    return FileRecords.problem(file, record, "parquet", reason, detail);
  }

  private static final class Groups extends ParquetReader.Builder<Group> {
    Groups(InputFile content) {
      super(content);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
