package org.dateline.analysis.cooccurrence.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.analysis.significance.Contingencies;
import org.dateline.analysis.significance.Contingency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaccardTest {

  @ParameterizedTest
  @CsvSource({"0, 3, 4, 10, 0", "0, 0, 0, 1, 0", "3, 3, 3, 10, 1", "2, 4, 3, 9, 0.4"})
  void of_isSharedOverEither(long together, long first, long second, long total, double value) {
    assertThat(Jaccard.of(new Contingency(together, first, second, total))).isEqualTo(value);
  }

  @Property
  void of_staysInRangeAndKnowsNoOrder(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    assertThat(Jaccard.of(counts)).isBetween(0.0, 1.0);
    assertThat(Jaccard.of(Contingencies.swapped(counts))).isEqualTo(Jaccard.of(counts));
  }

  /** 1 − J is a distance, so that J of two is bounded by the sizes of their sets alone. */
  @Property
  void of_isAtMostTheShareOfTheRarerInTheOther(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    long most = Math.max(counts.first(), counts.second());
    if (most > 0) {
      double bound = (double) Math.min(counts.first(), counts.second()) / most;
      assertThat(Jaccard.of(counts)).isLessThanOrEqualTo(bound);
    }
  }

  @Property
  void windowsWithNeither_doNotMatter(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    var more =
        new Contingency(counts.together(), counts.first(), counts.second(), counts.total() + 9);
    assertThat(Jaccard.of(more)).isEqualTo(Jaccard.of(counts));
  }
}
