package org.dateline.mentions.stacked;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * Known names and their types, and for single words how typical they are of the names of each type.
 * Both are kept as hashes and compared in lower case; about one in 500 unknown names is taken for a
 * known one.
 *
 * <p>The number of a type is that of its label in {@link Labels}, less one.
 */
public final class NameList {
  static final int TYPES = Labels.COUNT - 1;
  static final int LONGEST_NAME = 6;
  private static final int NAME_BITS = 28;
  private static final int WORD_BITS = 26;

  private final int[] names;
  private final byte[] types;
  private final int[] words;
  private final int[] scores;

  /** Where a word stands in a name. */
  enum Role {
    ONLY,
    FIRST,
    INNER,
    LAST;

    static final Role[] ALL = values();
  }

  private NameList(int[] names, byte[] types, int[] words, int[] scores) {
    this.names = names;
    this.types = types;
    this.words = words;
    this.scores = scores;
  }

  /**
   * Makes a list of names.
   *
   * @param types the type of each name, by its hash {@link #name}
   * @param scores for each word in a role, by its hash {@link #word}, a score of four bits for each
   *     type, the first type in the highest bits. A score is 8 plus twice the binary logarithm of
   *     the ratio between the word's frequency in names of the type and its mean frequency in names
   *     of the other types, 1 to 15
   */
  static NameList of(SortedMap<Integer, Integer> types, SortedMap<Integer, Integer> scores) {
    int[] numbers = types.values().stream().mapToInt(type -> type).toArray();
    var bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) numbers[i];
    }
    return new NameList(
        types.keySet().stream().mapToInt(key -> key).toArray(),
        bytes,
        scores.keySet().stream().mapToInt(key -> key).toArray(),
        scores.values().stream().mapToInt(score -> score).toArray());
  }

  /** The hash of a name, of 28 bits, from the hashes of its words. */
  static int name(int[] lower, int begin, int end) {
    int hash = 7;
    for (int i = begin; i < end; i++) {
      hash = Hash.of(hash, lower[i]);
    }
    return hash >>> (32 - NAME_BITS);
  }

  /** The hash of a word in a role, of 26 bits. */
  static int word(Role role, int lower) {
    return Hash.of(role.ordinal(), lower) >>> (32 - WORD_BITS);
  }

  static Role role(int index, int begin, int end) {
    if (end - begin == 1) {
      return Role.ONLY;
    }
    return index == begin ? Role.FIRST : index == end - 1 ? Role.LAST : Role.INNER;
  }

  /** The type of a name; -1 if it is not known. */
  int type(int[] lower, int begin, int end) {
    int found = Arrays.binarySearch(names, name(lower, begin, end));
    return found < 0 ? -1 : types[found];
  }

  /** The packed scores of a word in a role; 0 if it is not known. */
  int scores(Role role, int lower) {
    int found = Arrays.binarySearch(words, word(role, lower));
    return found < 0 ? 0 : scores[found];
  }

  /**
   * The score of a type, from packed scores: 1 to 15, 8 for a word that is as frequent in names of
   * the other types; 0 if the word is not known.
   */
  static int score(int scores, int type) {
    return scores >> (4 * (TYPES - 1 - type)) & 15;
  }

  /** Number of known names. */
  int size() {
    return names.length;
  }

  void write(DataOutput out) throws IOException {
    Ascending.write(names, out);
    out.write(types);
    Ascending.write(words, out);
    for (int score : scores) {
      out.writeShort(score);
    }
  }

  static NameList read(DataInput in) throws IOException {
    int[] names = Ascending.read(in);
    var types = new byte[names.length];
    in.readFully(types);
    int[] words = Ascending.read(in);
    var scores = new int[words.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = in.readUnsignedShort();
    }
    return new NameList(names, types, words, scores);
  }
}
