package org.dateline.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

  /** Newcombe 1998, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void of_publishedCounts_givesPublishedInterval(long k, long n, double low, double high) {
    var interval = WilsonInterval.of(k, n);
    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void of_noneOrAll_touchesZeroOrOneExactly() {
    assertThat(WilsonInterval.of(0, 3).low()).isZero();
    assertThat(WilsonInterval.of(3, 3).high()).isEqualTo(1);
    assertThat(WilsonInterval.of(3, 3).low()).isEqualTo(1 - WilsonInterval.of(0, 3).high());
  }

  @Test
  void of_moreSuccessesThanTrials_isRefused() {
    assertThatThrownBy(() -> WilsonInterval.of(4, 3)).hasMessageContaining("k is 4 and n is 3");
    assertThatThrownBy(() -> WilsonInterval.of(0, 0)).hasMessageContaining("n >= 1");
  }
}
