package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** One row per sentence of an annotated article. */
public final class Sentences {
  /** The type of a column that lists sentences of articles. */
  public static final ArrayType PLACES =
      DataTypes.createArrayType(
          new StructType()
              .add("article_id", DataTypes.StringType)
              .add("sentence", DataTypes.IntegerType));

  public static final TableSchema SCHEMA =
      TableSchema.named("sentences", "One row per sentence of an annotated article.")
          .columns(
              required("article_id", DataTypes.StringType, "The article."),
              required(
                  "sentence",
                  DataTypes.IntegerType,
                  "0-based number of the sentence in the article."),
              required(
                  "char_begin",
                  DataTypes.IntegerType,
                  "First UTF-16 code unit of the sentence in articles.text."),
              required(
                  "char_end",
                  DataTypes.IntegerType,
                  "First UTF-16 code unit after the sentence in articles.text."),
              required(
                  "tokens",
                  DataTypes.IntegerType,
                  "Tokens (words and punctuation) in the sentence."))
          .key("article_id", "sentence")
          .references("article_id", Articles.SCHEMA)
          .build();

  private Sentences() {}
}
