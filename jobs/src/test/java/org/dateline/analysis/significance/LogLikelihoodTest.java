package org.dateline.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G² against published values, its other formula and its edges. */
class LogLikelihoodTest {

  /**
   * Dunning's table 1 for "the swiss" (270.72) and "can be" (263.90); NLTK's documentation for the
   * first and for 8 of 13 and 32 (95.29). Total: his 31,777 words.
   */
  @ParameterizedTest
  @CsvSource({"110, 2552, 221, 270.72", "29, 42, 152, 263.90", "8, 13, 32, 95.29"})
  void signed_givesThePublishedValues(long together, long first, long second, double value) {
    assertThat(LogLikelihood.signed(new Contingency(together, first, second, 31_777)))
        .isEqualTo(value, within(0.005));
  }

  @Test
  void signed_isNegativeWhereTwoAvoidEachOther() {
    // Cells 0 5 5 0, all expected 2.5: 2 (5 ln 2 + 5 ln 2).
    assertThat(LogLikelihood.signed(new Contingency(0, 5, 5, 10)))
        .isEqualTo(-20 * Math.log(2), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 9", "0, 0, 4, 9", "4, 4, 9, 9", "9, 9, 9, 9", "2, 4, 5, 10", "1, 1, 1, 1"})
  void signed_isZeroWhereNothingCanBeLearnedOrAllIsAsExpected(
      long together, long first, long second, long total) {
    assertThat(LogLikelihood.signed(new Contingency(together, first, second, total))).isZero();
  }

  /** Dunning writes it as a difference of entropies: Σ k ln k of cells, rows, columns and total. */
  @Property
  void signed_isTheFormulaByEntropies(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    long withoutFirst = counts.total() - counts.first();
    long withoutSecond = counts.total() - counts.second();
    double cells =
        kLogK(counts.together())
            + kLogK(counts.firstOnly())
            + kLogK(counts.secondOnly())
            + kLogK(counts.neither());
    double margins =
        kLogK(counts.first()) + kLogK(withoutFirst) + kLogK(counts.second()) + kLogK(withoutSecond);
    double all = kLogK(counts.total());

    assertThat(Math.abs(LogLikelihood.signed(counts)))
        .isEqualTo(2 * (cells - margins + all), within(1e-13 * Math.max(1, all)));
  }

  @Property
  void signed_staysInRangeWithTheSignOfTheAttraction(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    double value = LogLikelihood.signed(counts);

    double most = 2 * counts.total() * Math.log(2);
    assertThat(Math.abs(value)).isBetween(0.0, most * (1 + 1e-12));
    assertThat(ChiSquared.upperTail(Math.abs(value))).isBetween(0.0, 1.0);
    if (value != 0) {
      assertThat(value > 0).isEqualTo(counts.attracts());
    }
  }

  @Property
  void signed_doesNotAskWhichEntityIsFirst(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    double value = LogLikelihood.signed(counts);
    assertThat(LogLikelihood.signed(Contingencies.swapped(counts)))
        .isEqualTo(value, within(1e-13 * Math.max(1, kLogK(counts.total()))));
  }

  private static double kLogK(long k) {
    return k == 0 ? 0 : k * Math.log(k);
  }
}
