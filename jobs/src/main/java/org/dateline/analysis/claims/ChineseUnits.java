package org.dateline.analysis.claims;

import java.util.Map;

/** The words of Chinese that are units after a number; the same units as in English. */
final class ChineseUnits {
  private static final int LONGEST = 5;

  private static final Map<String, String> UNITS =
      EnglishUnits.table(
          """
          percent % ％
          percentage_point 个百分点
          times 倍
          CNY 元人民币 人民币元 人民币 元
          USD 美元
          EUR 欧元
          GBP 英镑
          JPY 日元
          RUB 卢布
          HKD 港元 港币
          AUD 澳元
          CAD 加元
          KRW 韩元
          INR 卢比
          person 人 名 位
          person_time 人次
          tonne 吨
          kilometre 公里 千米
          metre 米
          square_kilometre 平方公里 平方千米
          square_metre 平方米
          cubic_metre 立方米
          hectare 公顷
          mu 亩
          kilowatt 千瓦
          kilowatt-hour 千瓦时 度电
          kilogram 公斤 千克
          vehicle 辆
          aircraft 架
          ship 艘
          household 户
          barrel 桶
          """);

  /** A unit and the first UTF-16 code unit after it. */
  record Found(String unit, int end) {}

  /** The longest unit that stands there; null if none. */
  static Found at(String text, int begin, int limit) {
    for (int end = Math.min(limit, begin + LONGEST); end > begin; end--) {
      String unit = UNITS.get(text.substring(begin, end));
      if (unit != null) {
        return isUnit(text, begin, end, limit) ? new Found(unit.replace('_', ' '), end) : null;
      }
    }
    return null;
  }

  /** 人, 位 and 元 also begin other words: 人民, 人均, 位数, 元旦. */
  private static boolean isUnit(String text, int begin, int end, int limit) {
    boolean sign = end - begin == 1 && end < limit;
    return !(sign && text.charAt(begin) == '人' && "民均类大工列置".indexOf(text.charAt(end)) >= 0)
        && !(sign && text.charAt(begin) == '位' && "数次".indexOf(text.charAt(end)) >= 0)
        && !(sign && text.charAt(begin) == '元' && "旦素".indexOf(text.charAt(end)) >= 0);
  }

  private ChineseUnits() {}
}
