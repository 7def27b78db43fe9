package org.dateline.analysis.cooccurrence;

import java.io.Serializable;

/** Many articles on their way to one range of rows, packed; {@link PackedArticles} knows how. */
public final class Chunk implements Serializable {
  private static final long serialVersionUID = 1L;

  private int range;
  private int[] packed = new int[0];

  public Chunk() {}

  Chunk(int range, int[] packed) {
    this.range = range;
    this.packed = packed;
  }

  public int getRange() {
    return range;
  }

  public void setRange(int range) {
    this.range = range;
  }

  public int[] getPacked() {
    return packed;
  }

  public void setPacked(int[] packed) {
    this.packed = packed;
  }
}
