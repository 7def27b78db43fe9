package org.dateline.run.input;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.RawRow;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.run.session.SparkSessions;
import org.jspecify.annotations.Nullable;

/**
 * The raw records of one file, in a task. If the file is no longer what it was when the run listed
 * it, one problem follows the last record: what was read may be a mixture of two states.
 */
public final class FileRecords implements Iterator<Row> {
  private static final byte[] PARQUET_MAGIC = {'P', 'A', 'R', '1'};

  private final FoundFile file;
  private final Storage storage;
  private final Iterator<Row> records;
  private final LongAccumulator recordsRead;
  private long last;
  private boolean compared;
  private @Nullable Row next;

  private FileRecords(
      FoundFile file, Storage storage, Iterator<Row> records, LongAccumulator recordsRead) {
    this.file = file;
    this.storage = storage;
    this.records = records;
    this.recordsRead = recordsRead;
  }

  /**
   * Opens the file.
   *
   * @param bytesRead counts the bytes
   * @param recordsRead counts the records
   */
  static Iterator<Row> of(
      FoundFile file, IngestParams params, LongAccumulator bytesRead, LongAccumulator recordsRead)
      throws IOException {
    Storage storage = Storage.of(file.path(), SparkSessions::taskConfiguration);
    // Opening something that is no longer a file may fail or block for ever.
    if (storage.find(file.path()).filter(FoundFile::isInput).isEmpty()) {
      return new FileRecords(file, storage, List.<Row>of().iterator(), recordsRead);
    }
    InputStream opened;
    try {
      opened = storage.open(file.path());
    } catch (FileNotFoundException | NoSuchFileException e) {
      return new FileRecords(file, storage, List.<Row>of().iterator(), recordsRead);
    }
    var bytes = new BufferedInputStream(new Counted(opened, bytesRead));
    closeAtEndOfTask(bytes);
    Iterator<Row> records = of(file, storage, bytes, params, FileRecords::closeAtEndOfTask);
    return new FileRecords(file, storage, records, recordsRead);
  }

  /**
   * The raw records of an open file, whether it changes meanwhile or not.
   *
   * @param closing takes what is opened besides, to be closed when the records are no longer read
   */
  public static Iterator<Row> of(
      FoundFile file,
      Storage storage,
      InputStream bytes,
      IngestParams params,
      Consumer<AutoCloseable> closing)
      throws IOException {
    bytes.mark(PARQUET_MAGIC.length);
    boolean parquet =
        java.util.Arrays.equals(PARQUET_MAGIC, bytes.readNBytes(PARQUET_MAGIC.length));
    bytes.reset();
    if (!parquet) {
      return Ingest.rawRecords(file.name(), bytes, params);
    }
    var rows = new ParquetRows(file.name(), storage.parquet(file.path()), params.maxRecordBytes());
    closing.accept(rows);
    return rows;
  }

  /** A raw record that is a problem of the file. */
  static Row problem(
      String file, long number, String format, RejectionReason reason, String detail) {
    return RawRow.problem(file, number, format, reason, reason.message(detail)).toRow();
  }

  /** Closes a stream when the task that reads it ends, whether it was read to its end or not. */
  public static void closeAtEndOfTask(AutoCloseable stream) {
    TaskCompletionListener close =
        context -> {
          try {
            stream.close();
          } catch (Exception e) {
            // Everything was read; failing to close the stream loses nothing.
          }
        };
    TaskContext.get().addTaskCompletionListener(close);
  }

  @Override
  public boolean hasNext() {
    if (next == null && records.hasNext()) {
      next = records.next();
      last = Math.max(last, RawRow.of(next).inputRecord());
    }
    if (next == null && !compared) {
      compared = true;
      next = change();
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row record = next;
    next = null;
    recordsRead.add(1);
    return requireNonNull(record);
  }

  private @Nullable Row change() {
    String found;
    try {
      found = storage.find(file.path()).map(this::change).orElse("no such file");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (found.isEmpty()) {
      return null;
    }
    String detail =
        "expected %d bytes modified at %s, as when the run began, found %s; the records read may be"
            + " of either state";
    return problem(
        file.name(),
        last + 1,
        "unknown",
        RejectionReason.FILE_CHANGED,
        detail.formatted(file.length(), at(file.modified()), found));
  }

  /** What a file is now, in words; empty if it is what it was. */
  private String change(FoundFile now) {
    if (!now.isInput()) {
      return now.folder()
          ? "a folder"
          : "no file to read: " + requireNonNull(now.passedOver()).code();
    }
    boolean same = now.length() == file.length() && now.modified() == file.modified();
    return same ? "" : now.length() + " bytes modified at " + at(now.modified());
  }

  private static java.time.Instant at(long milliseconds) {
    return java.time.Instant.ofEpochMilli(milliseconds);
  }

  /**
   * Counts bytes as they are read; the readers above it read in large steps, so counting costs
   * little.
   */
  private static final class Counted extends FilterInputStream {
    private final LongAccumulator bytesRead;

    Counted(InputStream in, LongAccumulator bytesRead) {
      super(in);
      this.bytesRead = bytesRead;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      bytesRead.add(Math.max(0, count));
      return count;
    }
  }
}
