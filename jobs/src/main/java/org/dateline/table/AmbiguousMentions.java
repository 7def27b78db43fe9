package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per mention left unresolved. An ambiguous name is reported with its candidates, never
 * guessed.
 */
public final class AmbiguousMentions {
  public static final TableSchema SCHEMA =
      TableSchema.named("ambiguous_mentions", "One row per mention left unresolved.")
          .columns(Mentions.COLUMNS)
          .columns(Mentions.FOUND_BY)
          .columns(
              required(
                  "reason",
                  DataTypes.StringType,
                  "Why it was left: "
                      + Coded.codes(AmbiguityReason.values())
                      + ". docs/linking.md says when each is used."),
              required(
                  "candidates",
                  DataTypes.createArrayType(
                      new StructType()
                          .add("entity_id", DataTypes.StringType)
                          .add("name", DataTypes.StringType)
                          .add("score", DataTypes.DoubleType)),
                  "What it might be, best first, each with a score from 0 to 1; empty if nothing fits."))
          .key("article_id", "char_begin", "char_end")
          .references("article_id", Articles.SCHEMA)
          .build();

  private AmbiguousMentions() {}
}
