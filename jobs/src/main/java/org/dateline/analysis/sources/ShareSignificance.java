package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.udf;

import org.apache.commons.math3.special.Beta;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;

/**
 * How likely so uneven a spread of an entity's articles is if a source writes of it as often as all
 * others do.
 *
 * <p>Of the y + y′ articles that mention the entity, y here and y′ elsewhere, each is then here
 * with probability n / (n + n′), the share of all incidences that is here; p is that of the exact
 * two-sided binomial test, twice the smaller tail: min(1, 2 min(P(Y ≤ y), P(Y ≥ y))), the tails as
 * regularized incomplete beta functions. Unlike a z-score it needs no large counts: one article of
 * an entity that hardly any other article mentions has a large z and says little.
 *
 * <p>Source: the conditional test for two Poisson rates, J. Przyborowski and H. Wilenski,
 * "Homogeneity of Results in Testing Samples from Poisson Series", Biometrika 31 (1940), pp.
 * 313–323. It holds for independent articles; those of one story are not, so that the noise floor
 * {@link SplitHalfNull} is to be looked at too.
 *
 * <p>Range: 0 to 1. Edge cases: 1 where all incidences are on one side, or none is anywhere.
 */
final class ShareSignificance {

  /** p, null where one of the four is. */
  static Column pValue(
      Column articles, Column incidences, Column otherArticles, Column otherIncidences) {
    UDF4<Long, Long, Long, Long, Double> function =
        (y, n, others, m) ->
            y == null || n == null || others == null || m == null ? null : of(y, n, others, m);
    return udf(function, DataTypes.DoubleType)
        .apply(articles, incidences, otherArticles, otherIncidences);
  }

  /** p of y articles of n incidences here, and of others of m elsewhere. */
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
