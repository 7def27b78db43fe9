package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/**
 * One row per article, rules and state: the shingles and words of its text, from which copies and
 * stories are found. They are kept so that no text is read twice by the same rules. Rows never
 * change once written.
 */
public final class ArticleWords {
  public static final TableSchema SCHEMA =
      ArticleStoreSchema.of(
          "article_words",
          "One row per article, rules and state in which it was read.",
          "Fingerprint of the article's id, under which title and text never change.",
          optional(
              "agency", DataTypes.StringType, "News agency that the text credits, see copies."),
          required(
              "shingles",
              DataTypes.BinaryType,
              "32-bit hashes of all shingles of the text, ascending, big-endian."),
          required(
              "sample",
              DataTypes.BinaryType,
              "32-bit hashes of the sampled longer shingles, ascending, big-endian."),
          required(
              "words",
              DataTypes.StringType,
              "Words of title and first paragraphs, each once, with spaces between them."),
          required(
              "weights",
              DataTypes.BinaryType,
              "The words' weights by place and number, 64-bit floats, big-endian."));

  private ArticleWords() {}
}
