package org.dateline.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CorpusPeriodsTest {

  /** Days 100, 101, 103, 110: nothing came on 102 or from 104 to 109. */
  private final CorpusPeriods periods =
      new CorpusPeriods(
          new long[] {100, 101, 103, 110}, new long[] {1, 1, 1, 1}, new long[] {4, 6, 5, 8});

  @Test
  void preceding_withSilentDays_countsOnlyDaysWithinTheWindow() {
    assertThat(periods.articlesPreceding(2, 2)).isEqualTo(6);
    assertThat(periods.periodsPreceding(2, 2)).isEqualTo(1);
    assertThat(periods.articlesPreceding(2, 3)).isEqualTo(10);
    assertThat(periods.periodsPreceding(3, 6)).isZero();
    assertThat(periods.articlesPreceding(3, 7)).isEqualTo(5);
    assertThat(periods.articlesPreceding(0, 7)).isZero();
    assertThat(periods.articlesBefore(periods.size())).isEqualTo(23);
  }

  @Test
  void coverage_sameWeekdays_ignoresTheOthers() {
    // Five Mondays of 10, 12, 20, 10, 4 articles between other days of 1000.
    long[] positions = LongStream.rangeClosed(0, 28).toArray();
    long[] articles = new long[29];
    Arrays.fill(articles, 1000);
    articles[0] = 10;
    articles[7] = 12;
    articles[14] = 20;
    articles[21] = 10;
    articles[28] = 4;
    var corpus = new CorpusPeriods(positions, days(29, 1), articles);
    assertThat(corpus.coverage(28, 7, 8, 4)).hasValue(4 / 11.0);
    assertThat(corpus.coverage(28, 7, 3, 3)).hasValue(4 / 12.0);
    assertThat(corpus.coverage(28, 7, 8, 5)).isEmpty();
    assertThat(corpus.coverage(21, 7, 8, 4)).isEmpty();
  }

  @Test
  void coverage_silentPeriods_areExpectedToBeSilent() {
    // Weeks 0 and 4 only: the median of 30, 0, 0, 0 is 0, so nothing was expected.
    var corpus = new CorpusPeriods(new long[] {0, 4}, days(2, 7), new long[] {30, 30});
    assertThat(corpus.coverage(1, 1, 8, 4)).isEmpty();
  }

  @Test
  void coverage_monthsOfDifferentLength_areHeldByTheDay() {
    var corpus =
        new CorpusPeriods(
            new long[] {0, 1, 2}, new long[] {31, 31, 28}, new long[] {310, 620, 420});
    assertThat(corpus.coverage(2, 1, 6, 2)).hasValue(1.0);
  }

  private static long[] days(int periods, long days) {
    long[] lengths = new long[periods];
    Arrays.fill(lengths, days);
    return lengths;
  }
}
