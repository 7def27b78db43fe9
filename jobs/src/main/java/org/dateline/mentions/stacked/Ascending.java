package org.dateline.mentions.stacked;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Writes and reads ascending numbers compactly: their count in four bytes, then the gap from each
 * number to the next. A gap has seven bits in each byte, the lowest first; the high bit of a byte
 * is set if another byte follows.
 */
final class Ascending {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  static void write(int[] ascending, DataOutput out) throws IOException {
    out.writeInt(ascending.length);
    int previous = 0;
    for (int value : ascending) {
      int gap = value - previous;
      while (gap >>> BITS != 0) {
        out.writeByte(gap | MORE);
        gap >>>= BITS;
      }
      out.writeByte(gap);
      previous = value;
    }
  }

  static int[] read(DataInput in) throws IOException {
    var ascending = new int[in.readInt()];
    int previous = 0;
    for (int i = 0; i < ascending.length; i++) {
      int gap = 0;
      int shift = 0;
      int next;
      do {
        next = in.readUnsignedByte();
        gap |= (next & (MORE - 1)) << shift;
        shift += BITS;
      } while (next >= MORE);
      previous += gap;
      ascending[i] = previous;
    }
    return ascending;
  }

  private Ascending() {}
}
