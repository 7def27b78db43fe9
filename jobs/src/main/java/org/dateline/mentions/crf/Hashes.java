package org.dateline.mentions.crf;

/** Mixes the bits of keys, so that similar keys are spread over the whole of a table. */
final class Hashes {

  static int spread(int key) {
    int mixed = key * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) ^ (int) (mixed >>> 47);
  }

  private Hashes() {}
}
