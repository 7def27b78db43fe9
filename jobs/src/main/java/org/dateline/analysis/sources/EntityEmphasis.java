package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log2;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.significance.BenjaminiHochberg;

/** Computes {@link SourceEntities}: each source's entities against all other sources together. */
final class EntityEmphasis {

  static Dataset<Row> compute(Dataset<Row> articles, Dataset<Row> counts, SourceParams params) {
    var entities = comparedEntities(counts, params);
    var profiles =
        withOthers(SourceProfiles.withTotals(SourceProfiles.countArticles(articles), counts));
    var rows =
        counts
            .join(entities, new String[] {"entity_id"}, "inner")
            .join(profiles, new String[] {"source"}, "inner")
            .select(ROW)
            .unionByName(silences(profiles, entities, counts, params));
    return SourceEntities.SCHEMA.project(withQValues(withStatistics(rows, params), entities));
  }

  /**
   * Adds {@code q_value}. The family of a source has one test for every compared entity, also for
   * the entities without a row.
   */
  private static Dataset<Row> withQValues(Dataset<Row> rows, Dataset<Row> entities) {
    Dataset<Row> tests =
        rows.crossJoin(broadcast(entities.agg(count(lit(1)).as("all_tests"))))
            .withColumn(
                "p_value",
                ShareSignificance.pValue(
                    col("articles"),
                    col("incidences"),
                    col("other_articles"),
                    col("other_incidences")));
    return BenjaminiHochberg.withQValues(
            tests, "p_value", List.of("source", "all_tests"), col("all_tests"))
        .withColumn("q_value", when(col("log_odds").isNotNull(), col("q_value")));
  }

  private static final Column[] ROW = {
    col("source"),
    col("entity_id"),
    col("articles"),
    col("all_articles"),
    col("source_articles"),
    col("other_source_articles"),
    col("incidences"),
    col("other_incidences")
  };

  /** One row per entity in enough articles: {@code entity_id, all_articles}. */
  private static Dataset<Row> comparedEntities(Dataset<Row> counts, SourceParams params) {
    return counts
        .groupBy("entity_id")
        .agg(sum("articles").as("all_articles"))
        .filter(col("all_articles").geq(params.minEntityArticles()));
  }

  /**
   * Adds the totals of all other named sources: {@code other_source_articles, other_incidences}.
   */
  private static Dataset<Row> withOthers(Dataset<Row> profiles) {
    var totals =
        profiles.agg(
            sum("source_articles").as("total_articles"), sum("incidences").as("total_incidences"));
    return profiles
        .join(totals, lit(true), "cross")
        .withColumn("other_source_articles", col("total_articles").minus(col("source_articles")))
        .withColumn("other_incidences", col("total_incidences").minus(col("incidences")));
  }

  /**
   * The rows with 0 articles: entities that a source never mentions although, at the rate of all
   * other sources, at least {@code min-expected-articles} of its articles would. There are at most
   * about incidences / min-expected-articles such rows.
   *
   * <p>A join on the magnitude of the number of articles finds them, so that not every source is
   * compared with every entity.
   */
  private static Dataset<Row> silences(
      Dataset<Row> profiles, Dataset<Row> entities, Dataset<Row> counts, SourceParams params) {
    Column enough =
        ceil(
            lit(params.minExpectedArticles())
                .multiply(col("other_source_articles"))
                .divide(col("source_articles")));
    var asked =
        profiles
            .withColumn("enough", enough)
            .filter(col("enough").between(lit(1L), col("other_source_articles")))
            .withColumn(
                "magnitude",
                explode(
                    sequence(magnitude(col("enough")), magnitude(col("other_source_articles")))));
    return entities
        .withColumn("magnitude", magnitude(col("all_articles")))
        .join(asked, new String[] {"magnitude"}, "inner")
        .filter(col("all_articles").geq(col("enough")))
        .join(
            counts.select("source", "entity_id"), new String[] {"source", "entity_id"}, "left_anti")
        .withColumn("articles", lit(0L))
        .select(ROW);
  }

  /**
   * The exponent of the greatest power of two at or below a count. It never falls as the count
   * rises.
   */
  private static Column magnitude(Column count) {
    return floor(log2(count));
  }

  private static Dataset<Row> withStatistics(Dataset<Row> rows, SourceParams params) {
    var logOdds =
        new LogOdds(
            col("articles"),
            col("incidences"),
            col("other_articles"),
            col("other_incidences"),
            params.priorStrength());
    return rows.withColumn("other_articles", col("all_articles").minus(col("articles")))
        .withColumn("share", col("articles").divide(col("source_articles")))
        .withColumn("log_odds", logOdds.ratio())
        .withColumn("z_score", logOdds.zScore());
  }

  private EntityEmphasis() {}
}
