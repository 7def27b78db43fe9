package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per article and the story it belongs to. */
public final class StoryArticles {
  public static final TableSchema SCHEMA =
      TableSchema.named("story_articles", "One row per article and the story it belongs to.")
          .columns(
              required("story_id", DataTypes.StringType, "The story."),
              required("article_id", DataTypes.StringType, "The article."),
              required(
                  "joined_as",
                  DataTypes.StringType,
                  "first (it founded the story), event (its words are like those of articles "
                      + "there) or copy (its original is there)."),
              optional(
                  "nearest_article_id",
                  DataTypes.StringType,
                  "The article of the story that it was most like when it joined, of a copy its "
                      + "original; null for the first."),
              optional(
                  "similarity",
                  DataTypes.DoubleType,
                  "Why it joined, 0 to 1: mean cosine of its telling words with those of the "
                      + "three articles of the story that it is most like (all, while there are "
                      + "fewer); of a copy article_copies.similarity; null for the first."),
              required(
                  "shared_words",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "Up to ten telling words, as stems (in Chinese pairs of characters), that it "
                      + "shares with the nearest article, the weightiest first; of a copy and the "
                      + "first empty."))
          .key("article_id")
          .references("story_id", Stories.SCHEMA)
          .references("article_id", Articles.SCHEMA)
          .references("nearest_article_id", Articles.SCHEMA, "article_id")
          .build();

  private StoryArticles() {}
}
