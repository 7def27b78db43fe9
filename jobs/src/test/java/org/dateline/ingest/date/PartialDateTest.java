package org.dateline.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  private static String read(String text) {
    return PartialDate.of(text).map(PartialDate::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10/1/2016 | Ambiguous[days=[2016-01-10, 2016-10-01]]",
        "2016 | OnlyYear[year=2016]",
        "2016年 | OnlyYear[year=2016]",
        "2016-03 | Month[month=2016-03]",
        "2016/3 | Month[month=2016-03]",
        "2016年3月 | Month[month=2016-03]",
        "March 2016 | Month[month=2016-03]",
        "mars 2016 | Month[month=2016-03]",
        "March 3 | NoYear[day=--03-03]",
        "March 3rd | NoYear[day=--03-03]",
        "3 March | NoYear[day=--03-03]",
        "3. März | NoYear[day=--03-03]",
        "3 de marzo | NoYear[day=--03-03]",
        "3月3日 | NoYear[day=--03-03]",
        "29 February | NoYear[day=--02-29]"
      })
  void textsOfLessThanADay_sayWhatTheyDo(String text, String expected) {
    String found = read(text);
    if (expected.startsWith("Ambiguous")) {
      assertThat(found).contains("2016-01-10").contains("2016-10-01");
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-09-20",
        "20/9/2016",
        "32 March",
        "2016-13",
        "Quay 2016",
        "someday",
        "",
        "12:30"
      })
  void wholeDatesAndOtherTexts_areNone(String text) {
    assertThat(read(text)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "March"})
  void longText_isNoDate(String begin) {
    assertThat(read(begin + " ".repeat(70))).isEqualTo("none");
  }
}
