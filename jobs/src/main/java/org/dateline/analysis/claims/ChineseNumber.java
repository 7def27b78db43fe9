package org.dateline.analysis.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in Chinese: 1,200; 2.6万亿; 三千五百; 两百多万.
 *
 * @param value exact
 * @param end first UTF-16 code unit after it
 * @param more true for 多, 余 in it or after it: more than the value
 * @param written true if no digit was in it
 */
record ChineseNumber(BigDecimal value, int end, boolean more, boolean written) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 24;

  /** The number that begins there; null if none does, or if it is vague (几十, 数百). */
  static @Nullable ChineseNumber at(String text, int begin, int limit) {
    if (isDigit(text.charAt(begin))) {
      return digits(text, begin, limit);
    }
    return digit(text.charAt(begin)) >= 0 || text.charAt(begin) == '十'
        ? inCharacters(text, begin, limit)
        : null;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** True for what only stands in numbers, or in vague ones. */
  static boolean isPart(char c) {
    return isDigit(c) || digit(c) >= 0 || "十百千万亿几数.．,，".indexOf(c) >= 0;
  }

  private static int digit(char c) {
    return switch (c) {
      case '两' -> 2;
      case '〇' -> 0;
      default -> DIGITS.indexOf(c);
    };
  }

  private static @Nullable ChineseNumber digits(String text, int begin, int limit) {
    var number = new StringBuilder();
    int at = begin;
    boolean point = false;
    while (at < limit && number.length() < LONGEST) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        number.append((char) ('0' + Character.digit(c, 10)));
      } else if ((c == '.' || c == '．') && !point && digitAt(text, at + 1, limit)) {
        point = true;
        number.append('.');
      } else if (!(c == ',' && !point && isGroup(text, at, limit))) {
        break;
      }
      at++;
    }
    return withScale(text, new BigDecimal(number.toString()), at, limit, false, false);
  }

  private static boolean digitAt(String text, int at, int limit) {
    return at < limit && isDigit(text.charAt(at));
  }

  /** Three digits and no fourth after a comma. */
  private static boolean isGroup(String text, int comma, int limit) {
    return digitAt(text, comma + 1, limit)
        && digitAt(text, comma + 2, limit)
        && digitAt(text, comma + 3, limit)
        && !digitAt(text, comma + 4, limit);
  }

  /** Up to four places in characters: 三千五百二十一. */
  private static @Nullable ChineseNumber inCharacters(String text, int begin, int limit) {
    long sum = 0;
    long digit = -1;
    int at = begin;
    boolean more = false;
    for (; at < limit && at - begin < LONGEST; at++) {
      char c = text.charAt(at);
      int place = "十百千".indexOf(c);
      if (digit(c) >= 0) {
        if (digit > 0) {
          return null;
        }
        digit = digit(c);
      } else if (place >= 0) {
        sum += (digit < 0 ? 1 : digit) * (long) Math.pow(10, place + 1.0);
        digit = -1;
      } else {
        break;
      }
    }
    return withScale(text, BigDecimal.valueOf(sum + Math.max(digit, 0)), at, limit, more, true);
  }

  /** 万, 亿, 万亿 and 多, 余, 来 among them: 30多万. */
  private static @Nullable ChineseNumber withScale(
      String text, BigDecimal number, int begin, int limit, boolean vague, boolean written) {
    BigDecimal value = number;
    boolean more = vague;
    int at = begin;
    for (; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '万') {
        value = value.multiply(BigDecimal.valueOf(10_000));
      } else if (c == '亿') {
        value = value.multiply(BigDecimal.valueOf(100_000_000));
      } else if (c == '千' && !written || c == '百' && !written) {
        value = value.multiply(BigDecimal.valueOf(c == '千' ? 1_000 : 100));
      } else if (c == '多' || c == '余') {
        more = true;
      } else {
        break;
      }
    }
    boolean goesOn = at < limit && isPart(text.charAt(at)) && "，,.．".indexOf(text.charAt(at)) < 0;
    return goesOn || at - begin > 6 ? null : new ChineseNumber(value, at, more, written);
  }
}
