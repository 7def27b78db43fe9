package org.dateline.analysis.sources;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Stories;
import org.dateline.table.TableSchema;

/**
 * One row per story and source that reported it: when it did, and which entities it included and
 * omitted.
 */
public final class StoryCoverage {
  public static final TableSchema SCHEMA =
      TableSchema.named("story_coverage", "One row per story and source that reported it.")
          .columns(
              required("story_id", DataTypes.StringType, "The story."),
              required(
                  "source",
                  DataTypes.StringType,
                  "The source; \"unknown\" stands for all articles that name none."),
              required("articles", DataTypes.LongType, "Articles of the source in the story."),
              required(
                  "annotated_articles",
                  DataTypes.LongType,
                  "How many of them were searched for entities."),
              optional(
                  "first_published_at",
                  DataTypes.TimestampType,
                  "Earliest publication time of the source in the story, UTC, midnight where only "
                      + "the day is known; null if none of its articles has a date."),
              optional(
                  "lag_hours",
                  DataTypes.DoubleType,
                  "Hours from the story's earliest dated article to the source's, 0 or more; null "
                      + "where either is undated or known only to the day."),
              required(
                  "entities_included",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "Entities that the source's articles in the story mention, sorted; empty if "
                      + "none."),
              optional(
                  "entities_omitted",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "Entities that at least analysis.sources.min-omission-sources other named "
                      + "sources mention in the story and this one does not, sorted; null where "
                      + "an article of the source in the story was not annotated."))
          .key("story_id", "source")
          .references("story_id", Stories.SCHEMA)
          .build();

  private StoryCoverage() {}
}
