package org.dateline.run.input;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.format.IngestParams;
import org.dateline.run.progress.IngestProgress;

/**
 * The files to read, each once whatever names and links lead to it, and what was passed over.
 *
 * @param files rows of {@link FoundFile#SCHEMA}
 * @param costs of reading them all, in bytes read meanwhile
 * @param bytes of them all
 */
public record FoundFiles(Dataset<Row> files, long costs, long bytes, PassedOverAccount passedOver) {
  /** The cost of opening a file, in bytes that could be read in the same time. */
  private static final long BYTES_PER_OPENING = 1 << 20;

  private static final long LEAST_BYTES_PER_TASK = 64L << 20;
  private static final int TASKS_PER_CORE = 4;

  /**
   * Chooses a name for each file: one that is no link, then the first.
   *
   * @param found the files, some under several names
   */
  static FoundFiles of(InputFolders.Below found) {
    Column names =
        functions.struct(
            Stream.of("link", "path", "identity", "folder", "passed_over", "length", "modified")
                .map(functions::col)
                .toArray(Column[]::new));
    Dataset<Row> byFile =
        found
            .files()
            .groupBy("identity")
            .agg(
                functions.min(names).as("file"),
                functions.max(names).as("another"),
                functions.count(functions.lit(1)).as("names"))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Column[] file =
        Stream.of(FoundFile.SCHEMA.fieldNames())
            .map(name -> functions.col("file." + name))
            .toArray(Column[]::new);
    Row sums =
        byFile
            .agg(
                total(functions.col("file.length").plus(functions.lit(BYTES_PER_OPENING)))
                    .as("costs"),
                total(functions.col("file.length")).as("bytes"),
                total(functions.expr("names - 1")).as("further_names"),
                functions
                    .min(functions.expr("if(names > 1, another.path, null)"))
                    .as("first_further"))
            .head();
    PassedOverAccount passedOver = found.passedOver();
    long furtherNames = sums.getAs("further_names");
    if (furtherNames > 0) {
      passedOver.add(PassedOver.READ_ALREADY, furtherNames, sums.getAs("first_further"));
    }
    return new FoundFiles(
        byFile.select(file), sums.getAs("costs"), sums.getAs("bytes"), passedOver);
  }

  /**
   * The raw records of all files, each read once, in parallel by file. A task gets small files up
   * to its share of the bytes. A file larger than a share gets a task of its own, and its records
   * are then redistributed, so that parsing and cleaning a huge file is not left to one task. Small
   * files are spread evenly already, unless they are few.
   */
  public Dataset<Row> rawRecords(IngestParams params, IngestProgress progress) {
    SparkSession spark = files.sparkSession();
    int parallelism = spark.sparkContext().defaultParallelism();
    var cost = functions.col("length").plus(functions.lit(BYTES_PER_OPENING));
    progress.expectBytes(bytes);
    long share = Math.max(LEAST_BYTES_PER_TASK, costs / ((long) TASKS_PER_CORE * parallelism));
    int tasks = (int) (costs / share) + parallelism;
    // There are at most as many large files as shares, so the driver may know them.
    List<Row> large = files.filter(cost.gt(share)).collectAsList();
    Dataset<Row> small =
        records(
            files.filter(cost.leq(share)).repartition(tasks, functions.col("path")),
            params,
            progress);
    boolean even = tasks >= 2 * parallelism + 1;
    Dataset<Row> ofSmall = even ? small : spread(small, parallelism);
    if (large.isEmpty()) {
      return ofSmall;
    }
    var largeFiles = spark.createDataFrame(large, FoundFile.SCHEMA).repartition(large.size());
    return ofSmall.union(spread(records(largeFiles, params, progress), parallelism));
  }

  private static Column total(Column column) {
    return functions.coalesce(functions.sum(column), functions.lit(0L));
  }

  private static Dataset<Row> records(
      Dataset<Row> files, IngestParams params, IngestProgress progress) {
    LongAccumulator bytes = progress.bytes();
    LongAccumulator records = progress.records();
    FlatMapFunction<Row, Row> read =
        file -> FileRecords.of(FoundFile.of(file), params, bytes, records);
    return files.flatMap(read, Encoders.row(Ingest.RAW_RECORD));
  }

  private static Dataset<Row> spread(Dataset<Row> records, int parallelism) {
    return records.repartition(
        Math.max(TASKS_PER_CORE * parallelism, 8),
        functions.col("input_file"),
        functions.col("input_record"));
  }
}
