package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/**
 * One row per input record that did not become an article, or article that a later stage could not
 * use.
 */
public final class RejectedArticles {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "rejected_articles",
              "One row per input record that did not become an article, or article that a "
                  + "later stage could not use.")
          .columns(
              required("input_file", DataTypes.StringType, "The file the record was read from."),
              required(
                  "input_record",
                  DataTypes.LongType,
                  "1-based position of the record in that file; 0 for what stands before its first record."),
              required(
                  "stage",
                  DataTypes.StringType,
                  "Where it was turned away: ingest (it is no article) or mentions (it is an "
                      + "article, but its names could not be found)."),
              required("reason", DataTypes.StringType, "A code from the list in docs/input.md."),
              required(
                  "detail",
                  DataTypes.StringType,
                  "What was expected and what was found, then what to do about it."),
              optional(
                  "snippet",
                  DataTypes.StringType,
                  "The first characters of the record; null if there were none."))
          .key("input_file", "input_record", "stage", "reason", "detail")
          .partitionedBy("stage")
          .build();

  private RejectedArticles() {}
}
