package org.dateline.analysis.trends;

import java.util.Arrays;
import java.util.List;

/**
 * The periods of one granularity in which one entity is mentioned, in order of time. Periods
 * without it are not listed; the numbers that depend on them are passed in from the corpus.
 *
 * @param positions places on the time line, strictly ascending
 * @param articles articles with the entity, at least 1 each
 * @param totals all articles of those periods
 * @param before all articles of the corpus before each of those periods
 */
record EntityPeriods(long[] positions, long[] articles, long[] totals, long[] before) {

  long articles(int i) {
    return articles[i];
  }

  /** All articles with the entity. */
  long articleSum() {
    return Arrays.stream(articles).sum();
  }

  /**
   * Articles with the entity in the {@code window} calendar periods that end with period i, divided
   * by the number of those periods that have an article of any kind. Periods without the entity
   * count as 0; periods without any article do not count.
   *
   * @param periods how many of them have an article, period i included
   */
  double movingAverage(int i, int window, long periods) {
    int first = firstAfter(positions[i] - window);
    return (double) Arrays.stream(articles, first, i + 1).sum() / periods;
  }

  /**
   * Where a period stands against the {@code window} calendar periods before it.
   *
   * @param with articles with the entity in the period, 0 or more
   * @param total all articles of the period
   * @param windowTotal all articles of the window
   * @param windowPeriods periods of the window with an article of any kind, at least 2
   */
  double zScore(
      long position, long with, long total, int window, long windowTotal, long windowPeriods) {
    int first = firstAfter(position - window - 1);
    int end = firstAfter(position - 1);
    return TrailingBaseline.of(
            Arrays.copyOfRange(articles, first, end),
            Arrays.copyOfRange(totals, first, end),
            windowTotal,
            windowPeriods)
        .zScore(with, total);
  }

  /** Articles with the entity in the {@code window} calendar periods before a position. */
  long articlesPreceding(long position, int window) {
    return Arrays.stream(articles, firstAfter(position - window - 1), firstAfter(position - 1))
        .sum();
  }

  List<KleinbergBursts.Burst> bursts(
      KleinbergBursts automaton, long corpusArticles, long corpusPeriods) {
    long[] between = new long[articles.length];
    for (int i = 1; i < articles.length; i++) {
      between[i] = before[i] - before[i - 1] - totals[i - 1];
    }
    return automaton.find(articles, totals, between, corpusArticles, corpusPeriods);
  }

  /** Index of the first period later than a position; their number if none is. */
  private int firstAfter(long position) {
    int found = Arrays.binarySearch(positions, position);
    return found < 0 ? -found - 1 : found + 1;
  }
}
