package org.dateline.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.LongAccumulator;
import org.dateline.ingest.Ingest;

/** The input files of a run: files, folders (with all below them) and globs on any Hadoop path. */
final class InputFiles {
  /** What opening a file costs, in bytes read meanwhile. */
  private static final long BYTES_PER_OPENING = 1 << 20;

  private static final long LEAST_BYTES_PER_TASK = 64L << 20;
  private static final int TASKS_PER_CORE = 4;

  private final List<FoundFile> roots;

  private InputFiles(List<FoundFile> roots) {
    this.roots = roots;
  }

  /**
   * Finds what the paths lead to, without going through the folders: that is the tasks' work. Names
   * that begin with _ or . are passed over, as Hadoop does, unless named outright.
   *
   * @param problems gets a line for each path that leads to no file
   */
  static InputFiles list(List<String> paths, List<String> problems) {
    Configuration configuration = SparkSessions.hadoopConfiguration();
    var roots = new ArrayList<FoundFile>();
    for (String path : paths) {
      try {
        List<FoundFile> found = InputFolders.matches(new Path(path), configuration);
        roots.addAll(found);
        if (!InputFolders.anyFile(found, configuration)) {
          problems.add(
              "--input "
                  + path
                  + ": expected a file, folder or glob that leads to a file, found none."
                  + " Relative paths start at the working directory.");
        }
      } catch (IOException | IllegalArgumentException e) {
        problems.add("--input " + path + ": cannot be listed: " + e.getMessage());
      }
    }
    return new InputFiles(List.copyOf(roots));
  }

  /**
   * The raw records of all files, each read once, in parallel by file. So many small files a task
   * as make up its share of the bytes, and each file larger than that in a task of its own, whose
   * records are then spread: one huge file must not leave parsing and cleaning to one task. Small
   * files are spread evenly already, unless they are few.
   */
  Dataset<Row> rawRecords(SparkSession spark, Ingest.Params params, IngestProgress progress) {
    int parallelism = spark.sparkContext().defaultParallelism();
    Dataset<Row> files = InputFolders.filesBelow(spark, roots).dropDuplicates("path");
    var cost = functions.col("length").plus(functions.lit(BYTES_PER_OPENING));
    Row sums = files.agg(total(cost), total(functions.col("length"))).head();
    long all = sums.getLong(0);
    progress.expectBytes(sums.getLong(1));
    long share = Math.max(LEAST_BYTES_PER_TASK, all / ((long) TASKS_PER_CORE * parallelism));
    int tasks = (int) (all / share) + parallelism;
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
    var largeFiles = spark.createDataFrame(large, FoundFile.ROW).repartition(large.size());
    return ofSmall.union(spread(records(largeFiles, params, progress), parallelism));
  }

  private static Column total(Column column) {
    return functions.coalesce(functions.sum(column), functions.lit(0L));
  }

  private static Dataset<Row> records(
      Dataset<Row> files, Ingest.Params params, IngestProgress progress) {
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

  @Override
  public String toString() {
    return String.join(", ", roots.stream().map(FoundFile::name).limit(20).toList());
  }
}
