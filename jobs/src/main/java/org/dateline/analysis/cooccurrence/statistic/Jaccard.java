package org.dateline.analysis.cooccurrence.statistic;

import org.dateline.analysis.significance.Contingency;

/**
 * Jaccard index of the windows of two entities: |A ∩ B| / |A ∪ B| (Jaccard 1912, "The distribution
 * of the flora in the alpine zone", New Phytologist 11(2)).
 *
 * <p>Range: 0 (never together) to 1 (never apart). Edge case: 0 if neither ever occurs, for then
 * they do not meet.
 */
public final class Jaccard {

  public static double of(Contingency counts) {
    long either = counts.first() + counts.secondOnly();
    return either == 0 ? 0.0 : (double) counts.together() / either;
  }

  private Jaccard() {}
}
