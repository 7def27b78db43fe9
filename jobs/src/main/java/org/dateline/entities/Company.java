package org.dateline.entities;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.KeptRows;

/**
 * How well a candidate fits the other entities of an article, by the company it keeps elsewhere:
 *
 * <pre>
 * fit(c, article) = Σ w(c, e) / √k,   w(c, e) = ln( (n(c,e) + m p(e)) / (n(c) + m) / p(e) )
 * </pre>
 *
 * over the k entities e of the article that are no candidates, where n counts the articles that
 * name an entity, or two, p(e) is the share of articles that name e, m = {@value #PRIOR_ARTICLES}
 * articles of prior weight, and w is bounded to ±{@value #BOUND}. It is naive Bayes, damped by √k
 * because the entities of an article depend on each other. Terms are summed as whole numbers, so
 * that the order of rows makes no difference.
 */
final class Company {
  private static final double PRIOR_ARTICLES = 10;
  private static final double BOUND = 3;
  private static final long PARTS = 1_000_000;

  private final Dataset<Row> named;

  /**
   * @param linked mentions with {@code article_id} and {@code entity_id}
   */
  Company(Dataset<Row> linked) {
    named = KeptRows.of(linked.select("article_id", "entity_id").distinct());
  }

  /** One row per article and entity: {@code article_id, entity_id}. */
  Dataset<Row> named() {
    return named;
  }

  /**
   * One row per article and candidate that has company there: {@code article_id, candidate, fit}.
   *
   * @param asked distinct rows {@code article_id, candidate, rivals}, where {@code rivals} are the
   *     candidates of the name, which do not speak
   */
  Dataset<Row> fits(Dataset<Row> asked) {
    Dataset<Row> counts = named.groupBy("entity_id").agg(count(lit(1)).as("articles"));
    Dataset<Row> total = named.agg(count_distinct(col("article_id")).as("all_articles"));
    Dataset<Row> candidates = asked.select("candidate").distinct();
    Dataset<Row> spoken =
        asked
            .join(named, "article_id")
            .filter(array_contains(col("rivals"), col("entity_id")).equalTo(false));
    return spoken
        .join(together(candidates), new String[] {"candidate", "entity_id"}, "left_outer")
        .join(counts, "entity_id")
        .join(
            counts.select(col("entity_id").as("candidate"), col("articles").as("of_candidate")),
            new String[] {"candidate"},
            "left_outer")
        .crossJoin(broadcast(total))
        .groupBy("article_id", "candidate", "rivals")
        .agg(
            sum(round(weight().multiply(lit(PARTS))).cast("long")).as("sum"), count(lit(1)).as("k"))
        .withColumn("fit", col("sum").divide(lit(PARTS)).divide(sqrt(col("k"))))
        .drop("sum", "k");
  }

  /** In how many articles a candidate and another entity are named both. */
  private Dataset<Row> together(Dataset<Row> candidates) {
    return named
        .join(candidates, col("entity_id").equalTo(col("candidate")))
        .select("article_id", "candidate")
        .join(named, "article_id")
        .groupBy("candidate", "entity_id")
        .agg(count(lit(1)).as("both"));
  }

  private static Column weight() {
    Column share = col("articles").divide(col("all_articles"));
    Column seen = coalesce(col("both"), lit(0)).plus(share.multiply(PRIOR_ARTICLES));
    Column of = coalesce(col("of_candidate"), lit(0)).plus(PRIOR_ARTICLES);
    return least(lit(BOUND), greatest(lit(-BOUND), log(seen.divide(of).divide(share))));
  }
}
