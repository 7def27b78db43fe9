package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per article. */
public final class ArticleCopies {
  public static final TableSchema SCHEMA =
      TableSchema.named("article_copies", "One row per article.")
          .columns(
              required("article_id", DataTypes.StringType, "The article."),
              required(
                  "copy_group",
                  DataTypes.StringType,
                  "Articles of the same text, republished or syndicated, share it."),
              required(
                  "original_article_id",
                  DataTypes.StringType,
                  "The earliest of the group by publication time (undated last, then by id)."),
              required(
                  "similarity",
                  DataTypes.DoubleType,
                  "Likeness to the original, 0 to 1; so far only verbatim copies are grouped, so "
                      + "always 1."),
              required(
                  "is_original",
                  DataTypes.BooleanType,
                  "True if the article is its group's original."))
          .key("article_id")
          .references("article_id", Articles.SCHEMA)
          .references("original_article_id", Articles.SCHEMA, "article_id")
          .build();

  private ArticleCopies() {}
}
