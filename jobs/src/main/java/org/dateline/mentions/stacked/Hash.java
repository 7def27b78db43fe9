package org.dateline.mentions.stacked;

/** Hashes of words and features: 32 well-mixed bits, equal on every machine. */
final class Hash {

  static int of(CharSequence text) {
    int hash = 0x811c9dc5; // FNV-1a
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return mix(hash);
  }

  static int of(int first, int second) {
    return mix(first * 0x9e3779b1 + second * 0x85ebca6b);
  }

  static int of(int first, int second, int third) {
    return mix(of(first, second) * 31 + third * 0xc2b2ae35);
  }

  /** The last step (finalizer) of MurmurHash3. */
  private static int mix(int value) {
    int mixed = (value ^ (value >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }

  private Hash() {}
}
