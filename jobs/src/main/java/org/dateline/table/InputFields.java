package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/**
 * One row per run, kind of input file, field and role: which fields ingest found and how it used
 * them.
 */
public final class InputFields {
  /** The shape given for files of all kinds but those with most records. */
  public static final String OTHER_SHAPES = "other";

  /** The field name given for all fields that are not listed one by one. */
  public static final String OTHER_FIELDS = "(other fields)";

  /** The role of a field that becomes no part of an article. */
  public static final String NO_ROLE = "none";

  public static final TableSchema SCHEMA =
      TableSchema.named("input_fields", "One row per run, kind of input file, field and role.")
          .columns(
              required(
                  "shape",
                  DataTypes.StringType,
                  "The kind of file: 12 hex digits for its format and the set of its fields;"
                      + " \"other\" for all files beyond the 100 kinds with most records."),
              required(
                  "format",
                  DataTypes.StringType,
                  "The format of the records, e.g. json-lines; \"any\" where the shape is "
                      + "\"other\"."),
              required("files", DataTypes.LongType, "Files of this kind."),
              required("example_file", DataTypes.StringType, "The first of them by its name."),
              required(
                  "records",
                  DataTypes.LongType,
                  "Records in them that have fields, rejected ones too."),
              required(
                  "field",
                  DataTypes.StringType,
                  "The field's name, with dots where it is nested and (file) or (folder) where it"
                      + " stands beside the records or in the file's path; \"(other fields)\" for"
                      + " all beyond the 200 of a file that most records have."),
              required(
                  "role",
                  DataTypes.StringType,
                  "What the field is by its name or by the setting ingest.fields: title, text,"
                      + " source, date, url, authors, language, page, fetched, changed, year,"
                      + " month, day or none."),
              required(
                  "records_with_value", DataTypes.LongType, "Records that have a value there."),
              required(
                  "records_used",
                  DataTypes.LongType,
                  "Records whose value there was taken; of several dates all are, and the first"
                      + " that can be read and believed becomes the article's."),
              optional(
                  "looks_like",
                  DataTypes.StringType,
                  "What a field without role looks like by its name and values: text, date or "
                      + "source; null if like none of them."),
              required(
                  "records_lacking",
                  DataTypes.LongType,
                  "Records with a value there that lack what the field is or looks like: new "
                      + "articles without source or date, rejected records without text."),
              optional(
                  "setting",
                  DataTypes.StringType,
                  "The setting that would use a field that looks like something; null for the "
                      + "others."))
          .key("run_id", "shape", "format", "field", "role")
          .build();

  private InputFields() {}
}
