package org.dateline.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Goes through input folders: level by level, each folder in a task, none held as a whole. */
final class InputFolders {

  /** What a path or glob names. */
  static List<FoundFile> matches(Path path, Configuration configuration) throws IOException {
    FileStatus[] matches = path.getFileSystem(configuration).globStatus(path);
    var found = new ArrayList<FoundFile>();
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      found.add(FoundFile.of(match));
    }
    return found;
  }

  /** Whether there is a file among them or below; looks no further than to the first. */
  static boolean anyFile(List<FoundFile> roots, Configuration configuration) throws IOException {
    Deque<FoundFile> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      FoundFile next = open.pop();
      if (!next.folder()) {
        return true;
      }
      Iterator<FoundFile> children = children(next, configuration);
      while (children.hasNext()) {
        FoundFile child = children.next();
        if (!child.folder()) {
          return true;
        }
        open.push(child);
      }
    }
    return false;
  }

  /** The files among them and below, as rows of {@link FoundFile#ROW}; one may come twice. */
  static Dataset<Row> filesBelow(SparkSession spark, List<FoundFile> roots) {
    Dataset<Row> level =
        spark.createDataFrame(roots.stream().map(FoundFile::row).toList(), FoundFile.ROW);
    Dataset<Row> files = level.filter("not folder");
    FlatMapFunction<Row, Row> list = InputFolders::rowsOfChildren;
    long folders = level.filter("folder").count();
    while (folders > 0) {
      int tasks = (int) Math.min(folders, 16L * spark.sparkContext().defaultParallelism());
      level =
          level
              .filter("folder")
              .repartition(tasks)
              .flatMap(list, Encoders.row(FoundFile.ROW))
              .persist(StorageLevel.MEMORY_AND_DISK());
      folders = level.filter("folder").count();
      files = files.union(level.filter("not folder"));
    }
    return files;
  }

  private static Iterator<Row> rowsOfChildren(Row folder) throws IOException {
    Configuration configuration = SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    Iterator<FoundFile> children = children(FoundFile.of(folder), configuration);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return children.hasNext();
      }

      @Override
      public Row next() {
        return children.next().row();
      }
    };
  }

  private static Iterator<FoundFile> children(FoundFile folder, Configuration configuration)
      throws IOException {
    Path path = folder.hadoopPath();
    return new Children(path.getFileSystem(configuration).listStatusIterator(path));
  }

  /** Lazily, as a folder may hold millions. */
  private static final class Children implements Iterator<FoundFile> {
    private final RemoteIterator<FileStatus> statuses;
    private FoundFile next;

    Children(RemoteIterator<FileStatus> statuses) {
      this.statuses = statuses;
    }

    @Override
    public boolean hasNext() {
      try {
        while (next == null && statuses.hasNext()) {
          FileStatus status = statuses.next();
          String name = status.getPath().getName();
          next = name.startsWith("_") || name.startsWith(".") ? null : FoundFile.of(status);
        }
        return next != null;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public FoundFile next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      FoundFile result = next;
      next = null;
      return result;
    }
  }

  private InputFolders() {}
}
