package org.dateline.mentions.crf;

import java.util.Arrays;

/**
 * Distinct strings, numbered from 0 in the order they were added. Kept in primitive arrays: two
 * bytes a character and about sixteen a string, a quarter of what a hash map of strings takes. Once
 * nothing is added any more, safe to read from many threads.
 */
final class StringTable {
  /** The answer for a string that is not in the table. */
  static final int NONE = -1;

  private char[] characters = new char[64];
  private int[] ends = new int[8];
  private int[] slots = new int[16];
  private int size;

  int size() {
    return size;
  }

  /** The number of the string, a new one if it is not yet in the table. */
  int add(String string) {
    int slot = slot(string);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    append(string);
    slots[slot] = size;
    if (size * 2 > slots.length) {
      spread();
    }
    return size - 1;
  }

  /** The number of the string, or {@link #NONE}. */
  int find(String string) {
    return slots[slot(string)] - 1;
  }

  /** Gives back the room kept for growth. */
  void trim() {
    characters = Arrays.copyOf(characters, size == 0 ? 0 : ends[size - 1]);
    ends = Arrays.copyOf(ends, size);
  }

  /** Bytes held. */
  long bytes() {
    return 2L * characters.length + 4L * ends.length + 4L * slots.length;
  }

  private void append(String string) {
    int begin = size == 0 ? 0 : ends[size - 1];
    int end = begin + string.length();
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(end, begin + begin / 2));
    }
    string.getChars(0, string.length(), characters, begin);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = end;
  }

  /** Where the string is, or the free place where it would be. */
  private int slot(String string) {
    int mask = slots.length - 1;
    int slot = Hashes.spread(string.hashCode()) & mask;
    while (slots[slot] != 0 && !is(slots[slot] - 1, string)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean is(int number, String string) {
    int begin = number == 0 ? 0 : ends[number - 1];
    if (ends[number] - begin != string.length()) {
      return false;
    }
    for (int i = 0; i < string.length(); i++) {
      if (characters[begin + i] != string.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void spread() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int slot = Hashes.spread(hash(number)) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number + 1;
    }
  }

  /** {@link String#hashCode} of a string in the table. */
  private int hash(int number) {
    int hash = 0;
    for (int i = number == 0 ? 0 : ends[number - 1]; i < ends[number]; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash;
  }
}
