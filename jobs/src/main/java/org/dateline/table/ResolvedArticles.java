package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per article, rules and state: the entities of its names, as far as the article and the
 * ledger decide them, kept so that no article is resolved twice by the same rules in the same
 * state. Rows never change once written.
 */
public final class ResolvedArticles {
  public static final StructType CANDIDATE =
      new StructType()
          .add("entity_id", DataTypes.StringType)
          .add("target_key", DataTypes.StringType)
          .add("target_type", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("score", DataTypes.DoubleType);

  /** The sentence and the offsets of a mention. */
  public static final StructType PLACE =
      new StructType()
          .add("sentence", DataTypes.IntegerType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType);

  /**
   * A name of an article with all its mentions of one type that were found in one way, and its
   * decision. It has {@code uses} mentions, {@code text_uses} of them in the text.
   */
  public static final StructType LINK =
      new StructType()
          .add("places", DataTypes.createArrayType(PLACE))
          .add("uses", DataTypes.IntegerType)
          .add("text_uses", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("annotator", DataTypes.StringType)
          .add("found_by", DataTypes.StringType)
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
      ArticleStoreSchema.of(
          "resolved_articles",
          "One row per article, rules and state in which it was resolved.",
          "Fingerprint of all names found in the article and in its story.",
          optional("source", DataTypes.StringType, "The article's source."),
          optional("published_day", DataTypes.IntegerType, "Its date, in days since 1970-01-01."),
          optional("language", DataTypes.StringType, "Its language."),
          required(
              "links",
              DataTypes.createArrayType(LINK),
              "The names in text order, each with its mentions and what the article says of it."));

  private ResolvedArticles() {}
}
