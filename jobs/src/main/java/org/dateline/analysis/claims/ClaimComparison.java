package org.dateline.analysis.claims;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.table.Entities;
import org.dateline.table.Stories;
import org.dateline.table.TableSchema;

/**
 * One row per story, entity, unit and point of comparison, where at least two sources report the
 * story.
 *
 * <p>A point of comparison is a value that one or more sources give, or several values that sources
 * give in like words. Only originals are compared: a reprint is no second witness. Articles without
 * a named source are each a source of their own. The same number may be said of different things:
 * {@code likeness} shows it, and the clauses stand in {@code values}.
 */
public final class ClaimComparison {

  /** One claim among those compared. */
  static final StructType VALUE =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("value", DataTypes.DoubleType)
          .add("text", DataTypes.StringType)
          .add("upper_value", DataTypes.DoubleType)
          .add("qualifier", DataTypes.StringType)
          .add("sentence", DataTypes.IntegerType)
          .add("value_begin", DataTypes.IntegerType);

  /** What stands for the unit of quotations. */
  static final String QUOTATION = "quotation";

  public static final TableSchema SCHEMA =
      TableSchema.named(
              "claim_comparison",
              "One row per story, entity, unit and point of comparison, where at least two sources"
                  + " tell the story.")
          .columns(
              required("story_id", DataTypes.StringType, "The story."),
              required(
                  "entity_id",
                  DataTypes.StringType,
                  "The entity that the claims are tied to; of quotations, the speaker."),
              required(
                  "unit",
                  DataTypes.StringType,
                  "Unit of the values, as in claims; quotation for quotations."),
              required(
                  "point",
                  DataTypes.IntegerType,
                  "0-based number of the point of comparison, by its lowest value."),
              required(
                  "values",
                  DataTypes.createArrayType(VALUE, false),
                  "The claims compared, by value, source, article and place."),
              required(
                  "agreement",
                  DataTypes.StringType,
                  "same: two sources or more give the same value (the same words); different: they"
                      + " give different values in like words; only_one: one source says so."),
              required("sources", DataTypes.LongType, "Sources that say so."),
              required(
                  "story_sources",
                  DataTypes.LongType,
                  "Sources with an original article in the story, at least 2."),
              optional(
                  "likeness",
                  DataTypes.DoubleType,
                  "How like the words of their clauses are: Jaccard index of the two least like"
                      + " claims of different sources, 0 to 1; near 0, the same number is said of"
                      + " different things. Null for only_one."))
          .key("story_id", "entity_id", "unit", "point")
          .references("story_id", Stories.SCHEMA)
          .references("entity_id", Entities.SCHEMA)
          .build();

  private ClaimComparison() {}
}
