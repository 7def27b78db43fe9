package org.dateline.analysis.significance;

import java.util.Random;

/** 2×2 tables for property tests: all sizes, with empty cells and edges among them. */
public final class Contingencies {

  /** A table that follows from a number. */
  public static Contingency of(long seed) {
    var random = new Random(seed);
    int[] most = {1, 3, 50, 5_000, 400_000_000};
    long together = cell(random, most);
    long firstOnly = cell(random, most);
    long secondOnly = cell(random, most);
    long neither = cell(random, most);
    long total = Math.max(1, together + firstOnly + secondOnly + neither);
    return new Contingency(together, together + firstOnly, together + secondOnly, total);
  }

  private static long cell(Random random, int... most) {
    return random.nextInt(most[random.nextInt(most.length)]);
  }

  /** The table with its entities exchanged. */
  public static Contingency swapped(Contingency counts) {
    return new Contingency(counts.together(), counts.second(), counts.first(), counts.total());
  }

  private Contingencies() {}
}
