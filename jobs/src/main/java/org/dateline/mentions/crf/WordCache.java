package org.dateline.mentions.crf;

import java.util.concurrent.ConcurrentHashMap;

/**
 * A bounded cache of words already read, shared by all threads. It never changes an answer, only
 * how soon it comes. There are two generations: when the young one is full it becomes the old one,
 * and words of the old one that are met again move to the young.
 */
final class WordCache {
  /** Longer strings are hardly ever words, and hardly ever met again. */
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
