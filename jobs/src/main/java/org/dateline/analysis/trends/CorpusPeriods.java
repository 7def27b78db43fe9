package org.dateline.analysis.trends;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The periods of one granularity in which the corpus has articles, in order of time, and what can
 * be said of them before any entity is looked at.
 *
 * <p>A period that is missing here had no article at all, of whatever kind. Sums run over trailing
 * windows of calendar periods, so a silent period shortens a window rather than stretching it into
 * the past.
 */
final class CorpusPeriods {
  private final long[] positions;
  private final long[] days;
  private final long[] articles;
  private final long[] before;

  /**
   * The periods of a corpus; the arrays have one value for each period.
   *
   * @param positions places on the time line, strictly ascending
   * @param days length of each period in days
   * @param articles all articles of each period, at least 1
   */
  CorpusPeriods(long[] positions, long[] days, long[] articles) {
    this.positions = positions;
    this.days = days;
    this.articles = articles;
    this.before = new long[articles.length + 1];
    for (int i = 0; i < articles.length; i++) {
      before[i + 1] = before[i] + articles[i];
    }
  }

  int size() {
    return positions.length;
  }

  /** All articles of period i. */
  long articles(int i) {
    return articles[i];
  }

  /** All articles before period i; all articles of the corpus for i = {@link #size()}. */
  long articlesBefore(int i) {
    return before[i];
  }

  /** All articles of the {@code window} calendar periods before period i, itself not included. */
  long articlesPreceding(int i, int window) {
    return before[i] - before[firstWithin(i, window)];
  }

  /** How many of the {@code window} calendar periods before period i have articles. */
  int periodsPreceding(int i, int window) {
    return i - firstWithin(i, window);
  }

  /**
   * Articles received in period i over articles expected in it. Expected is the period's length in
   * days times the median, over {@code window} earlier periods of the same season (every 7th for
   * days, so Sundays are held against Sundays), of articles a day. Those without an article count
   * 0; those before the corpus begins do not count.
   *
   * @return the ratio, 0 or more; empty where fewer than {@code least} earlier periods exist or
   *     none would be expected
   */
  OptionalDouble coverage(int i, int season, int window, int least) {
    OptionalDouble expected = expectedAt(positions[i], days[i], season, window, least);
    return expected.orElse(0) == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(articles[i] / expected.getAsDouble());
  }

  /**
   * Articles expected in a period, there or not; see {@link #coverage}.
   *
   * @param length of the period in days
   * @return 0 or more; empty where fewer than {@code least} earlier periods exist
   */
  OptionalDouble expectedAt(long position, long length, int season, int window, int least) {
    if (positions.length == 0 || (position - positions[0]) / season < least) {
      return OptionalDouble.empty();
    }
    double[] daily = new double[(int) Math.min(window, (position - positions[0]) / season)];
    for (int step = 1; step <= daily.length; step++) {
      int found = Arrays.binarySearch(positions, position - (long) step * season);
      daily[step - 1] = found < 0 ? 0 : (double) articles[found] / days[found];
    }
    return OptionalDouble.of(median(daily) * length);
  }

  /** Index of the period at a position; negative if it has no article. */
  int indexOf(long position) {
    return Arrays.binarySearch(positions, position);
  }

  /** Index of the first period that is one of the {@code window} calendar periods before i. */
  private int firstWithin(int i, int window) {
    int found = Arrays.binarySearch(positions, 0, i, positions[i] - window);
    return found < 0 ? -found - 1 : found;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
