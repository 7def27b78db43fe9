package org.dateline.entities.names;

import java.util.BitSet;

/** Which characters of a text belong to a name that was found. */
public final class CoveredText {
  private final BitSet covered = new BitSet();
  private final int length;

  public CoveredText(int length) {
    this.length = length;
  }

  public void add(int begin, int end) {
    covered.set(Math.max(0, begin), Math.max(0, Math.min(end, length)));
  }

  public boolean touches(int begin, int end) {
    // Not nextSetBit, which would search a long text to its end.
    return !covered.get(begin, end).isEmpty();
  }

  /** Whether a name ends a space before, or begins a space after. */
  public boolean isBeside(int begin, int end) {
    return (begin > 1 && covered.get(begin - 2)) || covered.get(end + 1);
  }
}
