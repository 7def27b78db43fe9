package org.dateline.table;

import static org.dateline.table.Column.required;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** One row per name found in an article's text. Names of one article never overlap. */
public final class Mentions {
  /**
   * The columns that say where a name is and what found it. A mention keeps them when it is linked.
   */
  public static final List<Column> COLUMNS =
      List.of(
          required("article_id", DataTypes.StringType, "The article the name stands in."),
          required(
              "sentence",
              DataTypes.IntegerType,
              "0-based number of the sentence in the article (see sentences)."),
          required(
              "char_begin",
              DataTypes.IntegerType,
              "First UTF-16 code unit of the name in articles.text."),
          required(
              "char_end",
              DataTypes.IntegerType,
              "First UTF-16 code unit after the name in articles.text."),
          required(
              "surface",
              DataTypes.StringType,
              "The name as written: articles.text from char_begin to char_end."),
          required(
              "type",
              DataTypes.StringType,
              "PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT or MISC."),
          required(
              "annotator",
              DataTypes.StringType,
              "Fingerprint of the models, or of the ledger, and settings that found the name."));

  /**
   * The column of what found a mention, for tables of linked and open mentions. Table mentions has
   * none, because only models found its rows.
   */
  public static final Column FOUND_BY =
      required(
          "found_by",
          DataTypes.StringType,
          "What found the name: model (in the text as it stands); ledger (written as in the alias"
              + " ledger; a model may have found it too); article (the models found the same name"
              + " elsewhere in the article); story (in other articles of its story); discovery (the"
              + " corpus writes the word as a name, in several articles and sources); wikipedia"
              + " (Wikipedia knows it, and it is hardly ever written small).");

  public static final TableSchema SCHEMA =
      TableSchema.named("mentions", "One row per name found in an article's text.")
          .columns(COLUMNS)
          .key("article_id", "char_begin", "char_end")
          .references("article_id", Articles.SCHEMA)
          .build();

  private Mentions() {}
}
