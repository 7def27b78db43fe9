package org.dateline.run.export;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.parquet.ParquetSchemaUtil;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.util.SnapshotUtil;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.dateline.run.session.SparkSessions;

/**
 * One file of an export, which a task merges from a table's data files. Row groups are copied as
 * they are, and no value is decoded.
 *
 * @param table the table's name
 * @param folder the folder of the table in the export
 * @param number of the file within the table, from 0
 * @param pieces the data files, at least one
 * @param bytes of the pieces
 * @param schema of the table, as Parquet writes it down
 * @param sparkSchema the same in Spark's JSON
 * @param io how the table's files are read
 */
record MergedParquetFile(
    String table,
    String folder,
    int number,
    List<String> pieces,
    long bytes,
    String schema,
    String sparkSchema,
    Broadcast<FileIO> io)
    implements Serializable {

  /** Pieces become row groups, and readers are slow with many that are smaller than this. */
  private static final long SMALL_PIECE = 128 << 10;

  /** Up to this many small pieces do not slow readers down. */
  private static final int SMALL_PIECES = 64;

  /**
   * The files of a table's export at a snapshot; none if the table has no rows, if its pieces are
   * many and small, or if rows of them were deleted: then it has to be written anew.
   *
   * @param bytesPerFile the most bytes to merge into one file; a single larger piece is a file of
   *     its own
   */
  static List<MergedParquetFile> of(
      Table table, long snapshot, Path folder, long bytesPerFile, JavaSparkContext context) {
    List<DataFile> pieces = pieces(table, snapshot);
    long bytes = pieces.stream().mapToLong(DataFile::fileSizeInBytes).sum();
    if (pieces.isEmpty() || pieces.size() > SMALL_PIECES && bytes / pieces.size() < SMALL_PIECE) {
      return List.of();
    }
    Schema schema = SnapshotUtil.schemaFor(table, snapshot);
    String parquet = ParquetSchemaUtil.convert(schema, "table").toString();
    String spark = SparkSchemaUtil.convert(schema).json();
    Broadcast<FileIO> io = context.broadcast(SerializableTable.copyOf(table).io());
    List<MergedParquetFile> files = new ArrayList<>();
    for (List<DataFile> part : parts(pieces, bytesPerFile)) {
      files.add(
          new MergedParquetFile(
              folder.getName(),
              folder.toString(),
              files.size(),
              part.stream().map(DataFile::location).toList(),
              part.stream().mapToLong(DataFile::fileSizeInBytes).sum(),
              parquet,
              spark,
              io));
    }
    return files;
  }

  /** By location, which is by partition and then as they were sorted; none if rows were deleted. */
  private static List<DataFile> pieces(Table table, long snapshot) {
    List<DataFile> pieces = new ArrayList<>();
    try (var files = table.newScan().useSnapshot(snapshot).planFiles()) {
      for (FileScanTask file : files) {
        if (!file.deletes().isEmpty() || file.file().format() != FileFormat.PARQUET) {
          return List.of();
        }
        pieces.add(file.file());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pieces.sort(Comparator.comparing(DataFile::location));
    return pieces;
  }

  private static List<List<DataFile>> parts(List<DataFile> pieces, long bytesPerFile) {
    List<List<DataFile>> parts = new ArrayList<>();
    long bytes = 0;
    for (DataFile piece : pieces) {
      bytes += piece.fileSizeInBytes();
      if (parts.isEmpty() || bytes > bytesPerFile) {
        parts.add(new ArrayList<>());
        bytes = piece.fileSizeInBytes();
      }
      parts.get(parts.size() - 1).add(piece);
    }
    return parts;
  }

  /**
   * Writes the file; called in a task.
   *
   * @return false if the pieces' columns differ from each other or from the table's; then nothing
   *     is written
   */
  boolean write() throws IOException {
    Configuration settings = SparkSessions.taskConfiguration();
    // The file gets its name only when it is whole, whichever attempt of the task wrote it.
    Path unfinished =
        new Path(folder, "_%d.%d".formatted(number, TaskContext.get().taskAttemptId()));
    Path whole = new Path(folder, "part-%05d.parquet".formatted(number));
    FileSystem files = whole.getFileSystem(settings);
    try {
      boolean joined = join(unfinished, settings);
      if (joined && !files.rename(unfinished, whole) && !files.exists(whole)) {
        throw new IOException("cannot rename " + unfinished + " to " + whole);
      }
      return joined;
    } finally {
      files.delete(unfinished, false);
    }
  }

  private boolean join(Path target, Configuration settings) throws IOException {
    try (var first = open(pieces.get(0))) {
      MessageType columns = columns(first);
      if (!nullable(columns.toString()).equals(nullable(schema))) {
        return false;
      }
      try (var writer = writer(target, columns, settings)) {
        writer.start();
        first.appendTo(writer);
        for (String piece : pieces.subList(1, pieces.size())) {
          try (var reader = open(piece)) {
            if (!columns(reader).equals(columns)) {
              return false;
            }
            reader.appendTo(writer);
          }
        }
        writer.end(
            Map.of(
                "org.apache.spark.version",
                org.apache.spark.package$.MODULE$.SPARK_VERSION(),
                "org.apache.spark.sql.parquet.row.metadata",
                sparkSchema));
        return true;
      }
    }
  }

  private static ParquetFileWriter writer(Path target, MessageType columns, Configuration settings)
      throws IOException {
    return new ParquetFileWriter(
        HadoopOutputFile.fromPath(target, settings),
        MessageTypeParser.parseMessageType(inUtc(columns.toString())),
        ParquetFileWriter.Mode.OVERWRITE,
        ParquetWriter.DEFAULT_BLOCK_SIZE,
        ParquetWriter.MAX_PADDING_SIZE_DEFAULT);
  }

  private static MessageType columns(ParquetFileReader piece) {
    return piece.getFileMetaData().getSchema();
  }

  private ParquetFileReader open(String piece) throws IOException {
    return ParquetFileReader.open(new Piece(io.value().newInputFile(piece)));
  }

  /** A column is written as required where the plan that wrote it knew that it has no nulls. */
  private static String nullable(String schema) {
    return schema.replace("required ", "optional ");
  }

  /**
   * Times are in UTC, and exported as such without a zone: readers that know zones would show them
   * in their own. Spark goes by its own schema, and knows them as instants.
   */
  private static String inUtc(String schema) {
    return schema.replace("(TIMESTAMP(MICROS,true))", "(TIMESTAMP(MICROS,false))");
  }

  private record Piece(org.apache.iceberg.io.InputFile file) implements InputFile {
    @Override
    public long getLength() {
      return file.getLength();
    }

    @Override
    public SeekableInputStream newStream() {
      var stream = file.newStream();
      return new DelegatingSeekableInputStream(stream) {
        @Override
        public long getPos() throws IOException {
          return stream.getPos();
        }

        @Override
        public void seek(long position) throws IOException {
          stream.seek(position);
        }
      };
    }
  }
}
