package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.spark.Checkpoint;

/**
 * Measures how well a candidate fits the other entities of an article, by how often it appears with
 * them in other articles:
 *
 * <pre>
 * fit(c, article) = Σ w(c, e) / √k,   w(c, e) = ln( (n(c,e) + m p(e)) / (n(c) + m) / p(e) )
 * </pre>
 *
 * over the k entities e of the article that are not candidates. n(c) is the number of articles that
 * name c, n(c, e) the number of those that name e too, p(e) the share of all articles that name e,
 * and m = {@value #PRIOR_ARTICLES} articles of prior weight. w is bounded to ±{@value #BOUND}.
 *
 * <p>The fit is the score of naive Bayes, damped by √k because the entities of an article depend on
 * each other. It is above 0 where the candidate appears with them more often than by chance. Terms
 * are summed as integers, so the order of rows makes no difference.
 */
final class ContextFit {
  private static final double PRIOR_ARTICLES = 10;
  private static final double BOUND = 3;
  private static final long PARTS = 1_000_000;

  private final Dataset<Row> named;

  /**
   * @param linked mentions with {@code article_id} and {@code entity_id}
   */
  ContextFit(Dataset<Row> linked) {
    named = Checkpoint.of(linked.select("article_id", "entity_id").distinct());
  }

  /** One row per article and entity: {@code article_id, entity_id}. */
  Dataset<Row> entitiesOfArticles() {
    return named;
  }

  /**
   * Adds {@code fit} to the asked rows. Rows whose article names no other entity are dropped.
   *
   * @param asked distinct rows {@code article_id, candidate, rivals}, where {@code rivals} are all
   *     candidates of the name, which do not count as other entities
   */
  Dataset<Row> fits(Dataset<Row> asked) {
    // Numbers stand for ids and lists of rivals, so that rows of evidence stay small.
    Dataset<Row> entities =
        Checkpoint.of(
            named
                .groupBy("entity_id")
                .agg(count(lit(1)).as("articles"))
                .withColumn("entity", monotonically_increasing_id()));
    Dataset<Row> articles =
        Checkpoint.of(
            named
                .join(entities.select("entity_id", "entity"), "entity_id")
                .groupBy("article_id")
                .agg(collect_list(col("entity")).as("entities")));
    Dataset<Row> numbered = Checkpoint.of(withNumbers(asked, entities));
    Dataset<Row> total = articles.agg(count(lit(1)).as("all_articles"));
    Dataset<Row> sums =
        entitiesBeside(numbered, entities, articles)
            .join(
                together(Checkpoint.of(numbered.select("candidate_entity").distinct()), articles),
                new String[] {"candidate_entity", "entity"},
                "left_outer")
            .join(entities.select("entity", "articles"), "entity")
            .crossJoin(broadcast(total))
            .groupBy("number")
            .agg(
                sum(round(weight().multiply(lit(PARTS))).cast("long")).as("sum"),
                count(lit(1)).as("k"));
    return numbered
        .join(sums, "number")
        .withColumn("fit", col("sum").divide(lit(PARTS)).divide(sqrt(col("k"))))
        .select("article_id", "candidate", "rivals", "fit");
  }

  /**
   * Adds a {@code number} to each asked row and the columns of its candidate: {@code
   * candidate_entity}, which stands for its id, and {@code of_candidate}, how many articles name
   * it. Both are null if none does.
   */
  private static Dataset<Row> withNumbers(Dataset<Row> asked, Dataset<Row> entities) {
    return asked
        .join(
            entities.toDF("candidate", "of_candidate", "candidate_entity"),
            new String[] {"candidate"},
            "left_outer")
        .withColumn("number", monotonically_increasing_id());
  }

  /** One row per asked row and entity of its article that is not one of its rivals. */
  private static Dataset<Row> entitiesBeside(
      Dataset<Row> numbered, Dataset<Row> entities, Dataset<Row> articles) {
    Dataset<Row> rivals =
        numbered
            .select(col("number"), explode(col("rivals")).as("entity_id"))
            .join(entities, "entity_id")
            .groupBy("number")
            .agg(collect_set(col("entity")).as("silent"));
    Column others = coalesce(array_except(col("entities"), col("silent")), col("entities"));
    return numbered
        .drop("rivals", "candidate")
        .join(rivals, new String[] {"number"}, "left_outer")
        .join(articles, "article_id")
        .select(
            col("number"),
            col("candidate_entity"),
            col("of_candidate"),
            explode(others).as("entity"));
  }

  /** One row per candidate and entity: {@code both}, the number of articles that name both. */
  private static Dataset<Row> together(Dataset<Row> candidates, Dataset<Row> articles) {
    return articles
        .select(col("entities"), explode(col("entities")).as("candidate_entity"))
        .join(candidates, "candidate_entity")
        .select(col("candidate_entity"), explode(col("entities")).as("entity"))
        .groupBy("candidate_entity", "entity")
        .agg(count(lit(1)).as("both"));
  }

  private static Column weight() {
    Column share = col("articles").divide(col("all_articles"));
    Column seen = coalesce(col("both"), lit(0)).plus(share.multiply(PRIOR_ARTICLES));
    Column of = coalesce(col("of_candidate"), lit(0)).plus(PRIOR_ARTICLES);
    return least(lit(BOUND), greatest(lit(-BOUND), log(seen.divide(of).divide(share))));
  }
}
