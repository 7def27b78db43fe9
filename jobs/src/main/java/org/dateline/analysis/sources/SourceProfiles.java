package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts of articles and entities for each named source. */
final class SourceProfiles {

  /**
   * One row per named source and entity it mentions: {@code source, entity_id, articles,
   * first_half}, where {@code first_half} counts the articles in the first half of {@link
   * SplitHalfNull}.
   */
  static Dataset<Row> countEntities(Dataset<Row> incidences) {
    return incidences
        .transform(SourcedArticles::filterNamed)
        .groupBy("source", "entity_id")
        .agg(count(lit(1)).as("articles"), count_if(SplitHalfNull.isInFirst()).as("first_half"));
  }

  /** One row per named source with an annotated article: {@code source, source_articles}. */
  static Dataset<Row> countArticles(Dataset<Row> articles) {
    return articles
        .filter(col("annotated"))
        .transform(SourcedArticles::filterNamed)
        .groupBy("source")
        .agg(count(lit(1)).as("source_articles"));
  }

  /** The sources that are compared in pairs: {@code source, source_articles}. */
  static Dataset<Row> comparedSources(Dataset<Row> articles, SourceParams params) {
    return countArticles(articles)
        .filter(col("source_articles").geq(params.minSourceArticles()))
        .orderBy(col("source_articles").desc(), col("source").asc())
        .limit(params.maxSources());
  }

  /**
   * Adds to rows of sources {@code entities}, the number of entities that a source mentions, and
   * {@code incidences}, the sum of its articles over these entities.
   */
  static Dataset<Row> withTotals(Dataset<Row> sources, Dataset<Row> sourceEntities) {
    var totals =
        sourceEntities
            .groupBy("source")
            .agg(count(lit(1)).as("entities"), sum("articles").as("incidences"));
    return sources
        .join(totals, new String[] {"source"}, "left")
        .withColumn("entities", coalesce(col("entities"), lit(0L)))
        .withColumn("incidences", coalesce(col("incidences"), lit(0L)));
  }

  private SourceProfiles() {}
}
