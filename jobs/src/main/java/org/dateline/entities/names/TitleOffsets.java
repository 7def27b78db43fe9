package org.dateline.entities.names;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Offsets of titles inside this step: a title is resolved together with its text, as a sentence of
 * its own before the first one, at offsets below all offsets of the text.
 */
public final class TitleOffsets {
  public static final int SENTENCE = -1;

  /** Where a title begins. */
  public static final int ORIGIN = Integer.MIN_VALUE;

  /** Rows of title_mentions as rows of mentions. */
  public static Dataset<Row> toMentions(Dataset<Row> titleMentions) {
    return titleMentions
        .withColumn("sentence", lit(SENTENCE))
        .withColumn("char_begin", col("char_begin").plus(lit(ORIGIN)))
        .withColumn("char_end", col("char_end").plus(lit(ORIGIN)));
  }

  /** Rows with the columns of mentions that are of titles, with offsets into them again. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return rows.filter(isTitle())
        .withColumn("char_begin", col("char_begin").minus(lit(ORIGIN)))
        .withColumn("char_end", col("char_end").minus(lit(ORIGIN)));
  }

  /** Rows with the columns of mentions that are not of titles. */
  public static Dataset<Row> texts(Dataset<Row> rows) {
    return rows.filter(isText());
  }

  static Column isText() {
    return col("sentence").notEqual(SENTENCE);
  }

  private static Column isTitle() {
    return col("sentence").equalTo(SENTENCE);
  }

  private TitleOffsets() {}
}
