package org.dateline.analysis.cooccurrence.statistic;

/**
 * The disparity filter: which ties of a weighted network are more than an even spread of each end's
 * ties would give, so that a backbone can be drawn that keeps small nodes too.
 *
 * <p>For a tie of weight w at a node with k ties of weights that add up to s, the probability that
 * one of k shares of a unit cut at random is at least w / s: α = (1 − w / s)ᵏ⁻¹ (M. Á. Serrano, M.
 * Boguñá and A. Vespignani, Extracting the multiscale backbone of complex weighted networks,
 * Proceedings of the National Academy of Sciences 106 (2009) 6483–6488, equation 2). A tie belongs
 * to the backbone of level a if α &lt; a at either end, so the smaller one counts.
 *
 * <p>Range: 0 to 1. Edge case: at a node with one tie α is 1, for that tie cannot stand out.
 */
public final class DisparityFilter {

  /**
   * The smaller α of the two ends of a tie.
   *
   * @param weight w, more than 0
   * @param strengthA s at one end, at least {@code weight}
   * @param tiesA k at that end, at least 1
   */
  public static double of(long weight, long strengthA, long tiesA, long strengthB, long tiesB) {
    return Math.min(atOneEnd(weight, strengthA, tiesA), atOneEnd(weight, strengthB, tiesB));
  }

  private static double atOneEnd(long weight, long strength, long ties) {
    if (weight < 1 || strength < weight || ties < 1) {
      throw new IllegalArgumentException(
          "no node has %d ties of together %d, one of them %d".formatted(ties, strength, weight));
    }
    return ties == 1 ? 1.0 : StrictMath.pow(1 - (double) weight / strength, ties - 1);
  }

  private DisparityFilter() {}
}
