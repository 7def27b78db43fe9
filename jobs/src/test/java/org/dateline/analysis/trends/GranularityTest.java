package org.dateline.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GranularityTest {

  @Test
  void position_nextPeriod_isOneMore() {
    assertThat(position(Granularity.DAY, "2024-03-01") - position(Granularity.DAY, "2024-02-29"))
        .isEqualTo(1);
    assertThat(position(Granularity.WEEK, "2024-12-30") - position(Granularity.WEEK, "2024-12-23"))
        .isEqualTo(1);
    assertThat(
            position(Granularity.MONTH, "2025-01-01") - position(Granularity.MONTH, "2024-12-01"))
        .isEqualTo(1);
  }

  @Test
  void position_weeksBefore1970_goOnWithoutAGap() {
    assertThat(position(Granularity.WEEK, "1969-12-29")).isZero();
    assertThat(position(Granularity.WEEK, "1969-12-22")).isEqualTo(-1);
  }

  @Test
  void lastDay_ofFebruaryInALeapYear_isThe29th() {
    assertThat(Granularity.MONTH.lastDay(LocalDate.parse("2024-02-01"))).isEqualTo("2024-02-29");
    assertThat(Granularity.WEEK.lastDay(LocalDate.parse("2024-12-30"))).isEqualTo("2025-01-05");
  }

  @Test
  void of_unknownWord_isRefusedWithTheLegalOnes() {
    assertThatThrownBy(() -> Granularity.of("hour")).hasMessageContaining("[day, week, month]");
  }

  private static long position(Granularity granularity, String start) {
    return granularity.position(LocalDate.parse(start));
  }
}
