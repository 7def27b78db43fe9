package org.dateline.mentions.crf;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Words already read, shared by all threads. What is kept never changes an answer, only how soon it
 * comes; when it is full, it starts anew, so that memory is bounded.
 */
final class Words {
  private final ConcurrentMap<String, Word> words = new ConcurrentHashMap<>();
  private final WordReader reader;
  private final int most;

  Words(WordReader reader, int most) {
    this.reader = reader;
    this.most = most;
  }

  Word word(String written) {
    Word known = words.get(written);
    if (known != null) {
      return known;
    }
    Word read = reader.word(written);
    if (written.length() <= LONGEST) {
      if (words.size() >= most) {
        words.clear();
      }
      words.put(written, read);
    }
    return read;
  }

  /** Longer ones are hardly ever words, and hardly ever met again. */
  private static final int LONGEST = 64;
}
