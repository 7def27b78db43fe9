package org.dateline.mentions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Precision, recall and F1 of names as the program {@code conlleval} of the CoNLL shared tasks
 * counts them: a name is right when its first word, its last word and its type are.
 */
final class Conlleval {

  /** A name: its words from {@code begin} (inclusive) to {@code end} (exclusive), and its type. */
  record Chunk(int begin, int end, String type) {}

  /**
   * Names counted.
   *
   * @param right found as they are in the gold set
   * @param found all found
   * @param gold all in the gold set
   */
  record Score(long right, long found, long gold) {

    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, gold + other.gold);
    }

    /** Right of those found, 0 to 1; 0 if none was found. */
    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** Right of those in the gold set, 0 to 1; 0 if there are none. */
    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall; 0 if none is right. */
    double f1() {
      return right == 0 ? 0 : 2.0 * right / (found + gold);
    }
  }

  private final Map<NameType, Score> scores = new EnumMap<>(NameType.class);

  Conlleval() {
    for (NameType type : NameType.values()) {
      scores.put(type, new Score(0, 0, 0));
    }
  }

  /** Counts the names of one sentence. */
  void add(List<Chunk> gold, List<Chunk> found) {
    Set<Chunk> expected = new HashSet<>(gold);
    for (Chunk chunk : gold) {
      count(chunk, new Score(0, 0, 1));
    }
    for (Chunk chunk : found) {
      count(chunk, new Score(expected.contains(chunk) ? 1 : 0, 1, 0));
    }
  }

  private void count(Chunk chunk, Score score) {
    scores.merge(NameType.valueOf(chunk.type()), score, Score::plus);
  }

  Score of(NameType type) {
    return scores.get(type);
  }

  /** Persons, organisations and locations together. */
  Score withoutMisc() {
    return of(NameType.PERSON).plus(of(NameType.ORGANIZATION)).plus(of(NameType.LOCATION));
  }

  /** All four types together. */
  Score all() {
    return withoutMisc().plus(of(NameType.MISC));
  }

  /**
   * The names that tags stand for: a name begins at a tag {@code B-}, and where the type changes or
   * no name was before. A tag without {@code I-} or {@code B-} is a type in itself.
   */
  static List<Chunk> chunks(List<String> tags) {
    List<Chunk> chunks = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= tags.size(); i++) {
      if (i == tags.size()
          || tags.get(i).startsWith("B-")
          || !type(tags.get(i)).equals(type(tags.get(i - 1)))) {
        String type = type(tags.get(begin));
        if (!type.equals("O")) {
          chunks.add(new Chunk(begin, i, type));
        }
        begin = i;
      }
    }
    return chunks;
  }

  private static String type(String tag) {
    return tag.startsWith("B-") || tag.startsWith("I-") ? tag.substring(2) : tag;
  }
}
