package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per article, rules and state: what its names stand for as far as the article and the
 * ledger tell, kept so that no article is resolved twice by the same rules in the same state. Rows
 * never change once written.
 */
public final class ResolvedArticles {
  public static final StructType CANDIDATE =
      new StructType()
          .add("entity_id", DataTypes.StringType)
          .add("target_key", DataTypes.StringType)
          .add("target_type", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("score", DataTypes.DoubleType);

  /** A mention and what was decided of it. */
  public static final StructType LINK =
      new StructType()
          .add("sentence", DataTypes.IntegerType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("annotator", DataTypes.StringType)
          .add("found_by", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("published_day", DataTypes.IntegerType)
          .add("language", DataTypes.StringType)
          .add("display", DataTypes.StringType)
          .add("own_key", DataTypes.StringType)
          .add("first_word", DataTypes.StringType)
          .add("last_word", DataTypes.StringType)
          .add("lone", DataTypes.BooleanType)
          .add("distinctive", DataTypes.BooleanType)
          .add("method", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("target_key", DataTypes.StringType)
          .add("target_type", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("candidates", DataTypes.createArrayType(CANDIDATE));

  public static final TableSchema SCHEMA =
      TableSchema.named(
              "resolved_articles", "One row per article, rules and state in which it was resolved.")
          .columns(
              required("article_id", DataTypes.StringType, "The article."),
              ArticleReadings.RULES,
              required(
                  "state",
                  DataTypes.LongType,
                  "Fingerprint of all names found in the article and in its story."),
              required(
                  "links",
                  DataTypes.createArrayType(LINK),
                  "The mentions in text order, each with what the article says of it."))
          .key("article_id", "rules", "state")
          .partitionedBy("rules")
          .build();

  private ResolvedArticles() {}
}
