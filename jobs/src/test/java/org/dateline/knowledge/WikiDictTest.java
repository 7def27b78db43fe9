package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.WikiDict.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiDictTest {
  @Test
  void goodLine_isANameInPlainLettersWithSingleSpaces() {
    var line = WikiDict.parse("Moody’s  Investors Service\tMoody's\t0.75");

    assertThat(line.rejection()).isEmpty();
    assertThat(line.surface()).isEqualTo("Moody's Investors Service");
    assertThat(line.title()).isEqualTo("Moody's");
    assertThat(line.probability()).isEqualTo(0.75);
  }

  @Test
  void titleWithSpaces_getsUnderscores() {
    assertThat(WikiDict.parse("彭博社\tBloomberg L.P.\t1.0").title()).isEqualTo("Bloomberg_L.P.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nvidia",
        "Nvidia\tNvidia",
        "Nvidia\tNvidia\t1.0\t2",
        "\tNvidia\t1",
        " \tA\t1",
        "A\t\t1"
      })
  void notThreeFilledColumns_isMalformed(String line) {
    assertThat(WikiDict.parse(line).rejection()).contains(Rejection.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "high", "NaN", "0", "-0.5", "1.01", "0x1p-1", "1d", "1e999", "--1"})
  void noNumberAboveZeroAndUpToOne_isNoProbability(String number) {
    assertThat(WikiDict.parse("Nvidia\tNvidia\t" + number).rejection())
        .contains(Rejection.NOT_A_PROBABILITY);
  }

  @ParameterizedTest
  @CsvSource({"200, false", "201, true"})
  void longSurfaceForm_isRejectedAboveTheLimit(int length, boolean rejected) {
    var line = WikiDict.parse("a".repeat(length) + "\tA\t1.0");

    assertThat(line.rejection().isPresent()).isEqualTo(rejected);
  }

  @Test
  void titleOfMoreBytesThanWikipediaAllows_isOverLong() {
    assertThat(WikiDict.parse("a\t" + "语".repeat(86) + "\t1.0").rejection())
        .contains(Rejection.OVER_LONG);
    assertThat(WikiDict.parse("a\t" + "语".repeat(85) + "\t1.0").rejection()).isEmpty();
  }

  @Test
  void controlCharactersAndBrokenBytes_areRejected() {
    assertThat(WikiDict.parse("New\u0007Delhi\tNew_Delhi\t1.0").rejection())
        .contains(Rejection.CONTROL_CHARACTERS);
    assertThat(WikiDict.parse("New\uFFFDDelhi\tNew_Delhi\t1.0").rejection())
        .contains(Rejection.CONTROL_CHARACTERS);
    assertThat(WikiDict.parse("New Delhi\tNew_Delhi\t1.0\r").rejection()).isEmpty();
  }
}
