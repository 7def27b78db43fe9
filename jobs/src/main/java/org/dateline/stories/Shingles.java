package org.dateline.stories;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A text's shingles (Broder 1997): the set of all runs of a few successive words, as 32-bit hashes
 * in ascending order.
 *
 * @param hashes distinct, ascending
 */
record Shingles(int[] hashes) {
  /** Words in a shingle, for texts with spaces between words. */
  private static final int WORDS = 3;

  /** Characters in a shingle, for scripts without spaces. */
  private static final int CHARACTERS = 5;

  static Shingles of(WordHashes words) {
    long[] runs = words.runs(words.isSpaced() ? WORDS : CHARACTERS);
    int[] hashes = new int[runs.length];
    for (int i = 0; i < runs.length; i++) {
      hashes[i] = (int) (runs[i] >>> 32);
    }
    return new Shingles(distinct(hashes));
  }

  static Shingles of(byte[] bytes) {
    int[] hashes = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
    return new Shingles(hashes);
  }

  byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return bytes.array();
  }

  int count() {
    return hashes.length;
  }

  /** The number of shingles that both texts have. */
  int common(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  static int[] distinct(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
