package org.dateline.analysis.cooccurrence.kernel;

import java.util.Arrays;
import org.dateline.analysis.cooccurrence.counted.Period;

/**
 * What is known of the articles of a block, in order of day (undated last) and article id. Stories,
 * copy groups and sources have numbers of the block's own, 0, 1, 2 …: what is counted of them is
 * kept in arrays.
 */
final class ArticleDescriptions {
  /** 2³² over the golden ratio: multiples of it are spread evenly (Knuth, volume 3, 6.4). */
  private static final int GOLDEN = 0x9E3779B9;

  private static final int FACTS = 5;
  private static final int MONTH = 0;
  private static final int DAY = 1;
  private static final int STORY = 2;
  private static final int COPY_GROUP = 3;
  private static final int SOURCE = 4;

  private final int[] packed;
  private final int[] starts;

  /** All that is asked of an article, side by side. */
  private final int[] facts;

  private ArticleDescriptions(int[] packed, int[] starts) {
    this.packed = packed;
    this.starts = starts;
    this.facts = new int[Math.multiplyExact(FACTS, starts.length)];
    for (int i = 0; i < starts.length; i++) {
      int day = packed[starts[i] + PackedArticles.DAY];
      facts[i * FACTS + DAY] = day;
      facts[i * FACTS + MONTH] =
          i > 0 && day == day(i - 1) ? month(i - 1) : Period.MONTH.codeOf(day);
    }
    numberInTheBlock(PackedArticles.STORY, STORY);
    numberInTheBlock(PackedArticles.COPY_GROUP, COPY_GROUP);
    numberInTheBlock(PackedArticles.SOURCE, SOURCE);
  }

  /**
   * @param starts where in {@code packed} each article begins
   */
  static ArticleDescriptions inOrderOfDay(int[] packed, int[] starts) {
    long[] keys = new long[starts.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) packed[starts[i] + PackedArticles.DAY] << 32 | i;
    }
    Arrays.sort(keys);
    for (int begin = 0, end = 0; begin < keys.length; begin = end) {
      long day = keys[begin] >> 32;
      for (; end < keys.length && keys[end] >> 32 == day; end++) {
        int start = starts[(int) keys[end]];
        keys[end] = (long) packed[start + PackedArticles.NUMBER] << 32 | start;
      }
      Arrays.sort(keys, begin, end);
    }
    return new ArticleDescriptions(
        packed, Arrays.stream(keys).mapToInt(key -> (int) key).toArray());
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

  /** Days since 1970-01-01, or {@code CountedArticle.UNDATED}. */
  int day(int article) {
    return facts[article * FACTS + DAY];
  }

  /** {@link Period}'s code of the month; 0 if undated. */
  int month(int article) {
    return facts[article * FACTS + MONTH];
  }

  boolean isCopy(int article) {
    return (packed[starts[article] + PackedArticles.FLAGS] & PackedArticles.IS_COPY) != 0;
  }

  boolean hasSentences(int article) {
    return (packed[starts[article] + PackedArticles.FLAGS] & PackedArticles.HAS_SENTENCES) != 0;
  }

  int story(int article) {
    return facts[article * FACTS + STORY];
  }

  int copyGroup(int article) {
    return facts[article * FACTS + COPY_GROUP];
  }

  int source(int article) {
    return facts[article * FACTS + SOURCE];
  }

  String articleId(int article) {
    return RowBlock.articleId(packed, starts[article]);
  }

  private static int count(int[] packed, int start) {
    return start + PackedArticles.HEADER + (packed[start + PackedArticles.ID_BYTES] + 3) / 4;
  }

  /** By first appearance, with a table of open addressing: more than twice as many slots. */
  private void numberInTheBlock(int field, int fact) {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, starts.length)) + 1;
    int[] values = new int[1 << bits];
    int[] taken = new int[1 << bits];
    int distinct = 0;
    for (int i = 0; i < starts.length; i++) {
      int value = packed[starts[i] + field];
      int slot = value * GOLDEN >>> 32 - bits;
      while (taken[slot] != 0 && values[slot] != value) {
        slot = slot + 1 & values.length - 1;
      }
      if (taken[slot] == 0) {
        values[slot] = value;
        taken[slot] = ++distinct;
      }
      facts[i * FACTS + fact] = taken[slot] - 1;
    }
  }
}
