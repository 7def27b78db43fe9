package org.dateline.mentions.crf;

/**
 * A hash map with open addressing, from keys other than 0 to numbers from 0 on. Safe to read from
 * many threads once filled.
 */
final class LongTable {
  /** The answer for a key that is not in the table. */
  static final int NONE = -1;

  private long[] keys = new long[16];
  private int[] values = new int[16];
  private int size;

  /**
   * Adds a key.
   *
   * @throws IllegalStateException if the key already has another value
   */
  void put(long key, int value) {
    int slot = slot(key);
    if (keys[slot] == key) {
      if (values[slot] != value) {
        throw new IllegalStateException("two features of the model have one key");
      }
      return;
    }
    keys[slot] = key;
    values[slot] = value;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  int find(long key) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : NONE;
  }

  int size() {
    return size;
  }

  /** Bytes held. */
  long bytes() {
    return 12L * keys.length;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = Hashes.spread(key) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldValues.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
