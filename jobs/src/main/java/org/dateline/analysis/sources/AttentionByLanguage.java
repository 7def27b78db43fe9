package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Computes {@link LanguageAttention}. */
final class AttentionByLanguage {
  private static final String[] LANGUAGE = {"language"};

  static Dataset<Row> compute(Dataset<Row> articles, Dataset<Row> incidences, SourceParams params) {
    var counts = incidences.groupBy("entity_id", "language").agg(count(lit(1)).as("articles"));
    var totals =
        articles
            .filter(col("annotated"))
            .groupBy("language")
            .agg(count(lit(1)).as("language_articles"))
            .join(
                counts.groupBy("language").agg(sum("articles").as("incidences")), LANGUAGE, "left")
            .withColumn("incidences", coalesce(col("incidences"), lit(0L)));
    var corpus = totals.agg(count(lit(1)).as("languages"), sum("incidences").as("all_incidences"));
    var entities =
        counts
            .groupBy("entity_id")
            .agg(sum("articles").as("all_articles"))
            .filter(col("all_articles").geq(params.minEntityArticles()));
    var rows =
        entities
            .join(totals.join(corpus, lit(true), "cross"), lit(true), "cross")
            .filter(col("languages").gt(1))
            .join(counts, new String[] {"entity_id", "language"}, "left")
            .withColumn("articles", coalesce(col("articles"), lit(0L)));
    var logOdds =
        new LogOdds(
            col("articles"),
            col("incidences"),
            col("all_articles").minus(col("articles")),
            col("all_incidences").minus(col("incidences")),
            params.priorStrength());
    return LanguageAttention.SCHEMA.project(
        rows.withColumn("share", col("articles").divide(col("language_articles")))
            .withColumn("log_odds", logOdds.ratio())
            .withColumn("z_score", logOdds.zScore()));
  }

  private AttentionByLanguage() {}
}
