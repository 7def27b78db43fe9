package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;

/** One row per run, input file and source: how many records were accepted, repeated or rejected. */
public final class IngestReport {
  private static final MapType COUNTS =
      DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType, false);

  public static final TableSchema SCHEMA =
      TableSchema.named("ingest_report", "One row per run, input file and source.")
          .columns(
              required("input_file", DataTypes.StringType, "The file that was read."),
              required(
                  "source",
                  DataTypes.StringType,
                  "Canonical publisher; \"unknown\" for records that name none, and for rejected "
                      + "ones."),
              required(
                  "records_read",
                  DataTypes.LongType,
                  "Records found: accepted + duplicates + rejected."),
              required(
                  "accepted", DataTypes.LongType, "Records that became new articles in this run."),
              required(
                  "duplicates",
                  DataTypes.LongType,
                  "Records that repeat an article known before or accepted in the same run."),
              required("rejected", DataTypes.LongType, "Records that are no article."),
              required(
                  "rejected_by_reason",
                  COUNTS,
                  "Rejected records by the code of rejected_articles.reason."),
              required("undated", DataTypes.LongType, "Accepted articles without a usable date."),
              required("languages", COUNTS, "Accepted articles by language."),
              required("notes", COUNTS, "Accepted articles by note. " + ArticleNote.all() + "."),
              optional(
                  "first_date",
                  DataTypes.DateType,
                  "Earliest day of publication of the accepted articles; null if none has "
                      + "one."),
              optional("last_date", DataTypes.DateType, "Latest day; null if none has one."),
              required(
                  "characters_read",
                  DataTypes.LongType,
                  "Characters (UTF-16 code units) of the accepted articles' bodies before "
                      + "cleaning."),
              required(
                  "characters_kept",
                  DataTypes.LongType,
                  "Characters of their texts: what cleaning left."))
          .key("run_id", "input_file", "source")
          .build();

  private IngestReport() {}
}
