package org.dateline.analysis.cooccurrence.statistic;

import org.dateline.analysis.significance.Contingency;

/**
 * Normalised pointwise mutual information: how strongly two entities are tied, whatever their
 * frequency.
 *
 * <p>NPMI = ln(p(a, b) / (p(a) p(b))) / -ln p(a, b), with p = windows / total (Bouma 2009,
 * "Normalized (pointwise) mutual information in collocation extraction", GSCL). The base of the
 * logarithm cancels out.
 *
 * <p>Range: -1 to 1; 0 at independence. Edge cases, as limits: never together -1 (also if one never
 * occurs); neither ever without the other 1, even if both are in every window, where the formula is
 * 0 / 0. It says nothing of certainty: two entities met once and never apart have 1. Read it beside
 * the {@code LogLikelihood}.
 */
public final class NormalizedPmi {

  public static double of(Contingency counts) {
    if (counts.together() == 0) {
      return -1.0;
    }
    if (counts.firstOnly() == 0 && counts.secondOnly() == 0) {
      return 1.0;
    }
    double together = counts.together();
    double total = counts.total();
    double mutualInformation =
        StrictMath.log(together * total / ((double) counts.first() * (double) counts.second()));
    // Rounding may step a hair over the ends of the range.
    return Math.max(-1.0, Math.min(1.0, mutualInformation / StrictMath.log(total / together)));
  }

  private NormalizedPmi() {}
}
