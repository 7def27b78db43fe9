package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;

/**
 * The articles that this analysis reads: source, language and time of each, and the entities it
 * mentions.
 */
final class SourcedArticles {

  /**
   * One row per article: {@code article_id, source, language, published_at, to_the_minute,
   * annotated}. A date is {@code to_the_minute} if it was given to the minute or the second.
   */
  static Dataset<Row> of(Tables inputs) {
    var annotated =
        inputs.get(Sentences.SCHEMA).groupBy("article_id").agg(lit(true).as("annotated"));
    return inputs
        .get(Articles.SCHEMA)
        .select(
            col("article_id"),
            col("source"),
            col("language"),
            col("published_at"),
            col("date_precision").isin("second", "minute").as("to_the_minute"))
        .join(annotated, new String[] {"article_id"}, "left")
        .withColumn("annotated", coalesce(col("annotated"), lit(false)));
  }

  /**
   * One row per annotated article and entity it mentions: {@code article_id, source, language,
   * entity_id}.
   */
  static Dataset<Row> incidences(Tables inputs, Dataset<Row> articles) {
    return inputs
        .get(EntityMentions.SCHEMA)
        .groupBy("article_id", "entity_id")
        .agg(lit(1))
        .join(articles.filter(col("annotated")), new String[] {"article_id"}, "inner")
        .select("article_id", "source", "language", "entity_id");
  }

  /** Removes rows of the source {@link Articles#UNKNOWN_SOURCE}. */
  static Dataset<Row> filterNamed(Dataset<Row> rows) {
    return rows.filter(col("source").notEqual(Articles.UNKNOWN_SOURCE));
  }

  private SourcedArticles() {}
}
