package org.dateline.mentions.crf;

import java.util.Arrays;

/**
 * Numbers distinct strings from 0, in the order they are added. They are kept in primitive arrays:
 * two bytes a character and about thirty bytes a string, a third of what a hash map of strings
 * takes. Safe to read from many threads once filled.
 */
final class StringTable {
  /** The answer for a string that is not in the table. */
  static final int NONE = -1;

  private char[] characters = new char[64];
  private int[] ends = new int[8];

  /**
   * For each slot the hash of its string, in the upper half, and the string's number plus 1, in the
   * lower half; 0 if the slot is free.
   */
  private long[] slots = new long[16];

  private int size;

  int size() {
    return size;
  }

  /** The number of a string, which is added if it is new. */
  int add(String string) {
    char[] buffer = string.toCharArray();
    int hash = hash(buffer, 0, buffer.length);
    int slot = slot(hash, buffer, buffer.length);
    if (slots[slot] != 0) {
      return number(slot);
    }
    append(buffer);
    slots[slot] = entry(hash, size - 1);
    if (size * 2 > slots.length) {
      spread();
    }
    return size - 1;
  }

  /** The number of the string, or {@link #NONE}. */
  int find(String string) {
    return find(string.toCharArray(), string.length());
  }

  /**
   * The number of the string in the first {@code length} characters of a buffer, or {@link #NONE}.
   */
  int find(char[] buffer, int length) {
    return number(slot(hash(buffer, 0, length), buffer, length));
  }

  /** Frees the space reserved for growth. */
  void trim() {
    characters = Arrays.copyOf(characters, size == 0 ? 0 : ends[size - 1]);
    ends = Arrays.copyOf(ends, size);
  }

  /** Bytes held. */
  long bytes() {
    return 2L * characters.length + 4L * ends.length + 8L * slots.length;
  }

  private void append(char[] string) {
    int begin = size == 0 ? 0 : ends[size - 1];
    int end = begin + string.length;
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(end, begin + begin / 2));
    }
    System.arraycopy(string, 0, characters, begin, string.length);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = end;
  }

  /** The slot of a string, or the free slot where it would go. */
  private int slot(int hash, char[] buffer, int length) {
    int mask = slots.length - 1;
    int slot = Hashes.spread(hash) & mask;
    while (slots[slot] != 0 && !is(slots[slot], hash, buffer, length)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean is(long entry, int hash, char[] buffer, int length) {
    if ((int) (entry >>> 32) != hash) {
      return false;
    }
    int number = (int) entry - 1;
    int begin = number == 0 ? 0 : ends[number - 1];
    return Arrays.equals(characters, begin, ends[number], buffer, 0, length);
  }

  private int number(int slot) {
    return (int) slots[slot] - 1;
  }

  private static long entry(int hash, int number) {
    return (long) hash << 32 | number + 1;
  }

  private void spread() {
    slots = new long[slots.length * 2];
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int hash = hash(characters, number == 0 ? 0 : ends[number - 1], ends[number]);
      int slot = Hashes.spread(hash) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = entry(hash, number);
    }
  }

  private static int hash(char[] buffer, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + buffer[i];
    }
    return hash;
  }
}
