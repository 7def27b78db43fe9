package org.dateline.mentions.stacked;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence as hashes, and its runs of capitalised words. A run may have small words
 * such as "of" and "the" between its capitalised ones.
 */
final class HashedWords {
  private static final int NO_CLUSTER = 0x1234567;

  private final List<String> words;
  final int size;
  final int[] word;
  final int[] lower;
  final int[] shape;
  final int[] cluster;

  /** For each word the index at which its run begins; -1 outside of runs. */
  final int[] runBegin;

  /** For each word the index at which its run ends (exclusive); -1 outside of runs. */
  final int[] runEnd;

  HashedWords(List<String> words, List<String> clusters) {
    this.words = words;
    size = words.size();
    word = words.stream().mapToInt(Hash::of).toArray();
    lower = words.stream().mapToInt(text -> Hash.of(text.toLowerCase(Locale.ROOT))).toArray();
    shape = words.stream().mapToInt(text -> Hash.of(Shapes.of(text))).toArray();
    cluster = new int[size];
    for (int i = 0; i < size; i++) {
      String name = clusters.get(i);
      cluster[i] = name == null ? NO_CLUSTER : Hash.of(name);
    }
    runBegin = new int[size];
    runEnd = new int[size];
    findRuns();
  }

  String text(int index) {
    return words.get(index);
  }

  /** Whether the word consists of small letters only. */
  boolean isSmall(int index) {
    return words.get(index).chars().allMatch(Character::isLowerCase);
  }

  private void findRuns() {
    Arrays.fill(runBegin, -1);
    Arrays.fill(runEnd, -1);
    int begin = 0;
    while (begin < size) {
      int end = begin;
      for (int next = end; next >= 0; next = nextOfRun(end)) {
        if (!isCapital(next)) {
          break;
        }
        end = next + 1;
      }
      Arrays.fill(runBegin, begin, end, begin);
      Arrays.fill(runEnd, begin, end, end);
      begin = Math.max(end, begin + 1);
    }
  }

  /**
   * The index of the capitalised word that continues a run; -1 if none does.
   *
   * @param end where the run ends so far (exclusive)
   */
  private int nextOfRun(int end) {
    if (isCapital(end)) {
      return end;
    }
    if (isCapital(end + 1) && Shapes.isLink(words.get(end))) {
      return end + 1;
    }
    boolean ofThe =
        isCapital(end + 2) && words.get(end).equals("of") && words.get(end + 1).equals("the");
    return ofThe ? end + 2 : -1;
  }

  private boolean isCapital(int index) {
    return index < size && Shapes.isCapital(words.get(index));
  }
}
