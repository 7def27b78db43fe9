package org.dateline.ingest.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Dates as the fields of records hold them. */
public final class DateTraits {
  private static final String AREA = "dates";

  /** By the trait's name: a date that is 14 May 2019, 10:00 UTC. */
  private static final Map<String, String> MOMENTS =
      Map.ofEntries(
          Map.entry("offsetAndRegion", "2019-05-14T12:00:00+02:00[Europe/Berlin]"),
          Map.entry("regionAlone", "2019-05-14T12:00:00[Europe/Berlin]"),
          Map.entry("dotNetDate", "/Date(1557828000000)/"),
          Map.entry("dotNetDateWithOffset", "/Date(1557828000000+0200)/"),
          Map.entry("seconds", "1557828000"),
          Map.entry("secondsWithDecimals", "1557828000.000"),
          Map.entry("milliseconds", "1557828000000"),
          Map.entry("microseconds", "1557828000000000"),
          Map.entry("nanoseconds", "1557828000000000000"),
          Map.entry("secondsInScientificNotation", "1.557828E9"),
          Map.entry("pythonDatetime", "datetime.datetime(2019, 5, 14, 10, 0)"),
          Map.entry(
              "pythonDatetimeWithZone", "datetime.datetime(2019, 5, 14, 10, 0, tzinfo=<UTC>)"),
          Map.entry("pandasTimestamp", "Timestamp('2019-05-14 10:00:00')"),
          Map.entry(
              "pandasTimestampWithZone",
              "Timestamp('2019-05-14 12:00:00+0200', tz='Europe/Berlin')"),
          Map.entry(
              "structTime",
              "time.struct_time(tm_year=2019, tm_mon=5, tm_mday=14, tm_hour=10, tm_min=0, tm_sec=0,"
                  + " tm_wday=1, tm_yday=134, tm_isdst=0)"),
          Map.entry("javaScriptDate", "Tue May 14 2019 12:00:00 GMT+0200 (CEST)"),
          Map.entry("goTime", "2019-05-14 12:00:00 +0200 CEST"),
          Map.entry("rfc850", "Tuesday, 14-May-19 10:00:00 GMT"),
          Map.entry("apacheLog", "14/May/2019:10:00:00 +0000"),
          Map.entry("weekDate", "2019-W20-2T10:00:00Z"),
          Map.entry("dayOfTheYear", "2019-134T10:00:00Z"),
          Map.entry("spreadsheetDayWithFraction", "43599.4166666667"),
          Map.entry("arabicDigits", "٢٠١٩-٠٥-١٤ ١٠:٠٠:٠٠"),
          Map.entry("fullWidthDigits", "２０１９－０５－１４ １０：００：００"),
          Map.entry("exifDate", "2019:05:14 10:00:00"),
          Map.entry("bidiMarksInADate", "\\u200e2019-05-14 10:00:00\\u200e"));

  /** By the trait's name: a date that is 14 May 2019 with no time. */
  private static final Map<String, String> DAYS =
      Map.ofEntries(
          Map.entry("shortYearWithMonthName", "14-May-19"),
          Map.entry("sasDate", "14MAY2019"),
          Map.entry("spreadsheetDay", "43599"),
          Map.entry("endOfTheDayBefore", "2019-05-13T24:00:00"),
          Map.entry("hungarian", "2019. május 14."),
          Map.entry("hindi", "१४ मई २०१९"),
          Map.entry("arabic", "14 مايو 2019"),
          Map.entry("levantineArabic", "14 أيار 2019"),
          Map.entry("vietnamese", "14 tháng 5, 2019"),
          Map.entry("finnish", "14. toukokuuta 2019"),
          Map.entry("reiwa", "令和元年5月14日"),
          Map.entry("minguo", "民國108年5月14日"),
          Map.entry("buddhistEra", "14 พฤษภาคม พ.ศ. 2562"),
          Map.entry("chineseNumerals", "二〇一九年五月十四日"),
          Map.entry("labelBefore", "Date published: May 14, 2019"),
          Map.entry("sourceBehind", "2019年05月14日 来源：港口日报"));

  /** By the trait's name: a date that is none, and what is wrong with it. */
  private static final Map<String, List<String>> UNUSED =
      Map.ofEntries(
          Map.entry("epochItself", List.of("1970-01-01T00:00:00Z", "zero_moment")),
          Map.entry("epochInAnotherZone", List.of("1969-12-31 19:00:00", "zero_moment")),
          Map.entry("zeroSeconds", List.of("0", "zero_moment")),
          Map.entry("zeroDate", List.of("0000-00-00 00:00:00", "zero_moment")),
          Map.entry("zeroOfDotNet", List.of("0001-01-01T00:00:00", "zero_moment")),
          Map.entry("zeroOfSpreadsheets", List.of("1899-12-30", "zero_moment")),
          Map.entry("zeroOfDatabases", List.of("1900-01-01 00:00:00", "zero_moment")),
          Map.entry("secondsReadAsMilliseconds", List.of("1970-01-19T00:43:48Z", "zero_moment")),
          Map.entry("lastDay", List.of("9999-12-31", "zero_moment")),
          Map.entry("roundedMilliseconds", List.of("1.55783E+12", "unreadable")),
          Map.entry("persianCalendar", List.of("24 اردیبهشت 1398", "unreadable")),
          Map.entry("numberThatIsNoDay", List.of("20190", "unreadable")),
          Map.entry("weekWithoutADay", List.of("2019-W20", "unreadable")));

  public static List<FieldTrait> all() {
    var traits = new ArrayList<FieldTrait>();
    new TreeMap<>(MOMENTS)
        .forEach(
            (name, raw) ->
                traits.add(
                    trait(name + "_isRead", raw)
                        .accepts(
                            "published_at", "2019-05-14T10:00:00Z", "date_precision", "second")));
    new TreeMap<>(DAYS)
        .forEach(
            (name, raw) ->
                traits.add(
                    trait(name + "_isRead", raw)
                        .accepts("published_date", "2019-05-14", "date_precision", "day")));
    new TreeMap<>(UNUSED)
        .forEach(
            (name, it) ->
                traits.add(
                    trait(name + "_isNoPublication", it.get(0))
                        .accepts("published_at", null, "date_problem", it.get(1))));
    traits.add(
        trait("leapSecond_isTheOneBeforeIt", "2016-12-31T23:59:60Z")
            .accepts("published_at", "2016-12-31T23:59:59Z", "date_precision", "second"));
    return traits;
  }

  private static FieldTrait trait(String name, String date) {
    return FieldTrait.of(AREA, name)
        .file(
            "a.jsonl",
            "{\"title\":\"Quay\",\"date\":\"%s\",\"text\":\"The harbour council opened the quay on Monday.\"}"
                .formatted(date));
  }

  private DateTraits() {}
}
