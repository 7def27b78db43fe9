package org.dateline.table;

import static org.dateline.table.Column.required;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/**
 * One row per name found in an article's title. Names in titles have tables of their own, so that
 * all offsets in mentions are into the text, and counts of mentions count names in sentences only.
 */
public final class TitleMentions {
  /** The columns that say where a name is and what found it. */
  public static final List<Column> COLUMNS =
      List.of(
          required("article_id", DataTypes.StringType, "The article whose title holds the name."),
          required(
              "char_begin",
              DataTypes.IntegerType,
              "First UTF-16 code unit of the name in articles.title."),
          required(
              "char_end",
              DataTypes.IntegerType,
              "First UTF-16 code unit after the name in articles.title."),
          required(
              "surface",
              DataTypes.StringType,
              "The name as written: articles.title from char_begin to char_end."),
          required(
              "type",
              DataTypes.StringType,
              "PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT or MISC."),
          required(
              "annotator",
              DataTypes.StringType,
              "Fingerprint of the models, or of the ledger, and settings that found the name."));

  public static final TableSchema SCHEMA =
      TableSchema.named("title_mentions", "One row per name found in an article's title.")
          .columns(COLUMNS)
          .key("article_id", "char_begin", "char_end")
          .references("article_id", Articles.SCHEMA)
          .build();

  private TitleMentions() {}
}
