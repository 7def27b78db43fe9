package org.dateline.analysis.cooccurrence.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.analysis.significance.Contingencies;
import org.dateline.analysis.significance.Contingency;
import org.dateline.analysis.significance.LogLikelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedPmiTest {

  /** Manning and Schütze 1999, table 5.14: 18.38 bits of "Ayatollah Ruhollah"; p(a, b) is 19.45. */
  @Test
  void of_isThePublishedPmiInUnitsOfItsMaximum() {
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
  void of_givesTheValuesWorkedOutByHand(
      long together, long first, long second, long total, double value) {
    assertThat(NormalizedPmi.of(new Contingency(together, first, second, total)))
        .isEqualTo(value, within(1e-12));
  }

  @Property
  void of_staysInRangeWithTheSignOfTheLogLikelihood(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    double npmi = NormalizedPmi.of(counts);
    double logLikelihood = LogLikelihood.signed(counts);

    assertThat(npmi).isBetween(-1.0, 1.0);
    if (counts.first() > 0
        && counts.second() > 0
        && Math.abs(logLikelihood) > 1e-6 + 1e-9 * counts.total()) {
      assertThat(Math.signum(npmi)).isEqualTo(Math.signum(logLikelihood));
    }
  }

  @Property
  void of_doesNotAskWhichEntityIsFirst(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    assertThat(NormalizedPmi.of(Contingencies.swapped(counts)))
        .isEqualTo(NormalizedPmi.of(counts), within(1e-12));
  }

  /** A window with neither makes both rarer, and their meeting no likelier. */
  @Property
  void moreWindowsWithNeither_neverLowerIt(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    var more =
        new Contingency(counts.together(), counts.first(), counts.second(), 2 * counts.total() + 1);
    assertThat(NormalizedPmi.of(more)).isGreaterThanOrEqualTo(NormalizedPmi.of(counts) - 1e-12);
  }
}
