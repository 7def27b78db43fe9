package org.dateline.run.input;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.format.IngestParams;
import org.dateline.run.progress.IngestProgress;
import org.dateline.table.FilesRead;

/**
 * The files to read, each once whatever names and links lead to it, and what is passed over.
 *
 * @param files rows of {@link FoundFile#SCHEMA}
 * @param costs of reading them all, in bytes read meanwhile
 * @param bytes of them all
 */
public record FoundFiles(Dataset<Row> files, long costs, long bytes, PassedOverAccount passedOver) {
  /** The cost of opening a file, in bytes that could be read in the same time. */
  private static final long BYTES_PER_OPENING = 1 << 20;

  private static final UserDefinedFunction PUBLISHED_NAME =
      functions.udf((UDF1<String, String>) FoundFile::withoutLogin, DataTypes.StringType);

  private static final long LEAST_BYTES_PER_TASK = 64L << 20;
  private static final int TASKS_PER_CORE = 4;

  /** The columns that say whether a file has changed, as {@link FilesRead} has them. */
  private static final String[] STATE = {"input_file", "bytes", "modified_at"};

  /**
   * A file that was changed this short a time before it was read may be changed again without a new
   * time or length: file systems round times, to two seconds at most.
   */
  private static final Duration SETTLING = Duration.ofSeconds(10);

  /**
   * Chooses a name for each file: one that is no link, then the first. Passes over the files that
   * were read in the state in which they are.
   *
   * @param found the files, some under several names
   * @param read rows of {@link FilesRead}, by the rules of this run
   */
  static FoundFiles of(InputFolders.Below found, Dataset<Row> read) {
    Column names =
        functions.struct(
            Stream.of("link", "path", "identity", "folder", "passed_over", "length", "modified")
                .map(functions::col)
                .toArray(Column[]::new));
    Dataset<Row> named =
        found
            .files()
            .groupBy("identity")
            .agg(
                functions.min(names).as("file"),
                functions.max(names).as("another"),
                functions.count(functions.lit(1)).as("names"));
    Dataset<Row> byFile =
        withState(named, "file.")
            .join(
                read.select(columns(STATE)).distinct().withColumn("is_read", functions.lit(true)),
                STATE,
                "left_outer")
            .persist(StorageLevel.MEMORY_AND_DISK());
    Column[] file =
        Stream.of(FoundFile.SCHEMA.fieldNames())
            .map(name -> functions.col("file." + name))
            .toArray(Column[]::new);
    Column open = functions.col("is_read").isNull();
    Column length = functions.when(open, functions.col("file.length"));
    Row sums =
        byFile
            .agg(
                total(length.plus(functions.lit(BYTES_PER_OPENING))).as("costs"),
                total(length).as("bytes"),
                functions.count_if(functions.not(open)).as("unchanged"),
                functions
                    .min(functions.when(functions.not(open), functions.col("file.path")))
                    .as("first_unchanged"),
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
    long unchanged = sums.getAs("unchanged");
    if (unchanged > 0) {
      passedOver.add(PassedOver.UNCHANGED, unchanged, sums.getAs("first_unchanged"));
    }
    return new FoundFiles(
        byFile.filter(open).select(file), sums.getAs("costs"), sums.getAs("bytes"), passedOver);
  }

  public boolean isEmpty() {
    return costs == 0;
  }

  /**
   * The state of each of these files, as rows of {@link FilesRead}. A file that was changed just
   * before it was listed, or of which nobody knows when, is left out, so that it is read again.
   *
   * @param rules by which they are read
   * @param listed when they were listed, or before
   */
  public Dataset<Row> states(String rules, Instant listed) {
    Dataset<Row> settled =
        files.filter(functions.col("modified").between(1, listed.minus(SETTLING).toEpochMilli()));
    return FilesRead.SCHEMA.project(
        withState(settled, "").withColumn("rules", functions.lit(rules)));
  }

  /**
   * Adds the columns {@link #STATE}.
   *
   * @param file what stands before the names of the columns of {@link FoundFile#SCHEMA}
   */
  private static Dataset<Row> withState(Dataset<Row> rows, String file) {
    return rows.withColumn("input_file", PUBLISHED_NAME.apply(functions.col(file + "path")))
        .withColumn("bytes", functions.col(file + "length"))
        .withColumn("modified_at", functions.timestamp_millis(functions.col(file + "modified")));
  }

  private static Column[] columns(String... names) {
    return Stream.of(names).map(functions::col).toArray(Column[]::new);
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
