package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per story: articles about the same event. */
public final class Stories {
  public static final TableSchema SCHEMA =
      TableSchema.named("stories", "One row per story: articles about the same event.")
          .columns(
              required(
                  "story_id",
                  DataTypes.StringType,
                  "The story; made of the fingerprint of the article that founded it."),
              optional(
                  "title",
                  DataTypes.StringType,
                  "Headline of the first article (as in article_copies); null if it has none."),
              optional(
                  "first_published_at",
                  DataTypes.TimestampType,
                  "Publication time of the first article, UTC; null if no article has a date."),
              required("first_source", DataTypes.StringType, "Source of the first article."),
              required("articles", DataTypes.LongType, "Articles in the story, copies included."),
              required("originals", DataTypes.LongType, "Distinct copy groups in the story."),
              required("sources", DataTypes.LongType, "Distinct sources in the story."))
          .key("story_id")
          .build();

  private Stories() {}
}
