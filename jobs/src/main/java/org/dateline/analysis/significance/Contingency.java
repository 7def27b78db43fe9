package org.dateline.analysis.significance;

/**
 * How often two entities occur, together and each, in a number of windows: the 2×2 table on which
 * every association statistic of a pair rests.
 *
 * <pre>
 *              | second             | not second
 *   first      | together           | first - together
 *   not first  | second - together  | total - first - second + together
 * </pre>
 *
 * @param together windows with both
 * @param first windows with the first entity
 * @param second windows with the second entity
 * @param total all windows, at least 1: of no windows nothing can be said
 */
public record Contingency(long together, long first, long second, long total) {

  /**
   * @throws IllegalArgumentException if there are no windows or a cell of the table is negative;
   *     such counts are wrong, and so would every statistic be
   */
  public Contingency {
    if (total < 1
        || together < 0
        || first < together
        || second < together
        || total - first < second - together) {
      throw new IllegalArgumentException(
          "no 2×2 table has together=%d, first=%d, second=%d, total=%d"
              .formatted(together, first, second, total));
    }
  }

  public long firstOnly() {
    return first - together;
  }

  public long secondOnly() {
    return second - together;
  }

  public long neither() {
    return total - first - secondOnly();
  }

  /** True if the two meet at least as often as independence lets expect. */
  public boolean attracts() {
    return (double) together * total >= (double) first * second;
  }
}
