package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per run and input file. */
public final class IngestReport {
  public static final TableSchema SCHEMA =
      TableSchema.named("ingest_report", "One row per run and input file.")
          .columns(
              required("input_file", DataTypes.StringType, "The file that was read."),
              required(
                  "records_read",
                  DataTypes.LongType,
                  "Records found in the file: accepted + duplicates + rejected."),
              required(
                  "accepted", DataTypes.LongType, "Records that became new articles in this run."),
              required(
                  "duplicates",
                  DataTypes.LongType,
                  "Records that repeat an article known before or accepted in the same run."),
              required("rejected", DataTypes.LongType, "Records that are no article."))
          .key("run_id", "input_file")
          .build();

  private IngestReport() {}
}
