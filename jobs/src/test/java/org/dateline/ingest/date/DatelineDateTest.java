package org.dateline.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LONDON, March 3 (Reuters) – The council voted. | 3 | 3 | ",
        "NEW YORK, Sept. 5 (Agency) -- The council voted. | 9 | 5 | ",
        "SAN JOSE, Calif., Oct. 12, 2016 (Agency) - The council voted. | 10 | 12 | 2016",
        "PARIS, 3 mars (Agence) - Le conseil a voté. | 3 | 3 | ",
        "BEIJING, June 1 (Xinhua) -- The council voted. | 6 | 1 | ",
        "WASHINGTON, March 3 — The council voted. | 3 | 3 | ",
        "新华社北京6月1日电（记者 王一）议会通过了方案。 | 6 | 1 | ",
        "6月1日电 议会通过了方案。 | 6 | 1 | ",
        "中新网上海2023年6月1日电 议会通过了方案。 | 6 | 1 | 2023",
        "本报讯（记者 王一）6月1日，议会通过了方案。 | 6 | 1 | ",
      })
  void dateline_isRead(String text, int month, int day, Integer year) {
    var found = DatelineDate.read("A headline\n\n" + text).orElseThrow();
    assertThat(found.day()).isEqualTo(MonthDay.of(month, day));
    assertThat(found.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WASHINGTON (AP) — The council voted on March 3.",
        "The council voted on March 3 (a Sunday) - and again in May.",
        "On March 3, the council voted.",
        "LONDON, Marsh 3 (Reuters) – The council voted.",
        "LONDON, February 30 (Reuters) – The council voted.",
        "议会将于6月1日开会。",
        "",
      })
  void otherOpening_isNoDateline(String text) {
    assertThat(DatelineDate.read(text)).isEmpty();
  }

  @Test
  void datelineFurtherDown_isNotRead() {
    assertThat(
            DatelineDate.read(
                "One.\n\nTwo.\n\nThree.\n\nLONDON, March 3 (Reuters) – The council voted."))
        .isEmpty();
  }

  @Test
  void hostileOpening_endsQuickly() {
    assertThat(DatelineDate.read("A ".repeat(1_000_000))).isEmpty();
    assertThat(DatelineDate.read("A, a. ".repeat(100_000))).isEmpty();
  }
}
