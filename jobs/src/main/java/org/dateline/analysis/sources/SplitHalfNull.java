package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The noise floor of a source's z-scores: how large those of {@link LogOdds} get by chance, between
 * two halves of the source's own articles.
 *
 * <p>The lowest bit of XXH64 of an article's id says which half it falls into, so the halves are
 * the same in every run, and added articles move no other. With y of n incidences in one half and
 * y′ of n′ in the other, z is that of {@link LogOdds} with the same prior; {@code null_z} is the
 * 95th percentile (linear between order statistics) of |z| over the source's entities with at least
 * {@code min-entity-articles} of its articles. If z were standard normal it would be 1.96; articles
 * of one story raise it, rare entities and the prior lower it. It is null where a half has no
 * incidences.
 */
final class SplitHalfNull {
  private static final double PERCENTILE = 0.95;

  /** Whether an article is in the first half. */
  static Column isInFirst() {
    return pmod(xxhash64(col("article_id")), lit(2L)).equalTo(0L);
  }

  /**
   * One row per named source: {@code source, null_entities, null_z}.
   *
   * @param sourceEntities rows of {@link SourceProfiles#countEntities}
   */
  static Dataset<Row> of(Dataset<Row> sourceEntities, SourceParams params) {
    var counts =
        sourceEntities.select(
            col("source"),
            col("entity_id"),
            col("first_half").as("articles"),
            col("articles").minus(col("first_half")).as("other_articles"));
    var totals =
        counts
            .groupBy("source")
            .agg(sum("articles").as("incidences"), sum("other_articles").as("other_incidences"));
    var logOdds =
        new LogOdds(
            col("articles"),
            col("incidences"),
            col("other_articles"),
            col("other_incidences"),
            params.priorStrength());
    // Without incidences in the first half there are no odds to compare with.
    Column z = when(col("incidences").gt(0), abs(logOdds.zScore()));
    return counts
        .filter(col("articles").plus(col("other_articles")).geq(params.minEntityArticles()))
        .join(totals, new String[] {"source"}, "inner")
        .withColumn("z", z)
        .groupBy("source")
        .agg(count(lit(1)).as("null_entities"), percentile(col("z"), lit(PERCENTILE)).as("null_z"));
  }

  private SplitHalfNull() {}
}
