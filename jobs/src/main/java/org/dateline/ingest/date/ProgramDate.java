package org.dateline.ingest.date;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.LongestText;
import org.jspecify.annotations.Nullable;

/**
 * Dates as programs print the objects that hold them: {@code /Date(1557828000000)/}, {@code
 * datetime.datetime(2019, 5, 14, 10, 0)}, {@code Timestamp('2019-05-14 10:00:00')}.
 */
@LongestText(DateText.LONGEST)
final class ProgramDate {
  private static final Pattern MILLISECONDS =
      Pattern.compile("\\\\?/?(?:new )?Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)\\\\?/?");
  private static final Pattern SECONDS_AND_COUNT =
      Pattern.compile("Timestamp\\((\\d{9,10}), ?\\d+\\)");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:(?:pd|pandas|np|numpy|bson)\\.)?(?:Timestamp|datetime64|ISODate|ISODateTime|new"
              + " Date|Date|DateTime)\\(\\s?[\"']([^\"']{6,60})[\"'](?:,"
              + " ?(?:tz=)?[\"'](?<tz>[^\"']{1,40})[\"'])?[^)]{0,40}\\)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?:(?:datetime\\.)?(?:datetime|date)\\(|\\[)?(\\d{4}), ?(\\d{1,2}), ?(\\d{1,2})(?:,"
              + " ?(\\d{1,2}), ?(\\d{1,2}))?(?:, ?(\\d{1,2}))?(?:, ?-?\\d{1,9}){0,3}(?:,"
              + " ?tzinfo=(?<tz>.{1,90}?))?(?:, ?fold=\\d)?[)\\]]?");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:time\\.)?struct_time\\(tm_year=(\\d{4}), tm_mon=(\\d{1,2}), tm_mday=(\\d{1,2}),"
              + " tm_hour=(\\d{1,2}), tm_min=(\\d{1,2}), tm_sec=(\\d{1,2})(?<tz>),.{0,60}\\)");

  private static final Pattern UTC = Pattern.compile("(?i)[\\w.<]{0,20}\\b(?:tz)?utc\\b[>()]{0,3}");
  private static final Pattern SECONDS_OF_OFFSET =
      Pattern.compile("(?:days=(-1), ?seconds=|seconds=|tzoffset\\([^,]{0,20}, ?)(-?\\d{1,6})");
  private static final Pattern ZONE_NAME =
      Pattern.compile("'([A-Za-z_]{2,20}/[A-Za-z_/+-]{2,30})'");

  /** The date in ISO 8601 if it is such an object; the text itself if not. */
  static String plain(String text) {
    Matcher milliseconds = MILLISECONDS.matcher(text);
    if (milliseconds.matches()) {
      return Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1))).toString();
    }
    Matcher counted = SECONDS_AND_COUNT.matcher(text);
    if (counted.matches()) {
      return counted.group(1);
    }
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return withZone(quoted.group(1), quoted.group("tz"));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return ofNumbers(numbers, numbers.group("tz"));
    }
    Matcher parts = PARTS.matcher(text);
    return parts.matches() ? ofNumbers(parts, parts.group("tz")) : text;
  }

  private static String withZone(String date, String zone) {
    boolean offset = date.matches("^.*(?:Z|[+-]\\d{2}:?\\d{2})");
    return zone == null || offset || !date.contains(":") ? date : date + " " + zone;
  }

  private static String ofNumbers(MatchResult numbers, String zone) {
    String day = "%s-%s-%s".formatted(numbers.group(1), numbers.group(2), numbers.group(3));
    String offset = zone == null || zone.isEmpty() ? "" : offset(zone);
    if (numbers.group(4) == null || offset == null) {
      return day;
    }
    int second = numbers.group(6) == null ? 0 : Integer.parseInt(numbers.group(6));
    return "%s %s:%02d:%02d%s"
        .formatted(day, numbers.group(4), Integer.parseInt(numbers.group(5)), second, offset);
  }

  /** The zone; null if it cannot be read: then only the day is certain. */
  private static @Nullable String offset(String zone) {
    if (UTC.matcher(zone).matches()) {
      return "Z";
    }
    Matcher seconds = SECONDS_OF_OFFSET.matcher(zone);
    if (seconds.find()) {
      int day = seconds.group(1) == null ? 0 : -86_400;
      return ZoneOffset.ofTotalSeconds(day + Integer.parseInt(seconds.group(2))).getId();
    }
    Matcher name = ZONE_NAME.matcher(zone);
    return name.find() ? " " + name.group(1) : null;
  }

  private ProgramDate() {}
}
