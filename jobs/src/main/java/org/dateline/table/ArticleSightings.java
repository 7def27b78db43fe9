package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per input record that became an article or exactly repeats one. */
public final class ArticleSightings {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "article_sightings",
              "One row per input record that is an accepted article or an exact duplicate of "
                  + "one.")
          .columns(
              required("article_id", DataTypes.StringType, "The article the record is."),
              required("input_file", DataTypes.StringType, "The file the record was read from."),
              required(
                  "input_record",
                  DataTypes.LongType,
                  "1-based position of the record in that file."),
              optional("url", DataTypes.StringType, "Address given in that record; null if none."),
              optional(
                  "source_raw",
                  DataTypes.StringType,
                  "Publisher as that record wrote it; null if none."),
              optional(
                  "fetched_at",
                  DataTypes.TimestampType,
                  "When a crawler fetched that record, UTC, by the word of its archive; null if "
                      + "not given."),
              required(
                  "duplicate",
                  DataTypes.BooleanType,
                  "True if the record repeated an article that was already known; false for the "
                      + "record the article was made from."))
          .key("input_file", "input_record", "article_id")
          .references("article_id", Articles.SCHEMA)
          .build();

  private ArticleSightings() {}
}
