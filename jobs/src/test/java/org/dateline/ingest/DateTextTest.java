package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-09-20 | 2016-09-20T00:00:00Z | day",
        "2016-9-2 | 2016-09-02T00:00:00Z | day",
        "2016/09/20 | 2016-09-20T00:00:00Z | day",
        "2016-09-20 10:00:00 | 2016-09-20T10:00:00Z | second",
        "2016-09-20 00:00:00 | 2016-09-20T00:00:00Z | day",
        "2016-09-20T10:05 | 2016-09-20T10:05:00Z | minute",
        "2016-09-20T10:05:06.789Z | 2016-09-20T10:05:06Z | second",
        "2016-09-20T10:05:06+08:00 | 2016-09-20T02:05:06Z | second",
        "2016-09-20T00:00:00-0400 | 2016-09-20T04:00:00Z | second",
        "Tue, 20 Sep 2016 10:00:00 GMT | 2016-09-20T10:00:00Z | second",
        "Tue, 20 Sep 2016 10:00:00 -0500 | 2016-09-20T15:00:00Z | second",
        "Sep 20, 2016 | 2016-09-20T00:00:00Z | day",
        "Sept. 20, 2016 | 2016-09-20T00:00:00Z | day",
        "Published on September 20th, 2016 | 2016-09-20T00:00:00Z | day",
        "20 September 2016 | 2016-09-20T00:00:00Z | day",
        "September 20, 2016 at 4:30 p.m. ET | 2016-09-20T20:30:00Z | minute",
        "September 20, 2016 12:15 AM EST | 2016-09-20T05:15:00Z | minute",
        "September 20, 2016 4:30 pm XYZ | 2016-09-20T00:00:00Z | day",
        "2024年5月31日 | 2024-05-31T00:00:00Z | day",
        "发布时间：2024年5月31日 08:30 | 2024-05-31T08:30:00Z | minute",
        "1474365600 | 2016-09-20T10:00:00Z | second",
        "1474365600000 | 2016-09-20T10:00:00Z | second",
        "20160920 | 2016-09-20T00:00:00Z | day",
        "20160920T101500Z | 2016-09-20T10:15:00Z | second",
        "20/9/2016 | 2016-09-20T00:00:00Z | day",
        "9/20/2016 | 2016-09-20T00:00:00Z | day",
        "9/9/2016 | 2016-09-09T00:00:00Z | day",
        "20.09.2016 10:30 | 2016-09-20T10:30:00Z | minute",
      })
  void dateAsNewsroomsWriteIt_isRead(String raw, String at, String precision) {
    var date = DateText.read(raw).orElseThrow();
    assertThat(date.at().truncatedTo(java.time.temporal.ChronoUnit.SECONDS)).hasToString(at);
    assertThat(date.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10/1/2016",
        "2016-02-30",
        "2016-13-01",
        "31/31/2016",
        "2016-09-20T25:00:00",
        "September 2016",
        "20 Sep 16",
        "2016",
        "yesterday",
        "",
        "12",
        "3 hours ago"
      })
  void ambiguousImpossibleOrIncompleteDate_isNotRead(String raw) {
    assertThat(DateText.read(raw)).isEmpty();
  }

  @Test
  void veryLongText_isNoDate() {
    assertThat(DateText.read("2016 ".repeat(100_000))).isEmpty();
  }
}
