package org.dateline.analysis.significance;

/**
 * Signed log-likelihood ratio: how sure it is that two entities do not meet by chance.
 *
 * <p>G² = 2 Σ O ln(O / E) over the four cells of the {@link Contingency}, where O is the observed
 * count and E = row sum × column sum / total the count expected under independence (Dunning 1993,
 * "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics
 * 19(1)). The sign is ours: negative if the two meet less often than expected.
 *
 * <p>Range: any double; |G²| is at most 2 total ln 2. Under independence G² is distributed as χ²
 * with one degree of freedom, well enough where all expected counts are about 1 or more. Edge
 * cases: an empty cell adds 0 (the limit of x ln x); an entity in no window or in every window
 * gives 0, for nothing can be learned from it.
 */
public final class LogLikelihood {

  public static double signed(Contingency counts) {
    double sum =
        term(counts.together(), counts.first(), counts.second(), counts.total())
            + term(
                counts.firstOnly(),
                counts.first(),
                counts.total() - counts.second(),
                counts.total())
            + term(
                counts.secondOnly(),
                counts.total() - counts.first(),
                counts.second(),
                counts.total())
            + term(
                counts.neither(),
                counts.total() - counts.first(),
                counts.total() - counts.second(),
                counts.total());
    // Rounding may leave a sum that is zero in truth a hair below zero.
    double ratio = Math.max(0.0, 2 * sum);
    return counts.attracts() || ratio == 0.0 ? ratio : -ratio;
  }

  private static double term(long observed, long rowSum, long columnSum, long total) {
    if (observed == 0) {
      return 0.0;
    }
    // StrictMath: the same bits on every machine.
    return observed
        * StrictMath.log((double) observed * total / ((double) rowSum * (double) columnSum));
  }

  private LogLikelihood() {}
}
