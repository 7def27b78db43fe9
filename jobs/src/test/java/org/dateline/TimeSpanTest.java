package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeSpanTest {
  private final TimeSpan spans = new TimeSpan();

  @Test
  void numberWithAUnit_isASpan() {
    assertThat(spans.convert("26h")).isEqualTo(Duration.ofHours(26));
    assertThat(spans.convert("90m")).isEqualTo(Duration.ofMinutes(90));
    assertThat(spans.convert("2d")).isEqualTo(Duration.ofDays(2));
    assertThat(spans.convert("0s")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "h", "-1h", "1.5h", "26 h", "1w", "9999999999d"})
  void anythingElse_isRefusedWithWhatWasExpected(String text) {
    assertThatThrownBy(() -> spans.convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("expected a number with s, m, h or d, as in 26h, found '" + text + "'");
  }
}
