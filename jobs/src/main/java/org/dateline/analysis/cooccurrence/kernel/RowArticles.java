package org.dateline.analysis.cooccurrence.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one row's articles, side by side: its pairs look at the same articles again and
 * again. Stories, copy groups and sources are numbered within the row, from 0 to less than the
 * number of its articles.
 */
final class RowArticles {
  private static final int FACTS = 7;
  private static final int MONTH = 0;
  private static final int DAY = 1;
  private static final int STORY = 2;
  private static final int COPY_GROUP = 3;
  private static final int SOURCE = 4;
  private static final int IS_COPY = 5;
  private static final int KINDS = 6;

  private final RowBlock block;
  private final @Nullable ArticleDescriptions articles;
  private final CountedPeriods periods;

  /**
   * For each story of the block, the mention at which it first appeared in the last row that has
   * it; before {@link #begin} if that is an earlier row, -1 if it was never seen.
   */
  private final int[] firstOfStory;

  private final int[] firstOfCopyGroup;
  private final int[] firstOfSource;
  private final int[] facts;
  private int begin;

  RowArticles(RowBlock block, CountedPeriods periods) {
    this.block = block;
    this.periods = periods;
    this.articles = block.descriptions();
    this.firstOfStory = none(requireNonNull(articles).size());
    this.firstOfCopyGroup = none(articles.size());
    this.firstOfSource = none(articles.size());
    this.facts = new int[Math.multiplyExact(FACTS, block.longestRow())];
  }

  private static int[] none(int size) {
    int[] firsts = new int[size];
    Arrays.fill(firsts, -1);
    return firsts;
  }

  /**
   * Loads a row. Rows must be loaded in rising order: a mention before the row's beginning belongs
   * to an earlier row.
   */
  void load(int row) {
    begin = block.begin(row);
    int month = 0;
    int kinds = periods.kindsOf(month);
    for (int mention = begin; mention < block.end(row); mention++) {
      int article = block.article(mention);
      int at = (mention - begin) * FACTS;
      if (requireNonNull(articles).month(article) != month) {
        month = articles.month(article);
        kinds = periods.kindsOf(month);
      }
      facts[at + MONTH] = month;
      facts[at + KINDS] = kinds;
      facts[at + DAY] = articles.day(article);
      facts[at + STORY] = numberInRow(firstOfStory, articles.story(article), mention);
      facts[at + COPY_GROUP] = numberInRow(firstOfCopyGroup, articles.copyGroup(article), mention);
      facts[at + SOURCE] = numberInRow(firstOfSource, articles.source(article), mention);
      facts[at + IS_COPY] = articles.isCopy(article) ? 1 : 0;
    }
  }

  private int numberInRow(int[] firsts, int number, int mention) {
    if (firsts[number] < begin) {
      firsts[number] = mention;
    }
    return firsts[number] - begin;
  }

  /** {@code Period}'s code of the month; 0 if undated. */
  int month(int mention) {
    return facts[(mention - begin) * FACTS + MONTH];
  }

  /** What {@link CountedPeriods#kindsOf} says of its month. */
  int kinds(int mention) {
    return facts[(mention - begin) * FACTS + KINDS];
  }

  /** Days since 1970-01-01, or {@code CountedArticle.UNDATED}. */
  int day(int mention) {
    return facts[(mention - begin) * FACTS + DAY];
  }

  int story(int mention) {
    return facts[(mention - begin) * FACTS + STORY];
  }

  int copyGroup(int mention) {
    return facts[(mention - begin) * FACTS + COPY_GROUP];
  }

  int source(int mention) {
    return facts[(mention - begin) * FACTS + SOURCE];
  }

  boolean isCopy(int mention) {
    return facts[(mention - begin) * FACTS + IS_COPY] != 0;
  }
}
