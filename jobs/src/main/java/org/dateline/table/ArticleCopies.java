package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per article: its group of copies, and how like the original of the group it is. */
public final class ArticleCopies {
  public static final TableSchema SCHEMA =
      TableSchema.named("article_copies", "One row per article.")
          .columns(
              required("article_id", DataTypes.StringType, "The article."),
              required(
                  "copy_group",
                  DataTypes.StringType,
                  "Articles of the same text share it: republished, syndicated, cut, extended or "
                      + "lightly edited."),
              required(
                  "original_article_id",
                  DataTypes.StringType,
                  "The first of the group: by the day of a date that was given with the article and "
                      + "used, then by other dates, undated ones last; within a day an agency's own "
                      + "article first, then by the hour, those without one last."),
              required(
                  "similarity",
                  DataTypes.DoubleType,
                  "Containment: of the shingles (runs of 3 words, or of 5 characters in scripts "
                      + "without spaces) of the shorter of this text and the original's, the share "
                      + "that the longer has too, 0 to 1; 1 for originals and verbatim copies, and "
                      + "for a text that was only cut or extended (see resemblance)."),
              required(
                  "resemblance",
                  DataTypes.DoubleType,
                  "Shingles that both texts have as a share of those that either has (Jaccard), "
                      + "0 to 1; 1 for originals and verbatim copies."),
              required(
                  "is_original",
                  DataTypes.BooleanType,
                  "True if the article is its group's original."),
              optional(
                  "agency",
                  DataTypes.StringType,
                  "News agency that the article credits for its text, in a dateline (\"GENEVA "
                      + "(AP) —\"), in a line of its own or as author; null if none. Not one that is "
                      + "only cited or contributed."))
          .key("article_id")
          .references("article_id", Articles.SCHEMA)
          .references("original_article_id", Articles.SCHEMA, "article_id")
          .build();

  private ArticleCopies() {}
}
