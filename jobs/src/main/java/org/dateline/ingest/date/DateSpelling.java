package org.dateline.ingest.date;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.LongestText;

/** The many spellings of a date brought nearer to each other, before it is read. */
@LongestText(DateText.LONGEST)
final class DateSpelling {
  /** "10:30 am ET, March 3, 2024": the time stands first. */
  private static final Pattern TIME_FIRST =
      Pattern.compile(
          "(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?\\s?m\\.?)?(?:\\s?Uhr)?(?:\\s[A-Z]{2,4}(?:[+-]\\d{1,4})?)?)"
              + "(?:\\s?[,|·–-])?\\s(?:on\\s|am\\s)?"
              + "(\\D.{7,}|\\d{1,2}[\\s.-]{1,2}\\p{L}.*|\\d{4}[-/.年].*|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})",
          Pattern.CASE_INSENSITIVE);

  /** "Tue Mar 05 10:00:00 +0000 2024", as programs in C, Java and Ruby print it. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?:\\p{L}{3} )?(\\p{L}{3} \\d{1,2}) (\\d{2}:\\d{2}:\\d{2})( [A-Z]{1,5}|"
              + " (?:GMT|UTC)?[+-]\\d{2}:?\\d{2})? (\\d{4})");

  private static final Pattern HALF_DAY_FIRST =
      Pattern.compile(
          "(上午|凌晨|早上|下午|晚上|中午|午前|午後|오전|오후)\\s?(\\d{1,2})(?:[:時时点點시]\\s?(\\d{2})[分분]?|[時时点點시])");
  private static final List<String> AFTERNOON = List.of("下午", "晚上", "中午", "午後", "오후");
  private static final Pattern ARABIC_HALF_DAY =
      Pattern.compile("(?<=\\d:\\d{2}) ?([صم])(?!\\p{L})");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<=\\d{4}.{0,30})(?:[\\s|(·•;,–-]+(?:"
              + "by\\s\\p{L}.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\)?|\\d{1,6}\\s?(?:min(?:ute)?s?\\b|comments?|views?|shares?|条评论|阅读).*"
              + "|(?:source|quelle|fuente|fonte|来源|來源|作者|编辑|編輯|责任编辑|责编|记者|点击)\\s?[:：].*))$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CHANGE_BEHIND =
      Pattern.compile(
          "(?<=\\d{4}.{0,30})[\\s|(·•;,–-]+" + DateLabels.CHANGE.pattern() + ".*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The zone's name behind its offset, in one of two kinds of brackets or in none. */
  private static final Pattern ZONE_BEHIND_OFFSET =
      Pattern.compile(
          "((?:Z|[+-]\\d{2}(?::?\\d{2}(?::?\\d{2})?)?))(?: ?\\([^()]{1,60}\\)|"
              + " ?\\[[^\\[\\]]{1,40}\\]| [A-Z]{3,5}| m=.*)+$");

  private static final Pattern ZONE_IN_BRACKETS =
      Pattern.compile(" ?\\[!?([A-Za-z]+(?:/[A-Za-z_+-]+)*)\\].*$");

  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?:ngày )?(\\d{1,2}) tháng (\\d{1,2})(?:,| năm)? (\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARABIC_MONTHS = Pattern.compile("(كانون|تشرين) (ال\\p{L}{3,5})");
  private static final Pattern ARABIC_MONTH_TWICE =
      Pattern.compile("(\\p{IsArabic}{3,12}) ?/ ?\\p{IsArabic}{3,12}(?= \\d{4})");
  private static final Pattern COMMON_ERA =
      Pattern.compile("(?<=\\d{4})\\s?(?:م|AD|CE)(?!\\p{L})|(?:ค\\.?ศ\\.?|AD)\\s?(?=\\d{4})");
  private static final Pattern LITHUANIAN =
      Pattern.compile("(\\d{4}) m\\. (\\p{L}{4,10}) (\\d{1,2}) d\\.");
  private static final Pattern ENCLOSED =
      Pattern.compile("b?(?:\"(.*)\"|'(.*)'|\\[\\s?(.*?)\\s?\\]|\\((.*)\\))");
  private static final Pattern MARKS = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

  /** Single spaces, ASCII digits, the time after the date, and nothing before or behind them. */
  static String tidy(String raw) {
    String text = withAsciiDigits(Normalizer.normalize(raw, Normalizer.Form.NFKC));
    text = MARKS.matcher(text).replaceAll("").replace('\u2212', '-').replace('\u2010', '-');
    text = unwrap(text.strip().replaceAll("[\\s\\u00A0]+", " "));
    text = DateLabels.CHANGE_BEFORE_PUBLICATION.matcher(text).replaceFirst("");
    text = DateLabels.OPENING.matcher(text).replaceFirst("");
    text = CHANGE_BEHIND.matcher(BEHIND.matcher(text).replaceFirst("")).replaceFirst("");
    text = withPlainZone(text);
    text = withPlainMonth(DateEra.common(text));
    text = YEAR_LAST.matcher(text).replaceFirst("$1 $4 $2$3");
    text = withHalfDayBehind(text);
    Matcher timeFirst = TIME_FIRST.matcher(text);
    return timeFirst.matches() ? timeFirst.group(2) + " " + timeFirst.group(1) : text;
  }

  /** Without quotes, brackets and the call that a program prints around a date. */
  private static String unwrap(String text) {
    String plain = ProgramDate.plain(text);
    Matcher enclosed = ENCLOSED.matcher(plain);
    if (plain.equals(text) && enclosed.matches()) {
      for (int i = 1; i <= enclosed.groupCount(); i++) {
        if (enclosed.group(i) != null) {
          return unwrap(enclosed.group(i).strip());
        }
      }
    }
    return plain;
  }

  private static String withAsciiDigits(String text) {
    if (text.chars().allMatch(c -> c < 0x600)) {
      return text;
    }
    var ascii = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
              ascii.appendCodePoint(digit ? '0' + Character.digit(c, 10) : c);
            });
    return ascii.toString();
  }

  private static String withPlainZone(String text) {
    String plain = ZONE_BEHIND_OFFSET.matcher(text).replaceFirst("$1");
    return ZONE_IN_BRACKETS.matcher(plain).replaceFirst(" $1");
  }

  private static String withPlainMonth(String text) {
    String plain = VIETNAMESE.matcher(text).replaceFirst("$3-$2-$1");
    plain = LITHUANIAN.matcher(plain).replaceFirst("$1 $2 $3");
    plain = ARABIC_MONTHS.matcher(plain).replaceAll("$1$2");
    plain = ARABIC_MONTH_TWICE.matcher(plain).replaceFirst("$1");
    return COMMON_ERA.matcher(plain).replaceFirst("");
  }

  private static String withHalfDayBehind(String text) {
    String result =
        HALF_DAY_FIRST
            .matcher(text)
            .replaceFirst(
                half ->
                    " %s:%s %s"
                        .formatted(
                            half.group(2),
                            half.group(3) == null ? "00" : half.group(3),
                            AFTERNOON.contains(half.group(1)) ? "pm" : "am"));
    return ARABIC_HALF_DAY
        .matcher(result)
        .replaceFirst(half -> half.group(1).equals("م") ? " pm" : " am");
  }

  private DateSpelling() {}
}
