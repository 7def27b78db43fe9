package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** One row per published run. Writing the row is what publishes the run. */
public final class Runs {
  public static final TableSchema SCHEMA =
      TableSchema.named("runs", "One row per published run.")
          .columns(
              required("job", DataTypes.StringType, "The subcommand that ran."),
              required("started_at", DataTypes.TimestampType, "Start of the run, UTC."),
              required("finished_at", DataTypes.TimestampType, "Time of publication, UTC."),
              required("version", DataTypes.StringType, "Version and fingerprint of the program."),
              required("settings", DataTypes.StringType, "The settings in force, as JSON."),
              required(
                  "inputs",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "Input files, folders and globs as given; empty for a job that reads tables"
                      + " only."),
              required(
                  "row_counts",
                  DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType),
                  "Rows of each published table."),
              required(
                  "measures",
                  DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType),
                  "What the steps did, e.g. records_read, articles_annotated; "
                      + "not_annotated.LANGUAGE.REASON: articles left without names, because the "
                      + "language is not in mentions.languages (language_not_configured), has no "
                      + "annotator (no_annotator_for_language) or is not known (language_unknown); "
                      + "passed_over.KIND: what below the input folders was not read, by the kinds "
                      + "of docs/input.md."),
              required(
                  "audits",
                  DataTypes.createArrayType(
                      new StructType()
                          .add("name", DataTypes.StringType)
                          .add("violations", DataTypes.LongType)),
                  "The audits that were passed before publication."))
          .key("run_id")
          .build();

  private Runs() {}
}
