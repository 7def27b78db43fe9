package org.dateline.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitDateTest {

  private static String read(String text) {
    return DigitDate.read(text).map(date -> date.precision() + " " + date.at()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "20160920, day 2016-09-20T00:00:00Z",
    "20160920T101500Z, second 2016-09-20T10:15:00Z",
    "20160920T101500+0200, second 2016-09-20T08:15:00Z",
    "20160920 10:15, minute 2016-09-20T10:15:00Z",
    "20160920-101500, second 2016-09-20T10:15:00Z",
    "20160920T101500.123Z, second 2016-09-20T10:15:00Z",
    "201609201015, minute 2016-09-20T10:15:00Z",
    "20160920101500, second 2016-09-20T10:15:00Z",
    "20160920T000000Z, day 2016-09-20T00:00:00Z"
  })
  void compactDates_areRead(String text, String date) {
    assertThat(read(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "1474365600, second 2016-09-20T10:00:00Z",
    "1474365600.5, second 2016-09-20T10:00:00Z",
    "1474365600000, second 2016-09-20T10:00:00Z",
    "1474365600000000, second 2016-09-20T10:00:00Z",
    "1474365600000000000, second 2016-09-20T10:00:00Z",
    "1.4743656e9, second 2016-09-20T10:00:00Z",
    "1.4743656E+18, second 2016-09-20T10:00:00Z"
  })
  void timesSince1970_areReadInTheirUnit(String text, String date) {
    assertThat(read(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "42633, day 2016-09-20T00:00:00Z",
    "42633.0, day 2016-09-20T00:00:00Z",
    "42633.5, second 2016-09-20T12:00:00Z",
    "42633.427083, second 2016-09-20T10:15:00Z",
    "32873, none",
    "32874, day 1990-01-01T00:00:00Z",
    "54788, day 2049-12-31T00:00:00Z",
    "54789, none"
  })
  void daysOfSpreadsheets_areReadFrom1990To2049(String text, String date) {
    assertThat(read(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1234",
        "123456",
        "12345678901",
        "20161320",
        "20160231",
        "1.47437E+12",
        "2016-09-20",
        "99999999999999999999",
        "14743656OO",
        "1e400"
      })
  void otherDigits_areNone(String text) {
    assertThat(read(text)).isEqualTo("none");
  }

  @Test
  void impossibleTime_isAnError() {
    assertThatThrownBy(() -> DigitDate.read("20160920T251500Z"))
        .isInstanceOf(DateTimeException.class);
  }

  @Property
  void anySecondSince1973_isReadInSecondsAndMilliseconds(
      @ForAll @LongRange(min = 100_000_000L, max = 4_000_000_000L) long second) {
    String at = "second " + Instant.ofEpochSecond(second);
    assertThat(read(Long.toString(second))).isEqualTo(at);
    if (second >= 1_000_000_000L) {
      assertThat(read(second + "123")).isEqualTo(at.replaceFirst("Z$", ".123Z"));
    }
  }
}
