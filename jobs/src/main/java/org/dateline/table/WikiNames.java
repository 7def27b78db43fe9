package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/**
 * One row per language and surface form with which links on the web lead to a Wikipedia article,
 * from CoreNLP's copy of WikiDict (Spitkovsky and Chang 2012). Shared by all corpora of a
 * warehouse.
 */
public final class WikiNames {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "wiki_names", "One row per language and surface form of a Wikipedia article.")
          .columns(
              required(
                  "language", DataTypes.StringType, "Language of the surface form, ISO 639-1."),
              required(
                  "surface",
                  DataTypes.StringType,
                  "The form as written, with plain quotes, hyphens and single spaces."),
              required(
                  "title",
                  DataTypes.StringType,
                  "Title of the English Wikipedia's article, with underscores, as of about 2014."),
              required(
                  "probability",
                  DataTypes.DoubleType,
                  "Share of the links with this form that lead to the article, 0 to 1."),
              optional(
                  "type",
                  DataTypes.StringType,
                  "PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT or MISC where the title or its"
                      + " forms tell; else null."))
          .key("language", "surface")
          .partitionedBy("language")
          .build();

  private WikiNames() {}
}
