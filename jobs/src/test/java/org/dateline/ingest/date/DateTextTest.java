package org.dateline.ingest.date;

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
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "2019-05-14T10:00:00+02:00[Europe/Berlin] | 2019-05-14T08:00:00Z | second",
        "2019-05-14T10:00[Europe/Berlin] | 2019-05-14T08:00:00Z | minute",
        "2019-05-14T10:00:00Z[UTC] | 2019-05-14T10:00:00Z | second",
        "2019-05-14 10:00:00 America/New_York | 2019-05-14T14:00:00Z | second",
        "2019-05-14 10:00:00 +0000 UTC | 2019-05-14T10:00:00Z | second",
        "2019-05-14 10:00:00.5 +0200 CEST m=+0.01 | 2019-05-14T08:00:00Z | second",
        "Tue May 14 2019 10:00:00 GMT+0200 (CEST) | 2019-05-14T08:00:00Z | second",
        "Tue May 14 2019 10:00:00 GMT+0200 (Mitteleuropäische Sommerzeit) | 2019-05-14T08:00:00Z |"
            + " second",
        "Tue May 14 10:00:00 GMT+02:00 2019 | 2019-05-14T08:00:00Z | second",
        "Tuesday, 14-May-19 10:00:00 GMT | 2019-05-14T10:00:00Z | second",
        "14/May/2019:10:00:00 +0200 | 2019-05-14T08:00:00Z | second",
        "14-May-19 | 2019-05-14T00:00:00Z | day",
        "14-MAY-19 10.00.00.000000 AM | 2019-05-14T10:00:00Z | second",
        "14MAY2019 | 2019-05-14T00:00:00Z | day",
        "14MAY2019:10:00:00 | 2019-05-14T10:00:00Z | second",
        "20 Sep 16 | 2016-09-20T00:00:00Z | day",
        "May 14 '19 | 2019-05-14T00:00:00Z | day",
        "May-14-2019 | 2019-05-14T00:00:00Z | day",
        "14 May 98 | 1998-05-14T00:00:00Z | day",
        "/Date(1557828000000)/ | 2019-05-14T10:00:00Z | second",
        "/Date(1557828000000+0200)/ | 2019-05-14T10:00:00Z | second",
        "\\/Date(1557828000000)\\/ | 2019-05-14T10:00:00Z | second",
        "new Date(1557828000000) | 2019-05-14T10:00:00Z | second",
        "1557828000.25 | 2019-05-14T10:00:00Z | second",
        "1557828000000.0 | 2019-05-14T10:00:00Z | second",
        "1557828000000000 | 2019-05-14T10:00:00Z | second",
        "1557828000000000000 | 2019-05-14T10:00:00Z | second",
        "1.557828E9 | 2019-05-14T10:00:00Z | second",
        "1.557828e+18 | 2019-05-14T10:00:00Z | second",
        "datetime.datetime(2019, 5, 14, 10, 0) | 2019-05-14T10:00:00Z | second",
        "datetime.datetime(2019, 5, 14, 10, 0, 5, 123456) | 2019-05-14T10:00:05Z | second",
        "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=datetime.timezone.utc) | 2019-05-14T10:00:00Z"
            + " | second",
        "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=<UTC>) | 2019-05-14T10:00:00Z | second",
        "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=tzutc()) | 2019-05-14T10:00:00Z | second",
        "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=tzoffset(None, 7200)) | 2019-05-14T08:00:00Z"
            + " | second",
        "datetime.datetime(2019, 5, 14, 10, 0,"
            + " tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))) | 2019-05-14T08:00:00Z"
            + " | second",
        "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1,"
            + " seconds=72000))) | 2019-05-14T14:00:00Z | second",
        "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=<DstTzInfo 'Europe/Berlin' CEST+2:00:00 DST>)"
            + " | 2019-05-14T08:00:00Z | second",
        "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')) |"
            + " 2019-05-14T08:00:00Z | second",
        "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=MyZone) | 2019-05-14T00:00:00Z | day",
        "datetime.date(2019, 5, 14) | 2019-05-14T00:00:00Z | day",
        "Timestamp('2019-05-14 10:00:00') | 2019-05-14T10:00:00Z | second",
        "Timestamp('2019-05-14 10:00:00+0200', tz='Europe/Berlin') | 2019-05-14T08:00:00Z | second",
        "numpy.datetime64('2019-05-14T10:00:00.000000000') | 2019-05-14T10:00:00Z | second",
        "ISODate(\"2019-05-14T10:00:00Z\") | 2019-05-14T10:00:00Z | second",
        "Timestamp(1557828000, 1) | 2019-05-14T10:00:00Z | second",
        "time.struct_time(tm_year=2019, tm_mon=5, tm_mday=14, tm_hour=10, tm_min=0, tm_sec=0,"
            + " tm_wday=1, tm_yday=134, tm_isdst=0) | 2019-05-14T10:00:00Z | second",
        "[2019, 5, 14, 10, 0] | 2019-05-14T10:00:00Z | second",
        "[2019, 5, 14, 10, 0, 0, 1, 134, 0] | 2019-05-14T10:00:00Z | second",
        "\"2019-05-14\" | 2019-05-14T00:00:00Z | day",
        "['2019-05-14 10:00:00'] | 2019-05-14T10:00:00Z | second",
        "b'2019-05-14' | 2019-05-14T00:00:00Z | day",
        "43599 | 2019-05-14T00:00:00Z | day",
        "43599.0 | 2019-05-14T00:00:00Z | day",
        "43599.4166666667 | 2019-05-14T10:00:00Z | second",
        "٢٠١٩-٠٥-١٤ | 2019-05-14T00:00:00Z | day",
        "۲۰۱۹/۰۵/۱۴ ۱۰:۰۰ | 2019-05-14T10:00:00Z | minute",
        "१४ मई २०१९ | 2019-05-14T00:00:00Z | day",
        "２０１９－０５－１４ | 2019-05-14T00:00:00Z | day",
        "14 مايو 2019 | 2019-05-14T00:00:00Z | day",
        "14 أيار / مايو 2019 | 2019-05-14T00:00:00Z | day",
        "14 كانون الثاني 2019 | 2019-01-14T00:00:00Z | day",
        "14 مايو 2019م | 2019-05-14T00:00:00Z | day",
        "2019-05-14T24:00 | 2019-05-15T00:00:00Z | day",
        "2019-05-14 24:00:00 | 2019-05-15T00:00:00Z | day",
        "2016-12-31T23:59:60Z | 2016-12-31T23:59:59Z | second",
        "2019-W20-2 | 2019-05-14T00:00:00Z | day",
        "2019W202 | 2019-05-14T00:00:00Z | day",
        "2019-134 | 2019-05-14T00:00:00Z | day",
        "2019-134T10:00:00Z | 2019-05-14T10:00:00Z | second",
        "2019 May 14 | 2019-05-14T00:00:00Z | day",
        "2019-May-14 10:00 | 2019-05-14T10:00:00Z | minute",
        "2019. május 14. 10:00 | 2019-05-14T10:00:00Z | minute",
        "2019 m. gegužės 14 d. | 2019-05-14T00:00:00Z | day",
        "14. toukokuuta 2019 klo 10.00 | 2019-05-14T10:00:00Z | minute",
        "14. listopada 2019. | 2019-10-14T00:00:00Z | day",
        "14 listopada 2019 | 2019-11-14T00:00:00Z | day",
        "14. květen 2019 | 2019-05-14T00:00:00Z | day",
        "terça-feira, 14 de maio de 2019 às 10:00 | 2019-05-14T10:00:00Z | minute",
        "14 tháng 5 năm 2019 | 2019-05-14T00:00:00Z | day",
        "Thứ ba, 14/5/2019, 10:00 GMT+7 | 2019-05-14T03:00:00Z | minute",
        "14 мая 2019 г. | 2019-05-14T00:00:00Z | day",
        "14. 5. 2019 | 2019-05-14T00:00:00Z | day",
        "2019. 5. 14. 오전 10:00 | 2019-05-14T10:00:00Z | minute",
        "2019년 5월 14일 오후 3시 20분 | 2019-05-14T15:20:00Z | minute",
        "2019年5月14日 午後3時20分 | 2019-05-14T15:20:00Z | minute",
        "2019年5月14日(火) 10:00 | 2019-05-14T10:00:00Z | minute",
        "令和元年5月14日 | 2019-05-14T00:00:00Z | day",
        "平成31年4月30日 | 2019-04-30T00:00:00Z | day",
        "民國108年5月14日 | 2019-05-14T00:00:00Z | day",
        "14 พฤษภาคม พ.ศ. 2562 | 2019-05-14T00:00:00Z | day",
        "14 พ.ค. 2562 | 2019-05-14T00:00:00Z | day",
        "วันอังคารที่ 14 พฤษภาคม 2562 10:00 น. | 2019-05-14T10:00:00Z | minute",
        "二〇一九年五月十四日 | 2019-05-14T00:00:00Z | day",
        "2019年05月14日 10:00 来源：港口日报 | 2019-05-14T10:00:00Z | minute",
        "Published 10:00 GMT 14 May 2019 | 2019-05-14T10:00:00Z | minute",
        "Posted: 05/14/2019 | 2019-05-14T00:00:00Z | day",
        "First published: Tue 14 May 2019 10.00 BST | 2019-05-14T09:00:00Z | minute",
        "Published 14 May 2019 | Updated 15 May 2019 | 2019-05-14T00:00:00Z | day",
        "Updated 15 May 2019, first published 14 May 2019 | 2019-05-14T00:00:00Z | day",
        "May 14, 2019 · 3 min read | 2019-05-14T00:00:00Z | day",
        "14 May 2019 by Ann Roe | 2019-05-14T00:00:00Z | day",
        "Veröffentlicht am 14. Mai 2019 um 10:00 Uhr | 2019-05-14T10:00:00Z | minute",
        "14. Mai 2019, 10 Uhr | 2019-05-14T10:00:00Z | minute",
        "Publié le 14 mai 2019 à 10 h 30 | 2019-05-14T10:30:00Z | minute",
        "14 de mayo de 2019, 4:30 p. m. | 2019-05-14T16:30:00Z | minute",
        "2019:05:14 10:00:00 | 2019-05-14T10:00:00Z | second",
        "2019_05_14 | 2019-05-14T00:00:00Z | day",
        "20190514 10:00:00 | 2019-05-14T10:00:00Z | second",
        "20190514T10:00:00Z | 2019-05-14T10:00:00Z | second",
        "20190514100000123 | 2019-05-14T10:00:00Z | second",
        "May 14 2019 10:00:00:000AM | 2019-05-14T10:00:00Z | second",
      })
  void dateAsProgramsAndOtherLanguagesWriteIt_isRead(String line) {
    String[] parts = line.split(" \\| ");
    int count = parts.length;
    String raw = String.join(" | ", java.util.Arrays.copyOf(parts, count - 2));
    var date = DateText.read(raw, null).orElseThrow();
    assertThat(date.at().truncatedTo(java.time.temporal.ChronoUnit.SECONDS))
        .hasToString(parts[count - 2]);
    assertThat(date.precision()).isEqualTo(parts[count - 1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.55783E+12",
        "20190",
        "60000",
        "1398-13-24",
        "14 اردیبهشت 1398",
        "14. lip 2019",
        "2019-W54-1",
        "2019-W20",
        "2019-366",
        "14 May 10:00:00",
        "14 May, 19:30",
        "May 14, 19",
        "datetime.datetime(2019, 13, 14)",
        "R1.5.14",
        "令和元年13月14日",
        "2019-05-14T24:30",
        "2019134",
        "14/5/2562 10:00:61",
        "12345678",
      })
  void whatOnlyLooksLikeADate_isNotRead(String raw) {
    assertThat(DateText.read(raw, null)).isEmpty();
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

  @ParameterizedTest
  @CsvSource({
    "2020-02-15T07:00+09:00, 2020-02-15, false",
    "'Fri, 14 Feb 2020 20:00:00 -0700', 2020-02-14, false",
    "2020-02-14T22:00:00Z, 2020-02-14, true",
    "20200214T220000+0000, 2020-02-14, true",
    "1581717600, 2020-02-14, true",
    "2020-02-14 22:00, 2020-02-14, false",
    "2020-02-14, 2020-02-14, false",
  })
  void day_isTheOneWritten(String raw, String day, boolean utc) {
    DateText date = DateText.read(raw, null).orElseThrow();
    assertThat(date.day()).hasToString(day);
    assertThat(date.utc()).isEqualTo(utc);
  }

  @Test
  void veryLongText_isNoDate() {
    assertThat(DateText.read("2016 ".repeat(100_000), null)).isEmpty();
  }
}
