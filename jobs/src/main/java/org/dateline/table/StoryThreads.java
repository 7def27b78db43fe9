package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per story and the thread it belongs to: stories of one affair over weeks. */
public final class StoryThreads {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "story_threads",
              "One row per story and the thread it belongs to: stories of one affair over weeks.")
          .columns(
              required("story_id", DataTypes.StringType, "The story."),
              required(
                  "thread_id",
                  DataTypes.StringType,
                  "The thread; made of the story that began it. A story without others of its "
                      + "affair is a thread by itself."),
              required(
                  "joined_as",
                  DataTypes.StringType,
                  "first (it began the thread) or development (an earlier story there is like it)."),
              optional(
                  "nearest_story_id",
                  DataTypes.StringType,
                  "The story of the thread that it was most like when it joined; null for the first."),
              optional(
                  "likeness",
                  DataTypes.DoubleType,
                  "Why it joined, about 0 to 1.2: mean cosine of its articles' telling words with "
                      + "those of a story, more for words that were new to news then, less for the "
                      + "weeks between; mean of the two nearest stories; null for the first."),
              required(
                  "shared_words",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "Up to ten telling words, as stems (in Chinese pairs of characters), that it "
                      + "shares with the nearest story: those that were new then, then the "
                      + "weightiest; of the first empty."),
              required("thread_stories", DataTypes.LongType, "Stories in the thread."),
              required(
                  "thread_articles",
                  DataTypes.LongType,
                  "Articles in the thread, copies included."),
              optional(
                  "thread_first_date",
                  DataTypes.DateType,
                  "Earliest published_date of an article of the thread; null if none has one."),
              optional(
                  "thread_last_date",
                  DataTypes.DateType,
                  "Latest published_date of an article of the thread; null if none has one."))
          .key("story_id")
          .references("story_id", Stories.SCHEMA)
          .references("nearest_story_id", Stories.SCHEMA, "story_id")
          .build();

  private StoryThreads() {}
}
