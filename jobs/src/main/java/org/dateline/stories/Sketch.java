package org.dateline.stories;

import java.util.Arrays;

/**
 * Samples a text's longer shingles by their hashes (Broder, "On the resemblance and containment of
 * documents", 1997, there called MOD). Whether a shingle is sampled depends on the shingle alone,
 * so what two samples share is a sample of what the texts share. Unlike the minima of MinHash, this
 * finds a short text inside a long one as well as two texts of similar length.
 */
final class Sketch {
  /** One shingle in {@value} is sampled: those with the smallest hashes. */
  static final int SAMPLED = 8;

  /** The fewest shingles sampled of a text, if it has that many. */
  static final int LEAST = 16;

  private static final int WORDS = 5;
  private static final int CHARACTERS = 8;

  /** The sample of a text as distinct 32-bit hashes, ascending. */
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
