package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per article, rules and state: the names that were found by reading the article, kept so
 * that no article is read twice by the same rules in the same state. Rows never change once
 * written.
 */
public final class ArticleReadings {
  /**
   * A ledger name. Its offsets are into the text; those of a name in the title are negative, see
   * {@code TitleOffsets}.
   */
  public static final StructType LEDGER_NAME =
      new StructType()
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType);

  /**
   * A span of the text, of one of three kinds: a name found again, a form written like a name, or
   * the place where the models first found a name.
   */
  public static final StructType SPAN =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("features", DataTypes.createArrayType(DataTypes.StringType));

  /** The role of the name at a place; names without one are subjects. */
  public static final StructType ROLE =
      new StructType()
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("role", DataTypes.StringType);

  public static final TableSchema SCHEMA =
      ArticleStoreSchema.of(
          "article_readings",
          "One row per article, rules and state in which it was read.",
          "Fingerprint of what the models found in the article and in its story.",
          required("source", DataTypes.StringType, "The article's source."),
          required("ledger_names", array(LEDGER_NAME), "The ledger's names in title and text."),
          required(
              "spans",
              array(SPAN),
              "Names found again, forms written like names, and where the models first found"
                  + " each name."),
          required(
              "small_words",
              DataTypes.createArrayType(DataTypes.StringType),
              "The words that the text writes small, each once."),
          optional(
              "roles",
              array(ROLE),
              "The places of names that are cited or stand in a credit, see MentionRole."),
          optional(
              "shared_names",
              DataTypes.createArrayType(DataTypes.IntegerType),
              "Where a last name begins in the text that stands for more than a person: \"the Bush"
                  + " dynasty\"."));

  private static ArrayType array(StructType element) {
    return DataTypes.createArrayType(element);
  }

  private ArticleReadings() {}
}
