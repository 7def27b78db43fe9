package org.dateline.mentions.crf;

import java.util.concurrent.ConcurrentHashMap;

/**
 * A bounded cache of words already read, shared by all threads. It saves time and never changes a
 * result. There are two generations: when the young one is full, it replaces the old one and an
 * empty one begins. A word found in the old generation is copied to the young one.
 */
final class WordCache {
  /** Longest string that is kept: longer ones are rarely words and rarely occur again. */
  private static final int LONGEST = 64;

  private final WordReader reader;
  private final int mostOfGeneration;
  private volatile ConcurrentHashMap<String, Word> young = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<String, Word> old = new ConcurrentHashMap<>();

  WordCache(WordReader reader, int mostOfGeneration) {
    this.reader = reader;
    this.mostOfGeneration = mostOfGeneration;
  }

  Word word(String written) {
    Word known = young.get(written);
    if (known != null) {
      return known;
    }
    Word word = old.get(written);
    if (word == null) {
      word = reader.word(written);
    }
    if (written.length() <= LONGEST) {
      keep(written, word);
    }
    return word;
  }

  private void keep(String written, Word word) {
    if (young.mappingCount() >= mostOfGeneration) {
      startGeneration();
    }
    young.put(written, word);
  }

  private synchronized void startGeneration() {
    if (young.mappingCount() >= mostOfGeneration) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
