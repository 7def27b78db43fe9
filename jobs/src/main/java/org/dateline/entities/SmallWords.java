package org.dateline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** How many articles write a word small, anywhere in their text. */
final class SmallWords {

  /** One row per word: {@code word}, {@code small_articles}. */
  static Dataset<Row> in(Dataset<Row> articles) {
    return articles
        .select("text")
        .flatMap(
            (FlatMapFunction<Row, String>)
                row -> new TextWords(row.getString(0)).small().iterator(),
            Encoders.STRING())
        .groupBy(col("value").as("word"))
        .agg(count(lit(1)).as("small_articles"));
  }

  private SmallWords() {}
}
