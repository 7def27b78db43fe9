package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per article, rules and state: what reading the article for names has found, kept so that
 * no article is read twice by the same rules in the same state. Rows never change once written.
 */
public final class ArticleReadings {
  /** A ledger name: its place in the text, or below all places of the text in the title. */
  public static final StructType LEDGER_NAME =
      new StructType()
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType);

  /** A name found again, a form written like a name, or where the models first found one. */
  public static final StructType SPAN =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("features", DataTypes.createArrayType(DataTypes.StringType));

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
              "The words that the text writes small, each once."));

  private static ArrayType array(StructType element) {
    return DataTypes.createArrayType(element);
  }

  private ArticleReadings() {}
}
