package org.dateline.analysis.cooccurrence;

import java.util.Arrays;

/**
 * What is known of the articles of a block, in order of day (undated last) and article id. Stories,
 * copy groups and sources have numbers of the block's own, 0, 1, 2 …: what is counted of them is
 * kept in arrays.
 */
final class Descriptions {
  private final int[] packed;
  private final int[] starts;
  private final int[] months;
  private final int[] stories;
  private final int[] copyGroups;
  private final int[] sources;

  private Descriptions(int[] packed, int[] starts) {
    this.packed = packed;
    this.starts = starts;
    this.months = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      months[i] = Period.MONTH.codeOf(day(i));
    }
    stories = numbersOfTheBlock(PackedArticles.STORY);
    copyGroups = numbersOfTheBlock(PackedArticles.COPY_GROUP);
    sources = numbersOfTheBlock(PackedArticles.SOURCE);
  }

  /**
   * @param starts where in {@code packed} each article begins
   */
  static Descriptions sorted(int[] packed, int[] starts) {
    // Days of five thousand years fit in 21 bits; numbers take 31, so that no two keys are equal.
    long[] keys = new long[starts.length];
    int[] startOfNumber = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      keys[i] =
          (long) packed[starts[i] + PackedArticles.DAY] << 32
              | packed[starts[i] + PackedArticles.NUMBER];
    }
    long[] sortedKeys = keys.clone();
    Arrays.sort(sortedKeys);
    for (int i = 0; i < starts.length; i++) {
      startOfNumber[Arrays.binarySearch(sortedKeys, keys[i])] = starts[i];
    }
    return new Descriptions(packed, startOfNumber);
  }

  /** Where the article after the one at {@code start} begins. */
  static int end(int[] packed, int start) {
    int count = count(packed, start);
    int entities = -packed[count];
    int ends = count + 1 + entities;
    boolean hasSentences =
        (packed[start + PackedArticles.FLAGS] & PackedArticles.HAS_SENTENCES) != 0;
    return hasSentences ? ends + entities + packed[ends + entities - 1] : ends;
  }

  int size() {
    return starts.length;
  }

  /** Where the (negative) number of an article's entities stands, with their ranks after it. */
  int count(int article) {
    return count(packed, starts[article]);
  }

  /** Days since 1970-01-01, or {@link CountedArticle#UNDATED}. */
  int day(int article) {
    return packed[starts[article] + PackedArticles.DAY];
  }

  /** {@link Period}'s code of the month; 0 if undated. */
  int month(int article) {
    return months[article];
  }

  boolean isCopy(int article) {
    return (packed[starts[article] + PackedArticles.FLAGS] & PackedArticles.IS_COPY) != 0;
  }

  boolean hasSentences(int article) {
    return (packed[starts[article] + PackedArticles.FLAGS] & PackedArticles.HAS_SENTENCES) != 0;
  }

  int story(int article) {
    return stories[article];
  }

  int copyGroup(int article) {
    return copyGroups[article];
  }

  int source(int article) {
    return sources[article];
  }

  String articleId(int article) {
    return Block.articleId(packed, starts[article]);
  }

  private static int count(int[] packed, int start) {
    return start + PackedArticles.HEADER + (packed[start + PackedArticles.ID_BYTES] + 3) / 4;
  }

  private int[] numbersOfTheBlock(int field) {
    int[] values = new int[starts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = packed[starts[i] + field];
    }
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Arrays.binarySearch(sorted, 0, distinct, values[i]);
    }
    return values;
  }
}
