package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.udf;

import org.apache.commons.math3.special.Beta;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;

/**
 * The p-value of how unevenly an entity's articles are spread over a source and all others, if the
 * source writes about the entity as often as the others do.
 *
 * <p>y + y′ articles mention the entity, y here and y′ elsewhere. Under the hypothesis each of them
 * is here with probability n / (n + n′), the share of all incidences that is here. The test is the
 * exact two-sided binomial test with p as twice the smaller tail: p = min(1, 2 min(P(Y ≤ y), P(Y ≥
 * y))). The tails are computed as regularized incomplete beta functions. Unlike a z-score, it needs
 * no large counts: one article of an entity that hardly any other article mentions has a large z,
 * but is no evidence.
 *
 * <p>Source: the conditional test for two Poisson rates, J. Przyborowski and H. Wilenski,
 * "Homogeneity of Results in Testing Samples from Poisson Series", Biometrika 31 (1940), pp.
 * 313–323. It assumes independent articles. Articles of one story are not independent, so compare
 * the noise floor of {@link SplitHalfNull} too.
 *
 * <p>Range: 0 to 1. Edge cases: 1 where all incidences are on one side, or where there are none.
 */
final class ShareSignificance {

  /** The p-value as a column; null where one of the four counts is null. */
  static Column pValue(
      Column articles, Column incidences, Column otherArticles, Column otherIncidences) {
    UDF4<Long, Long, Long, Long, Double> function =
        (y, n, others, m) ->
            y == null || n == null || others == null || m == null ? null : of(y, n, others, m);
    return udf(function, DataTypes.DoubleType)
        .apply(articles, incidences, otherArticles, otherIncidences);
  }

  /**
   * The p-value of {@code y} articles among {@code n} incidences here and {@code others} articles
   * among {@code m} incidences elsewhere.
   */
  static double of(long y, long n, long others, long m) {
    if (n == 0 || m == 0) {
      return 1;
    }
    double here = n / ((double) n + m);
    double elsewhere = m / ((double) n + m);
    double atLeast = y == 0 ? 1 : Beta.regularizedBeta(here, y, others + 1.0);
    double atMost = others == 0 ? 1 : Beta.regularizedBeta(elsewhere, others, y + 1.0);
    return Math.min(1, 2 * Math.min(atLeast, atMost));
  }

  private ShareSignificance() {}
}
