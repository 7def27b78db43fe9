package org.dateline.analysis.claims;

import java.util.Map;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/** The words of Chinese that are units after a number; the same units as in English. */
final class ChineseUnits {
  private static final int LONGEST = 5;

  private static final Map<String, String> UNITS = WordLists.keyed("zh", "claims/units");

  /** A unit and the first UTF-16 code unit after it. */
  record Found(String unit, int end) {}

  /** The longest unit that stands there; null if none. */
  static @Nullable Found at(String text, int begin, int limit) {
    for (int end = Math.min(limit, begin + LONGEST); end > begin; end--) {
      String unit = UNITS.get(text.substring(begin, end));
      if (unit != null) {
        return isUnit(text, begin, end, limit) ? new Found(unit, end) : null;
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
