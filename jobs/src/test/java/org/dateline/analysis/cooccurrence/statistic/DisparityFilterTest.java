package org.dateline.analysis.cooccurrence.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisparityFilterTest {

  @ParameterizedTest
  @CsvSource({
    "4, 5, 2, 4, 1, 0.2", // (1 - 4/5)¹; the other end has this tie alone
    "1, 4, 3, 2, 2, 0.5", // min((1 - 1/4)², (1 - 1/2)¹)
    "2, 4, 3, 20, 3, 0.25", // min((1 - 1/2)², (1 - 1/10)²)
    "3, 3, 1, 3, 1, 1" // one tie at both ends
  })
  void ties_haveTheSmallerValueOfTheirTwoEnds(
      long weight, long strengthA, long tiesA, long strengthB, long tiesB, double value) {
    assertThat(DisparityFilter.of(weight, strengthA, tiesA, strengthB, tiesB))
        .isEqualTo(value, within(1e-15));
    assertThat(DisparityFilter.of(weight, strengthB, tiesB, strengthA, tiesA))
        .isEqualTo(value, within(1e-15));
  }

  @Test
  void tieHeavierThanAllOfItsEnd_isRefused() {
    assertThatThrownBy(() -> DisparityFilter.of(5, 4, 2, 9, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 ties of together 4, one of them 5");
  }
}
