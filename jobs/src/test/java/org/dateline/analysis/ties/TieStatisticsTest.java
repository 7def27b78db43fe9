package org.dateline.analysis.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TieStatisticsTest {

  @Test
  void logOdds_addsHalfASentenceToEachCount() {
    // ln[(2 + ½)(5 - 1 + ½) / ((4 - 2 + ½)(1 + ½))] = ln 3
    assertThat(TieStatistics.logOdds(2, 4, 1, 5)).isCloseTo(Math.log(3), within(1e-12));
  }

  @Test
  void sidesExchanged_changeTheSignOnly() {
    assertThat(TieStatistics.logOdds(1, 5, 2, 4)).isEqualTo(-TieStatistics.logOdds(2, 4, 1, 5));
  }

  @Test
  void allOrNoSentenceWithBoth_isFinite() {
    // ln[(3 + ½)(4 + ½) / (½ · ½)] = ln 63
    assertThat(TieStatistics.logOdds(3, 3, 0, 4)).isCloseTo(Math.log(63), within(1e-12));
    assertThat(TieStatistics.logOdds(0, 0, 0, 0)).isZero();
  }
}
