package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.ln;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Log-odds ratio with informative Dirichlet prior, and its z-score.
 *
 * <p>With y articles of n incidences here, y′ of n′ elsewhere, and a prior of strength α₀ that
 * gives the entity its share of the whole corpus, α = α₀ · (y + y′) / (n + n′):
 *
 * <pre>
 *   δ = ln[(y + α) / (n + α₀ − y − α)] − ln[(y′ + α) / (n′ + α₀ − y′ − α)]
 *   σ² ≈ 1 / (y + α) + 1 / (y′ + α)
 *   z = δ / σ
 * </pre>
 *
 * <p>Source: B. L. Monroe, M. P. Colaresi, K. M. Quinn, "Fightin' Words: Lexical Feature Selection
 * and Evaluation for Identifying the Content of Political Conflict", Political Analysis 16(4),
 * 2008, pp. 372–403: the z-scores of log-odds-ratios under the informative Dirichlet prior.
 *
 * <p>Range: δ and z are unbounded. The sign says on which side the entity is over-represented;
 * swapping the sides changes only the sign. |z| above 1.96 is significant at 5 % for one entity
 * tested alone; among many entities some exceed it by chance.
 *
 * <p>Edge cases: null where the other side is empty (n′ = 0), and where the corpus has one entity
 * only, whose odds are infinite. y = 0 and y′ = 0 are fine: the prior keeps both finite.
 */
final class LogOdds {
  private final Column weight;
  private final Column otherWeight;
  private final Column complement;
  private final Column otherComplement;
  private final Column comparable;

  /**
   * @param articles y, at least 0; y + y′ at least 1
   * @param incidences n, at least y
   * @param otherArticles y′, at least 0
   * @param otherIncidences n′, at least y′
   * @param strength α₀, above 0: how many incidences the prior is worth
   */
  LogOdds(
      Column articles,
      Column incidences,
      Column otherArticles,
      Column otherIncidences,
      double strength) {
    Column all = incidences.plus(otherIncidences);
    Column ofEntity = articles.plus(otherArticles);
    Column prior = lit(strength).multiply(ofEntity).divide(all);
    // α₀ − α, computed without cancellation: exactly 0 for the only entity of a corpus.
    Column priorOfOthers = lit(strength).multiply(all.minus(ofEntity)).divide(all);
    weight = articles.plus(prior);
    otherWeight = otherArticles.plus(prior);
    complement = incidences.minus(articles).plus(priorOfOthers);
    otherComplement = otherIncidences.minus(otherArticles).plus(priorOfOthers);
    comparable = otherIncidences.gt(0);
  }

  /** δ: the log-odds ratio in natural units. */
  Column ratio() {
    Column here = ln(weight.divide(nullif(complement, lit(0.0))));
    Column elsewhere = ln(otherWeight.divide(nullif(otherComplement, lit(0.0))));
    return when(comparable, here.minus(elsewhere));
  }

  /** z: the log-odds ratio in standard errors. */
  Column zScore() {
    Column variance = lit(1.0).divide(weight).plus(lit(1.0).divide(otherWeight));
    return ratio().divide(sqrt(variance));
  }
}
