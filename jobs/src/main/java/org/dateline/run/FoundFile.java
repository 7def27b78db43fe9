package org.dateline.run;

import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A file or folder as it was when it was listed.
 *
 * @param path a local one's plain path, any other's URI
 * @param length in bytes
 * @param modified when, in milliseconds since 1970
 */
record FoundFile(String path, boolean folder, long length, long modified) {
  static final StructType ROW =
      new StructType()
          .add("path", DataTypes.StringType, false)
          .add("folder", DataTypes.BooleanType, false)
          .add("length", DataTypes.LongType, false)
          .add("modified", DataTypes.LongType, false);

  static FoundFile of(FileStatus status) {
    Path path = status.getPath();
    boolean local = "file".equals(path.toUri().getScheme());
    return new FoundFile(
        local ? path.toUri().getPath() : path.toString(),
        status.isDirectory(),
        status.isDirectory() ? 0 : status.getLen(),
        status.getModificationTime());
  }

  static FoundFile of(Row row) {
    return new FoundFile(
        row.getAs("path"), row.getAs("folder"), row.getAs("length"), row.getAs("modified"));
  }

  /** The path as it is published: without the login that an address may hold. */
  String name() {
    return path.startsWith("/") ? path : Secrets.masked(path);
  }

  Row row() {
    return RowFactory.create(path, folder, length, modified);
  }

  Path hadoopPath() {
    return path.startsWith("/") ? new Path("file", null, path) : new Path(path);
  }
}
