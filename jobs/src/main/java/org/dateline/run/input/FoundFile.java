package org.dateline.run.input;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.run.message.Secrets;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder as it was when it was listed, or something that is passed over.
 *
 * @param path a local one's plain path ({@link LocalNames}), any other's URI
 * @param identity the same for two paths that lead to one file or folder, through links or because
 *     a file has several names
 * @param link whether the path is a symbolic link
 * @param passedOver why it is not read; null if it is
 * @param length in bytes; 0 of a folder
 * @param modified when, in milliseconds since 1970
 */
public record FoundFile(
    String path,
    String identity,
    boolean link,
    boolean folder,
    @Nullable PassedOver passedOver,
    long length,
    long modified)
    implements RowShape {
  static final StructType SCHEMA =
      new StructType()
          .add("path", DataTypes.StringType, false)
          .add("identity", DataTypes.StringType, false)
          .add("link", DataTypes.BooleanType, false)
          .add("folder", DataTypes.BooleanType, false)
          .add("passed_over", DataTypes.StringType, true)
          .add("length", DataTypes.LongType, false)
          .add("modified", DataTypes.LongType, false);

  static FoundFile passedOver(PassedOver why, String path) {
    return new FoundFile(path, path, false, false, why, 0, 0);
  }

  static FoundFile of(Row row) {
    return new FoundFile(
        row.getAs("path"),
        row.getAs("identity"),
        row.getAs("link"),
        row.getAs("folder"),
        PassedOver.of(row.getAs("passed_over")),
        row.getAs("length"),
        row.getAs("modified"));
  }

  /** The path as it is published: without the login that an address may hold. */
  public String name() {
    return withoutLogin(path);
  }

  /** A path without the login that an address may hold. */
  static String withoutLogin(String path) {
    return path.startsWith("/") ? path : Secrets.mask(path);
  }

  Row toRow() {
    String why = passedOver == null ? null : passedOver.code();
    return RowFactory.create(path, identity, link, folder, why, length, modified);
  }

  /** Whether it is a file to be read. */
  boolean isInput() {
    return !folder && passedOver == null;
  }

  /** The last of the names in its path. */
  public String lastName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
