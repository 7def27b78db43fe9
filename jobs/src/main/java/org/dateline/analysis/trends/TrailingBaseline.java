package org.dateline.analysis.trends;

import java.util.Arrays;

/**
 * What an entity's share of attention was over the periods before one, and how much it varied.
 *
 * <p>The baseline is a quasi-binomial model with one share p for all its n periods; period i has
 * y<sub>i</sub> of d<sub>i</sub> articles and weight w<sub>i</sub>:
 *
 * <pre>
 *   p = Σ w y / Σ w d
 *   dispersion φ = max(1, Σ w (y − d p)² / (d p (1 − p)) / (n − 1))
 * </pre>
 *
 * <p>It is fitted with all weights 1 and once more with a past peak weighted down, so that it does
 * not hide the next: a period whose signed root deviance over √φ is r &gt; 2.58 gets weight r⁻²,
 * and the weights are scaled to add up to n. A new period of y<sub>0</sub> of d<sub>0</sub>
 * articles is then compared with it by the likelihood-ratio statistic G² of the 2×2 table (period
 * or baseline, article with the entity or without):
 *
 * <pre>
 *   z = sign(y₀/d₀ − p) √(G² / φ)
 * </pre>
 *
 * <p>Sources: C. P. Farrington, N. J. Andrews, A. D. Beale and M. A. Catchpole, A statistical
 * algorithm for the early detection of outbreaks of infectious disease, Journal of the Royal
 * Statistical Society A 159 (1996) 547–563 (dispersion of at least 1, weights r⁻²); A. Noufaily et
 * al., An improved algorithm for outbreak detection in multiple surveillance systems, Statistics in
 * Medicine 32 (2013) 1206–1222 (threshold 2.58); T. Dunning, Accurate methods for the statistics of
 * surprise and coincidence, Computational Linguistics 19 (1993) 61–74 (G² rather than χ² for rare
 * events). Unlike theirs, the model has neither trend nor season, and residuals are of the
 * deviance, not Anscombe's, and not corrected for leverage.
 *
 * <p>Why so: mean and standard deviation of counts are those of the last peak and take a thin day
 * for a falling trend; median and MAD are 0 for every entity that is absent on most days. Here a
 * thin period has a small d₀, and an entity never seen before has a finite z.
 *
 * <p>Range of z: any finite number; roughly standard normal while nothing changes (less well with
 * fewer than about five articles). Edge cases: 0 where both shares are equal, also if both are 0 or
 * both 1; dispersion 1 where the baseline's share is 0 or 1.
 *
 * @param articles weighted articles with the entity in the baseline, Σ w y
 * @param total weighted articles in the baseline, Σ w d
 * @param dispersion φ, at least 1
 */
public record TrailingBaseline(double articles, double total, double dispersion) {

  private static final double OUTLIER = 2.58;

  /**
   * Fits the baseline. Periods without the entity need not be listed: they count through the sums.
   *
   * @param articles articles with the entity in the periods that have any, in order of time
   * @param totals all articles of those periods
   * @param windowTotal all articles of the whole baseline, periods without the entity included
   * @param windowPeriods periods of the baseline with at least one article of any kind; at least 2
   * @throws IllegalArgumentException if windowPeriods is less than 2
   */
  public static TrailingBaseline of(
      long[] articles, long[] totals, long windowTotal, long windowPeriods) {
    if (windowPeriods < 2) {
      throw new IllegalArgumentException(
          "a baseline needs at least 2 periods, but has " + windowPeriods);
    }
    var window =
        new Window(
            articles,
            totals,
            windowTotal - Arrays.stream(totals).sum(),
            windowPeriods - articles.length);
    double[] equal = new double[articles.length + 1];
    Arrays.fill(equal, 1);
    return window.fit(window.weights(window.fit(equal)));
  }

  /** How far a period of {@code y} of {@code d} articles lies from this baseline; see above. */
  public double zScore(long y, long d) {
    double pooled = (y + articles) / (d + total);
    double logLikelihood = deviance(y, d, pooled) + deviance(articles, total, pooled);
    double z = Math.sqrt(Math.max(0, logLikelihood) / dispersion);
    return y * total < articles * d ? -z : y * total > articles * d ? z : 0;
  }

  /** 2 [y ln(y / dp) + (d − y) ln((d − y) / d(1 − p))], the binomial deviance of y of d from p. */
  private static double deviance(double y, double d, double p) {
    return 2 * (timesLogRatio(y, d * p) + timesLogRatio(d - y, d * (1 - p)));
  }

  private static double timesLogRatio(double observed, double expected) {
    return observed <= 0 ? 0 : observed * StrictMath.log(observed / expected);
  }

  /** The baseline's periods; those without the entity are alike and have one weight, the last. */
  private record Window(long[] articles, long[] totals, long emptyTotal, long emptyPeriods) {

    TrailingBaseline fit(double[] weights) {
      double emptyWeight = weights[articles.length];
      double with = 0;
      double all = emptyWeight * emptyTotal;
      for (int i = 0; i < articles.length; i++) {
        with += weights[i] * articles[i];
        all += weights[i] * totals[i];
      }
      if (with <= 0 || with >= all) {
        return new TrailingBaseline(with, all, 1);
      }
      double share = with / all;
      double chiSquare = emptyWeight * emptyTotal * share / (1 - share);
      for (int i = 0; i < articles.length; i++) {
        double difference = articles[i] - totals[i] * share;
        chiSquare += weights[i] * difference * difference / (totals[i] * share * (1 - share));
      }
      long periods = articles.length + emptyPeriods;
      return new TrailingBaseline(with, all, Math.max(1, chiSquare / (periods - 1)));
    }

    double[] weights(TrailingBaseline first) {
      double share = first.articles / first.total;
      double[] weights = new double[articles.length + 1];
      double sum = emptyPeriods;
      for (int i = 0; i < articles.length; i++) {
        double squared = deviance(articles[i], totals[i], share) / first.dispersion;
        boolean outlier = articles[i] > totals[i] * share && squared > OUTLIER * OUTLIER;
        weights[i] = outlier ? 1 / squared : 1;
        sum += weights[i];
      }
      weights[articles.length] = 1;
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= (articles.length + emptyPeriods) / sum;
      }
      return weights;
    }
  }
}
