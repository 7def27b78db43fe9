package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per article and annotator: all that the annotator found, kept so that no article is
 * annotated twice with one fingerprint. Rows never change once written.
 */
public final class Annotations {
  /** A sentence: its offsets in the text and its number of tokens. */
  public static final StructType SENTENCE =
      new StructType()
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("tokens", DataTypes.IntegerType);

  /** A name: its sentence, its offsets, its text as written and its type. */
  public static final StructType NAME =
      new StructType()
          .add("sentence", DataTypes.IntegerType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("type", DataTypes.StringType);

  private static final ArrayType NAMES = DataTypes.createArrayType(NAME);

  public static final TableSchema SCHEMA =
      TableSchema.named("annotations", "One row per article and annotator that has read it.")
          .columns(
              required("article_id", DataTypes.StringType, "The article."),
              required(
                  "annotator",
                  DataTypes.StringType,
                  "Fingerprint of the models and settings that read it."),
              required(
                  "sentences",
                  DataTypes.createArrayType(SENTENCE),
                  "The sentences in order; offsets are UTF-16 code units into articles.text."),
              required("names", NAMES, "The names in the text, in its order; they do not overlap."),
              required(
                  "title_names",
                  NAMES,
                  "The names in the title; offsets and sentences are those of articles.title."),
              required("tokens", DataTypes.LongType, "Tokens (words and punctuation) in the text."),
              optional(
                  "failure",
                  DataTypes.StringType,
                  "Why the annotator gave up on the article or a part of it; null if it did not."),
              optional(
                  "failure_detail",
                  DataTypes.StringType,
                  "What was expected and what was found; null without a failure."))
          .key("article_id", "annotator")
          .build();

  private Annotations() {}
}
