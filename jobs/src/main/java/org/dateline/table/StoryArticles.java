package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per article and the story it belongs to. */
public final class StoryArticles {
  public static final TableSchema SCHEMA =
      TableSchema.named("story_articles", "One row per article and the story it belongs to.")
          .columns(
              required("story_id", DataTypes.StringType, "The story."),
              required("article_id", DataTypes.StringType, "The article."))
          .key("article_id")
          .references("story_id", Stories.SCHEMA)
          .references("article_id", Articles.SCHEMA)
          .build();

  private StoryArticles() {}
}
