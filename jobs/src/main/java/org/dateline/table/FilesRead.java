package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per input file, state and rules: what ingest has read and need not read again. */
public final class FilesRead {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "files_read",
              "One row per input file that a run read, in the state in which it found it, and "
                  + "rules by which it read it.")
          .columns(
              required("input_file", DataTypes.StringType, "The file that was read."),
              required("bytes", DataTypes.LongType, "Its length."),
              required("modified_at", DataTypes.TimestampType, "When it was last changed, UTC."),
              required(
                  "rules",
                  DataTypes.StringType,
                  "Fingerprint of the program, the settings of ingest and the file of publishers: "
                      + "under other rules the file is read again."))
          .key("input_file", "bytes", "modified_at", "rules")
          .build();

  private FilesRead() {}
}
