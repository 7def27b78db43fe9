package org.dateline.analysis.cooccurrence.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every statistic of a 2×2 table against published values, hand-worked ones and its edges. */
class StatisticsTest {

  /**
   * Dunning's table 1 for "the swiss" (270.72) and "can be" (263.90); NLTK's documentation for the
   * first and for 8 of 13 and 32 (95.29). Total: his 31,777 words.
   */
  @ParameterizedTest
  @CsvSource({"110, 2552, 221, 270.72", "29, 42, 152, 263.90", "8, 13, 32, 95.29"})
  void logLikelihood_givesThePublishedValues(long together, long first, long second, double value) {
    assertThat(LogLikelihood.signed(new Contingency(together, first, second, 31_777)))
        .isEqualTo(value, within(0.005));
  }

  @Test
  void logLikelihood_isNegativeWhereTwoAvoidEachOther() {
    // Cells 0 5 5 0, all expected 2.5: 2 (5 ln 2 + 5 ln 2).
    assertThat(LogLikelihood.signed(new Contingency(0, 5, 5, 10)))
        .isEqualTo(-20 * Math.log(2), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 9", "0, 0, 4, 9", "4, 4, 9, 9", "9, 9, 9, 9", "2, 4, 5, 10", "1, 1, 1, 1"})
  void logLikelihood_isZeroWhereNothingCanBeLearnedOrAllIsAsExpected(
      long together, long first, long second, long total) {
    assertThat(LogLikelihood.signed(new Contingency(together, first, second, total))).isZero();
  }

  /** Manning and Schütze 1999, table 5.14: 18.38 bits of "Ayatollah Ruhollah"; p(a, b) is 19.45. */
  @Test
  void normalizedPmi_isThePublishedPmiInUnitsOfItsMaximum() {
    double total = 14_307_668;

    double npmi = NormalizedPmi.of(new Contingency(20, 42, 20, (long) total));

    assertThat(npmi * Math.log(total / 20) / Math.log(2)).isEqualTo(18.38, within(0.005));
    assertThat(npmi).isEqualTo(0.94496, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 4, 10, -1", // never together
    "0, 0, 0, 10, -1", // neither ever occurs
    "1, 1, 1, 10, 1", // never apart
    "7, 7, 7, 31777, 1", // never apart
    "10, 10, 10, 10, 1", // in every window
    "2, 4, 5, 10, 0", // independent
    "5, 5, 10, 10, 0", // one in every window
    "1, 2, 2, 16, 0.5", // ln(16/4) / ln 16
    "1, 4, 8, 16, -0.25" // ln(16/32) / ln 16
  })
  void normalizedPmi_givesTheValuesWorkedOutByHand(
      long together, long first, long second, long total, double value) {
    assertThat(NormalizedPmi.of(new Contingency(together, first, second, total)))
        .isEqualTo(value, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 4, 10, 0", "0, 0, 0, 1, 0", "3, 3, 3, 10, 1", "2, 4, 3, 9, 0.4"})
  void jaccard_isSharedOverEither(
      long together, long first, long second, long total, double value) {
    assertThat(Jaccard.of(new Contingency(together, first, second, total))).isEqualTo(value);
  }

  @Test
  void noWindows_haveNoStatistics() {
    assertThatThrownBy(() -> new Contingency(0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("total=0");
  }

  @ParameterizedTest
  @CsvSource({"3, 2, 5, 9", "3, 5, 2, 9", "-1, 2, 2, 9", "1, 6, 6, 10"})
  void countsThatContradictEachOther_areRefused(
      long together, long first, long second, long total) {
    assertThatThrownBy(() -> new Contingency(together, first, second, total))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Critical values of χ² with one degree of freedom, as in any statistical table. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0.454936423119573, 0.5",
    "2.705543454095404, 0.1",
    "3.841458820694124, 0.05",
    "6.634896601021213, 0.01",
    "10.827566170662733, 0.001",
    "23.928126976, 1e-6"
  })
  void chiSquared_givesTheTabulatedTails(double value, double probability) {
    assertThat(ChiSquared.upperTail(value)).isEqualTo(probability, within(1e-9 * probability));
  }

  @Test
  void chiSquared_isPreciseFarOutAndZeroBeyondDoubles() {
    // erfc(10) = 2.0884875837625447570e-45
    assertThat(ChiSquared.upperTail(200)).isEqualTo(2.0884875837625448e-45, within(1e-57));
    assertThat(ChiSquared.upperTail(5_000)).isZero();
    assertThatThrownBy(() -> ChiSquared.upperTail(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void everyTable_staysInRangeAndHasOneSign(
      @ForAll @IntRange(max = 2_000) int together,
      @ForAll @IntRange(max = 100_000) int firstOnly,
      @ForAll @IntRange(max = 100_000) int secondOnly,
      @ForAll @IntRange(min = 1, max = 2_000_000_000) int neither) {
    long first = together + firstOnly;
    long second = together + secondOnly;
    long total = first + secondOnly + neither;
    var counts = new Contingency(together, first, second, total);

    double npmi = NormalizedPmi.of(counts);
    double logLikelihood = LogLikelihood.signed(counts);

    assertThat(npmi).isBetween(-1.0, 1.0);
    assertThat(Jaccard.of(counts)).isBetween(0.0, 1.0);
    assertThat(Math.abs(logLikelihood)).isBetween(0.0, 2 * total * Math.log(2));
    assertThat(ChiSquared.upperTail(Math.abs(logLikelihood))).isBetween(0.0, 1.0);
    if (first > 0 && second > 0 && logLikelihood != 0) {
      assertThat(Math.signum(npmi)).isEqualTo(Math.signum(logLikelihood));
    }
  }
}
