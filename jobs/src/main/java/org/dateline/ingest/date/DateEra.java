package org.dateline.ingest.date;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years that are not counted from the birth of Christ, and years in words: 令和元年, 民國108年, พ.ศ. 2562,
 * 二〇一九年. Only where the era is written, or the year can be of no other; the Persian and the Islamic
 * calendars, whose months are others too, are not read.
 */
final class DateEra {
  /** For each era, the year before its first. */
  private static final Map<String, Integer> ERAS =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018, "民國", 1911, "民国", 1911);

  private static final Pattern EAST_ASIAN =
      Pattern.compile("(?:中[华華])?(明治|大正|昭和|平成|令和|民國|民国)\\s?(\\d{1,3}|元)\\s?年");
  private static final Pattern BUDDHIST =
      Pattern.compile(
          "(?:พ\\.?ศ\\.?|B\\.?E\\.?)\\s?(2[45]\\d{2})(?!\\d)"
              + "|(?<=[\\u0E01-\\u0E5B]\\.? )(2[45]\\d{2})(?!\\d)");
  private static final int BUDDHIST_YEARS = 543;

  private static final Pattern WORDS =
      Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿]{1,3})[日号號]");
  private static final String DIGITS = "零一二三四五六七八九";

  /** The text with such years as common ones. */
  static String common(String text) {
    String result = EAST_ASIAN.matcher(text).replaceAll(DateEra::eastAsian);
    result =
        BUDDHIST
            .matcher(result)
            .replaceAll(
                found -> {
                  String year = found.group(1) == null ? found.group(2) : found.group(1);
                  return String.valueOf(Integer.parseInt(year) - BUDDHIST_YEARS);
                });
    Matcher words = WORDS.matcher(result);
    return words.find()
        ? words.replaceFirst(
            "%s年%d月%d日"
                .formatted(digits(words.group(1)), number(words.group(2)), number(words.group(3))))
        : result;
  }

  private static String eastAsian(MatchResult found) {
    String year = found.group(2);
    int count = year.equals("元") ? 1 : Integer.parseInt(year);
    return requireNonNull(ERAS.get(found.group(1))) + count + "年";
  }

  private static String digits(String words) {
    var digits = new StringBuilder();
    words.chars().forEach(word -> digits.append(Math.max(0, DIGITS.indexOf(word))));
    return digits.toString();
  }

  /** Reads numbers up to 99: 五, 十四, 二十, 三十一. */
  private static int number(String words) {
    String tens = words.replace("廿", "二十");
    int ten = tens.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(tens.charAt(0));
    }
    int before = ten == 0 ? 1 : DIGITS.indexOf(tens.charAt(0));
    int after = ten == tens.length() - 1 ? 0 : DIGITS.indexOf(tens.charAt(ten + 1));
    return 10 * before + after;
  }

  private DateEra() {}
}
