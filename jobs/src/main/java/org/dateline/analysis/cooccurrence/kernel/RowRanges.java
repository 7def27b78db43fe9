package org.dateline.analysis.cooccurrence.kernel;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The rows of the pair matrix cut into ranges of ranks of about equal work, one for each task. Cuts
 * follow the sample, so where entities are very unequal, so are the ranges.
 */
final class RowRanges implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 1 << 14;

  private final int[] starts;

  private RowRanges(int[] starts) {
    this.starts = starts;
  }

  /**
   * @param least the fewest ranges to cut, if there are that many rows
   * @param bytesPerTask the memory that a range may need, as estimated from the sample; a range of
   *     one row may need more, as a row is never cut
   */
  static RowRanges balance(
      FrequencySurvey survey, EntityRanks ranks, int least, long bytesPerTask, boolean described) {
    long[] work = work(survey.sample(), ranks);
    for (int wanted = least; ; wanted *= 2) {
      var ranges = cut(work, wanted);
      if (wanted >= MOST
          || ranges.size() < wanted / 2
          || ranges.heaviest(survey.sample(), ranks, described) <= bytesPerTask) {
        return ranges;
      }
    }
  }

  int size() {
    return starts.length - 1;
  }

  /** The first rank of a range; of the range after the last, the number of ranks. */
  int start(int range) {
    return starts[range];
  }

  /** The range of a rank that does not lie before the range {@code from}. */
  int rangeOf(int rank, int from) {
    int range = from;
    while (rank >= starts[range + 1]) {
      range++;
    }
    return range;
  }

  /** For each row, the pairs counted in it and the articles read for it, by the sample. */
  private static long[] work(ArticleSample sample, EntityRanks ranks) {
    long[] work = new long[ranks.size()];
    for (var entry : sample.entries()) {
      long[] ranked = new long[entry.entities().length];
      int count = ranks.rank(entry.entities(), ranked);
      for (int i = 0; i < count; i++) {
        work[(int) (ranked[i] >>> 32)] += entry.weight() * (i + 1);
      }
    }
    return work;
  }

  private static RowRanges cut(long[] work, int wanted) {
    // A row that the sample does not know costs something too.
    long total = Arrays.stream(work).sum() + work.length;
    int[] starts = new int[Math.min(wanted, Math.max(1, work.length)) + 1];
    int range = 1;
    long done = 0;
    for (int row = 0; row < work.length; row++) {
      done += work[row] + 1;
      boolean isFull = done >= (double) total * range / (starts.length - 1);
      if (isFull && range < starts.length - 1) {
        starts[range++] = row + 1;
      }
    }
    starts[range] = work.length;
    return new RowRanges(Arrays.copyOf(starts, range + 1));
  }

  private long heaviest(ArticleSample sample, EntityRanks ranks, boolean described) {
    long[] bytes = new long[size()];
    for (var entry : sample.entries()) {
      int[] entities = entry.entities();
      long[] ranked = new long[entities.length];
      int count = ranks.rank(entities, ranked);
      int range = 0;
      for (int i = 0; i < count; i++) {
        range = rangeOf((int) (ranked[i] >>> 32), range);
        boolean isLast = i == count - 1 || (ranked[i + 1] >>> 32) >= starts[range + 1];
        if (i > 0 && isLast) {
          long share = 1 + (long) entities.length * (i + 1) / count;
          bytes[range] +=
              entry.weight()
                  * (described
                      ? RowBlock.estimatedBytes(i + 1, share)
                      : RowBlock.estimatedBytes(i + 1));
        }
      }
    }
    return Arrays.stream(bytes).max().orElse(0);
  }
}
