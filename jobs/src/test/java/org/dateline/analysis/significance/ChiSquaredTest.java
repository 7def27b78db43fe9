package org.dateline.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiSquaredTest {

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
  void upperTail_givesTheTabulatedTails(double value, double probability) {
    assertThat(ChiSquared.upperTail(value)).isEqualTo(probability, within(1e-9 * probability));
  }

  @Test
  void upperTail_isPreciseFarOutAndZeroBeyondDoubles() {
    // erfc(10) = 2.0884875837625447570e-45
    assertThat(ChiSquared.upperTail(200)).isEqualTo(2.0884875837625448e-45, within(1e-57));
    assertThat(ChiSquared.upperTail(5_000)).isZero();
    assertThat(ChiSquared.upperTail(Double.POSITIVE_INFINITY)).isZero();
  }

  @Property
  void upperTail_fallsAsTheValueRises(
      @ForAll @DoubleRange(max = 1_400) double value,
      @ForAll @DoubleRange(min = 0.01, max = 100) double more) {
    assertThat(ChiSquared.upperTail(value + more)).isLessThan(ChiSquared.upperTail(value));
  }

  @Test
  void whatIsNoRatio_isRefused() {
    assertThatThrownBy(() -> ChiSquared.upperTail(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> ChiSquared.upperTail(-0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-0.1");
  }
}
