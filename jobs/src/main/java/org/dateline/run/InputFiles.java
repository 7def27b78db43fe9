package org.dateline.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.ingest.Ingest;

/** The input files of a run: files, folders (with all below them) and globs on any Hadoop path. */
final class InputFiles {
  private final List<String> files;

  private InputFiles(List<String> files) {
    this.files = files;
  }

  /**
   * Lists the files; each once, in order of name. Names that begin with _ or . are passed over, as
   * Hadoop does, unless named outright.
   *
   * @param problems gets a line for each path that leads to no file
   */
  static InputFiles list(List<String> paths, List<String> problems) {
    Configuration configuration = SparkSessions.hadoopConfiguration();
    var found = new TreeMap<String, Boolean>();
    for (String path : paths) {
      try {
        int before = found.size();
        boolean any = add(new Path(path), configuration, found);
        if (!any && found.size() == before) {
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
    return new InputFiles(List.copyOf(found.keySet()));
  }

  int size() {
    return files.size();
  }

  /** The raw records of all files, read in parallel by file and then spread evenly. */
  Dataset<Row> rawRecords(SparkSession spark, Ingest.Params params) {
    int parallelism = spark.sparkContext().defaultParallelism();
    int readers = Math.max(1, Math.min(files.size(), 64 * parallelism));
    return spark
        .createDataset(files, Encoders.STRING())
        .repartition(readers)
        .flatMap(
            (FlatMapFunction<String, Row>) file -> open(file, params),
            Encoders.row(Ingest.RAW_RECORD))
        // One huge file must not leave parsing and cleaning to one task.
        .repartition(
            Math.max(4 * parallelism, 8),
            org.apache.spark.sql.functions.col("input_file"),
            org.apache.spark.sql.functions.col("input_record"));
  }

  private static Iterator<Row> open(String file, Ingest.Params params) throws IOException {
    Path path = file.startsWith("/") ? new Path("file", null, file) : new Path(file);
    Configuration configuration = SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    InputStream bytes = path.getFileSystem(configuration).open(path);
    TaskContext.get()
        .addTaskCompletionListener(
            (org.apache.spark.util.TaskCompletionListener) context -> closeQuietly(bytes));
    return Ingest.rawRecords(file, bytes, params);
  }

  private static boolean add(Path path, Configuration configuration, TreeMap<String, Boolean> found)
      throws IOException {
    FileSystem files = path.getFileSystem(configuration);
    FileStatus[] matches = files.globStatus(path);
    boolean any = false;
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      for (FileStatus file : below(files, match)) {
        found.put(display(file.getPath()), true);
        any = true;
      }
    }
    return any;
  }

  private static List<FileStatus> below(FileSystem files, FileStatus status) throws IOException {
    if (status.isFile()) {
      return List.of(status);
    }
    List<FileStatus> all = new ArrayList<>();
    for (FileStatus child : files.listStatus(status.getPath())) {
      String name = child.getPath().getName();
      if (!name.startsWith("_") && !name.startsWith(".")) {
        all.addAll(below(files, child));
      }
    }
    return all;
  }

  /** A local file by its plain path, any other by its URI. */
  private static String display(Path path) {
    return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
  }

  private static void closeQuietly(InputStream bytes) {
    try {
      bytes.close();
    } catch (IOException e) {
      // The records were read; a stream that does not close loses nothing.
    }
  }
}
