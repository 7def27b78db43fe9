package org.dateline.mentions.stacked;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of features in an open hash table; every feature has the same number of weights. A
 * weight is a multiple of 1/32, at least -4 and less than 4.
 */
final class HashedWeights {
  private static final float STEP = 1 / 32f;

  private final int width;
  private final int[] ascending;
  private final byte[] steps;
  private final int[] rows;
  private final float[] values;

  /**
   * Makes a table of weights.
   *
   * @param width number of weights of one feature
   * @param ascending the hashes of the features, in ascending order, signed or unsigned
   * @param steps the weights of each feature in turn, in {@link #STEP}s
   */
  HashedWeights(int width, int[] ascending, byte[] steps) {
    this.width = width;
    this.ascending = ascending;
    this.steps = steps;
    rows = new int[Integer.highestOneBit(Math.max(1, ascending.length)) * 4];
    Arrays.fill(rows, -1);
    values = new float[steps.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = steps[i] * STEP;
    }
    for (int row = 0; row < ascending.length; row++) {
      int at = ascending[row] & (rows.length - 1);
      while (rows[at] >= 0) {
        at = (at + 1) & (rows.length - 1);
      }
      rows[at] = row;
    }
  }

  /** A weight in {@link #STEP}s, rounded to the nearest and limited to -128 to 127. */
  static byte steps(double weight) {
    return (byte) Math.max(-128, Math.min(127, Math.round(weight / STEP)));
  }

  /** Adds the weights of a feature to sums; does nothing for a feature without weights. */
  void addTo(double[] sums, int feature) {
    int at = feature & (rows.length - 1);
    while (rows[at] >= 0) {
      if (ascending[rows[at]] == feature) {
        int from = rows[at] * width;
        for (int i = 0; i < width; i++) {
          sums[i] += values[from + i];
        }
        return;
      }
      at = (at + 1) & (rows.length - 1);
    }
  }

  /** Number of features that have weights. */
  int size() {
    return ascending.length;
  }

  void write(DataOutput out) throws IOException {
    Ascending.write(ascending, out);
    for (int i = 0; i < width; i++) {
      for (int row = 0; row < ascending.length; row++) {
        out.writeByte(steps[row * width + i]);
      }
    }
  }

  static HashedWeights read(int width, DataInput in) throws IOException {
    int[] ascending = Ascending.read(in);
    var steps = new byte[ascending.length * width];
    for (int i = 0; i < width; i++) {
      for (int row = 0; row < ascending.length; row++) {
        steps[row * width + i] = in.readByte();
      }
    }
    return new HashedWeights(width, ascending, steps);
  }
}
