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
        "2016-09-20T00:00:00-0400 | 2016-09-20T00:00:00Z | day",
        "2016-09-20T00:00:00+02:00 | 2016-09-20T00:00:00Z | day",
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
        "2016-09-20T00:30:00+08:00 | 2016-09-19T16:30:00Z | second",
        "2016-09-20 10:00 CEST | 2016-09-20T08:00:00Z | minute",
        "20160920T101500+0800 | 2016-09-20T02:15:00Z | second",
        "201609201015 | 2016-09-20T10:15:00Z | minute",
        "Tue Mar 05 10:00:00 +0000 2024 | 2024-03-05T10:00:00Z | second",
        "Tue Mar 05 10:00:00 EST 2024 | 2024-03-05T15:00:00Z | second",
        "Tue, 20 Sep 16 10:00:00 GMT | 2016-09-20T10:00:00Z | second",
        "26-FEB-1987 15:01:01.79 | 1987-02-26T15:01:01Z | second",
        "Updated Sept. 5, 2016 | 2016-09-05T00:00:00Z | day",
        "Last updated: 5 September 2016 at 4 pm ET | 2016-09-05T20:00:00Z | minute",
        "Sept. 5, 2016 (updated 9:14 a.m.) | 2016-09-05T00:00:00Z | day",
        "10:30 AM ET, September 20, 2016 | 2016-09-20T14:30:00Z | minute",
        "3 mars 2024 à 10h30 | 2024-03-03T10:30:00Z | minute",
        "le 1er août 2024 | 2024-08-01T00:00:00Z | day",
        "Sonntag, 3. März 2024, 10:30 Uhr | 2024-03-03T10:30:00Z | minute",
        "03.03.2024 - 10:30 Uhr | 2024-03-03T10:30:00Z | minute",
        "3 de marzo de 2024 | 2024-03-03T00:00:00Z | day",
        "3 dicembre 2024 | 2024-12-03T00:00:00Z | day",
        "3 марта 2024 | 2024-03-03T00:00:00Z | day",
        "2024年3月5日 星期二 | 2024-03-05T00:00:00Z | day",
        "2024年3月5日 下午3:20 | 2024-03-05T15:20:00Z | minute",
        "2024年3月5日10时20分 | 2024-03-05T10:20:00Z | minute",
        "２０２４年３月５日 | 2024-03-05T00:00:00Z | day",
        "2024년 3월 5일 | 2024-03-05T00:00:00Z | day",
        "9/20/16 | 2016-09-20T00:00:00Z | day",
      })
  void dateAsNewsroomsWriteIt_isRead(String raw, String at, String precision) {
    var date = DateText.read(raw, null).orElseThrow();
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
        "3 hours ago",
        "0001",
        "2050",
        "1/10/16",
        "Wed, 20 Sep 16 10:00:00 GMT",
        "20 jui 2016",
        "99:99",
        "0000-00-00 00:00:00"
      })
  void ambiguousImpossibleOrIncompleteDate_isNotRead(String raw) {
    assertThat(DateText.read(raw, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10/1/2016, day_first, 2016-01-10",
    "10/1/2016, month_first, 2016-10-01",
    "10.1.16, day_first, 2016-01-10",
    "20/1/2016, month_first, 2016-01-20",
    "10/1/2016 10:30, month_first, 2016-10-01",
  })
  void numbersOfAKnownOrder_areReadInIt(String raw, String order, String day) {
    assertThat(DateText.read(raw, order).orElseThrow().day()).hasToString(day);
  }

  @Test
  void veryLongText_isNoDate() {
    assertThat(DateText.read("2016 ".repeat(100_000), null)).isEmpty();
  }
}
