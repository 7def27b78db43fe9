package org.dateline.stories;

import java.util.Arrays;

/**
 * A sample of a text's longer shingles, those with small hashes (Broder, "On the resemblance and
 * containment of documents", 1997, there called MOD): whether a shingle is sampled depends on it
 * alone, so what two texts share of their samples is a sample of what they share. Unlike the minima
 * of MinHash it finds a short text inside a long one as well as two alike.
 */
final class Sketch {
  /** One shingle in this many is sampled. */
  static final int SAMPLED = 8;

  /**
   * Fewest shingles sampled of a short text, if it has that many: those with the smallest hashes.
   */
  static final int LEAST = 16;

  private static final int WORDS = 5;
  private static final int CHARACTERS = 8;

  /** Distinct hashes, ascending. */
  static int[] of(WordHashes words) {
    long[] runs = words.runs(words.isSpaced() ? WORDS : CHARACTERS);
    Arrays.sort(runs);
    int[] sample = new int[runs.length];
    int sampled = 0;
    for (long run : runs) {
      // The hashes are sorted, so those below the bound come first.
      if (sampled < LEAST || run < Long.MIN_VALUE + (1L << 61)) {
        sample[sampled++] = (int) run;
      }
    }
    return Shingles.distinct(Arrays.copyOf(sample, sampled));
  }

  private Sketch() {}
}
