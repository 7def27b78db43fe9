package org.dateline.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Von Anna Muster, 9. Oktober 2020, 12.45 Uhr ~ 9. Oktober 2020, 12.45",
        "Kurse vom 28.01.2022 – 29.01. ~ 28.01.2022",
        "jueves 2 de abril de 2020 ~ 2 de abril de 2020",
        "Posted May 14, 2019 by Ann Roe ~ May 14, 2019",
        "ngày 3 tháng 4 năm 2020 ~ ngày 3 tháng 4 năm 2020",
        "2020年4月3日 10:30 来源 ~ 2020年4月3日 10:30",
        "13/5/2019 ~ 13/5/2019",
      })
  void date_isFoundWithItsTime(String text, String raw) {
    assertThat(DatesInText.in(text)).extracting(DatesInText.Found::raw).containsExactly(raw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.2.3", "31.2.2020", "192.168.10.12", "In May 2019 12 ships", "May 2019"})
  void textWithoutAWholeDate_givesNone(String text) {
    assertThat(DatesInText.in(text)).isEmpty();
  }

  @Test
  void dates_areInOrder() {
    assertThat(DatesInText.in("1. Mai 2019, dann 2. Mai 2019")).hasSize(2);
  }
}
