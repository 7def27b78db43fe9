package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per name in a title that was resolved to an entity. */
public final class TitleEntityMentions {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "title_entity_mentions",
              "One row per name in a title that was resolved to an entity which some text of the"
                  + " corpus names too.")
          .columns(TitleMentions.COLUMNS)
          .columns(
              required("entity_id", DataTypes.StringType, "The entity the name stands for."),
              required(
                  "link_method",
                  DataTypes.StringType,
                  "How it was resolved; a code from the documented list."),
              required("link_score", DataTypes.DoubleType, "Confidence of the link, 0 to 1."),
              required("source", DataTypes.StringType, "Source of the article."),
              optional(
                  "published_date",
                  DataTypes.DateType,
                  "Day of publication of the article, UTC; null if unknown."),
              required("language", DataTypes.StringType, "Language of the article, ISO 639-1."))
          .key("article_id", "char_begin", "char_end")
          .references("article_id", Articles.SCHEMA)
          .references("entity_id", Entities.SCHEMA)
          .build();

  private TitleEntityMentions() {}
}
