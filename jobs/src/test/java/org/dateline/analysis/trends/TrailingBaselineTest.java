package org.dateline.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrailingBaselineTest {

  @Test
  void zScore_steadyBaseline_isSignedRootOfG2() {
    // Table 6 4 / 8 32: G² = 2 (6 ln 6/2.8 + 4 ln 4/7.2 + 8 ln 8/11.2 + 32 ln 32/28.8) = 5.80291
    var baseline = baseline(new long[] {2, 2, 2, 2}, new long[] {10, 10, 10, 10}, 40, 4);
    assertThat(baseline).isEqualTo(new TrailingBaseline(8, 40, 1));
    assertThat(baseline.zScore(6, 10)).isCloseTo(Math.sqrt(5.80291), within(1e-5));
    assertThat(baseline.zScore(1, 10)).isCloseTo(-0.778136, within(1e-6));
    assertThat(baseline.zScore(2, 10)).isZero();
  }

  @Test
  void zScore_sameShareOfAThinPeriod_isZero() {
    // A feed is missing: a tenth of the articles, a tenth of the mentions.
    var baseline = baseline(new long[] {20, 20, 20}, new long[] {100, 100, 100}, 300, 3);
    assertThat(baseline.zScore(2, 10)).isZero();
  }

  @Test
  void of_sharesThatVaryMoreThanChance_hasTheirDispersion() {
    // p = 24/40; chi-square (4−6)²/2.4 + (8−6)²/2.4 + 0 = 10/3 on 2 degrees of freedom.
    var baseline = baseline(new long[] {4, 8, 12}, new long[] {10, 10, 20}, 40, 3);
    assertThat(baseline.articles()).isEqualTo(24);
    assertThat(baseline.total()).isEqualTo(40);
    assertThat(baseline.dispersion()).isCloseTo(5.0 / 3, within(1e-12));
  }

  @Test
  void of_periodsWithoutTheEntity_countAsIfListed() {
    var listed = baseline(new long[] {0, 0, 0, 1}, new long[] {10, 10, 10, 10}, 40, 4);
    var summed = baseline(new long[] {1}, new long[] {10}, 40, 4);
    assertThat(summed.articles()).isEqualTo(listed.articles());
    assertThat(summed.total()).isEqualTo(listed.total());
    assertThat(summed.dispersion()).isCloseTo(listed.dispersion(), within(1e-12));
    // chi-square (1−.25)²/.24375 + 3 (.25)²/.24375 = 3.0769 on 3 degrees of freedom
    assertThat(summed.dispersion()).isCloseTo(1.025641, within(1e-6));
    assertThat(summed.zScore(4, 10)).isCloseTo(3.074594, within(1e-6));
  }

  @Test
  void of_onePastPeak_weighsItDown() {
    long[] articles = new long[28];
    Arrays.fill(articles, 2);
    articles[27] = 20;
    long[] totals = new long[28];
    Arrays.fill(totals, 100);
    var baseline = baseline(articles, totals, 2800, 28);
    // Unweighted it would be 74 of 2800 with dispersion 4.5; the values are of another program.
    assertThat(baseline.articles()).isCloseTo(57.688969, within(1e-6));
    assertThat(baseline.total()).isCloseTo(2800, within(1e-6));
    assertThat(baseline.dispersion()).isEqualTo(1);
    assertThat(baseline.zScore(8, 100)).isCloseTo(3.099904, within(1e-6));
  }

  @Test
  void zScore_entityNeverSeenBefore_isFinite() {
    // G² = 2 (ln 26 + 19 ln 19/(20·519/520) + 500 ln 520/519) = 6.56512
    var baseline = baseline(new long[] {}, new long[] {}, 500, 28);
    assertThat(baseline.zScore(1, 20)).isCloseTo(Math.sqrt(6.56512), within(1e-5));
  }

  @Test
  void zScore_entityInEveryArticle_isZero() {
    var baseline = baseline(new long[] {3, 4}, new long[] {3, 4}, 7, 2);
    assertThat(baseline.dispersion()).isEqualTo(1);
    assertThat(baseline.zScore(5, 5)).isZero();
    assertThat(baseline.zScore(4, 5)).isNegative();
  }

  @Test
  void of_onePeriod_isRefused() {
    assertThatThrownBy(() -> baseline(new long[] {1}, new long[] {3}, 3, 1))
        .hasMessageContaining("at least 2 periods");
  }

  private static TrailingBaseline baseline(
      long[] articles, long[] totals, long windowTotal, long windowPeriods) {
    return TrailingBaseline.of(articles, totals, windowTotal, windowPeriods);
  }
}
