package org.dateline.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTest {

  @Test
  void cells_followFromTheCounts() {
    var counts = new Contingency(3, 5, 10, 40);

    assertThat(counts.firstOnly()).isEqualTo(2);
    assertThat(counts.secondOnly()).isEqualTo(7);
    assertThat(counts.neither()).isEqualTo(28);
  }

  @Property
  void cells_addUpToAllWindows(@ForAll long seed) {
    Contingency counts = Contingencies.of(seed);
    long cells = counts.together() + counts.firstOnly() + counts.secondOnly() + counts.neither();

    assertThat(counts.neither()).isNotNegative();
    assertThat(cells).isEqualTo(counts.total());
  }

  @ParameterizedTest
  @CsvSource({
    "3, 5, 10, 40, true", // 1.25 expected
    "1, 4, 10, 40, true", // as many as expected
    "0, 4, 10, 40, false",
    "0, 0, 10, 40, true" // 0 of 0 expected
  })
  void attracts_ifTheyMeetAtLeastAsOftenAsExpected(
      long together, long first, long second, long total, boolean attracts) {
    assertThat(new Contingency(together, first, second, total).attracts()).isEqualTo(attracts);
  }

  @Test
  void greatestCounts_doNotOverflow() {
    long all = 3_000_000_000_000L;
    assertThat(new Contingency(all / 3, all / 2, all / 2, all).attracts()).isTrue();
    assertThat(new Contingency(all / 5, all / 2, all / 2, all).attracts()).isFalse();
  }

  @Test
  void noWindows_haveNoStatistics() {
    assertThatThrownBy(() -> new Contingency(0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no 2×2 table has together=0, first=0, second=0, total=0");
  }

  @ParameterizedTest
  @CsvSource({"3, 2, 5, 9", "3, 5, 2, 9", "-1, 2, 2, 9", "1, 6, 6, 10"})
  void countsThatContradictEachOther_areRefused(
      long together, long first, long second, long total) {
    assertThatThrownBy(() -> new Contingency(together, first, second, total))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("together=" + together);
  }
}
