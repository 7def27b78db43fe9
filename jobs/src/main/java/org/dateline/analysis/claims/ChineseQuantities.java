package org.dateline.analysis.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.claims.Quantity.Qualifier;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities in a Chinese sentence: 40%, 百分之四十, 10倍, 2.6万亿元, 4万多人.
 *
 * <p>Left out: vague numbers (几十, 数百, 上千), ordinals (第3), dates, fractions, "one" and "two" of
 * something written in characters (一名).
 */
final class ChineseQuantities {

  /** Longer ones first. */
  private static final List<Map.Entry<String, Qualifier>> BEFORE =
      qualifiers("claims/qualifiers-before");

  private static final List<Map.Entry<String, Qualifier>> AFTER =
      qualifiers("claims/qualifiers-after");

  private final String text;
  private final int begin;
  private final int end;

  private static List<Map.Entry<String, Qualifier>> qualifiers(String list) {
    return WordLists.keyed("zh", list).entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), Qualifier.valueOf(entry.getValue())))
        .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
        .toList();
  }

  private ChineseQuantities(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  /**
   * The quantities of a sentence in order; they do not overlap each other or a name.
   *
   * @param names mentions of the article, in order
   */
  static List<Quantity> of(String text, int begin, int end, List<Name> names) {
    var sentence = new ChineseQuantities(text, begin, end);
    var quantities = new ArrayList<Quantity>();
    int at = begin;
    int next = 0;
    while (at < end) {
      while (next < names.size() && names.get(next).end() <= at) {
        next++;
      }
      boolean inName = next < names.size() && names.get(next).begin() <= at;
      if (inName) {
        at = names.get(next).end();
      } else {
        Quantity found = sentence.at(at);
        if (found != null) {
          quantities.add(found);
        }
        at = found == null ? sentence.afterNumber(at) : found.end();
      }
    }
    return quantities;
  }

  private int afterNumber(int at) {
    int next = at + 1;
    if (ChineseNumber.isDigit(text.charAt(at))) {
      while (next < end && ChineseNumber.isDigit(text.charAt(next))) {
        next++;
      }
    }
    return next;
  }

  private @Nullable Quantity at(int at) {
    if (text.startsWith("百分之", at)) {
      ChineseNumber number = at + 3 < end ? ChineseNumber.at(text, at + 3, end) : null;
      return number == null ? null : quantity(at, number, null, "percent", number.end());
    }
    ChineseNumber number = isNumberStart(at) ? ChineseNumber.at(text, at, end) : null;
    if (number == null) {
      return null;
    }
    ChineseNumber upper = upperOf(number);
    int last = upper == null ? number.end() : upper.end();
    if (text.startsWith("成", last) && number.written() && isTenths(number, last)) {
      var percent = new ChineseNumber(number.value().movePointRight(1), last, false, true);
      return quantity(at, percent, null, "percent", last + 1);
    }
    ChineseUnits.Found unit = ChineseUnits.at(text, last, end);
    if (unit == null || isArticle(number, unit.unit())) {
      return null;
    }
    return quantity(at, number, upper, unit.unit(), unit.end());
  }

  /** 三成: 30 %; but 三成为 and 一成立 are other words. */
  private boolean isTenths(ChineseNumber number, int at) {
    String next = at + 1 < end ? text.substring(at + 1, at + 2) : "";
    return number.value().compareTo(BigDecimal.TEN) < 0
        && number.value().signum() > 0
        && "，。、；以左多的".contains(next)
        && !next.isEmpty();
  }

  private static boolean isArticle(ChineseNumber number, String unit) {
    boolean small = number.value().compareTo(BigDecimal.valueOf(2)) < 0;
    return number.written() && small && !unit.equals("times") && !unit.equals("percent");
  }

  private boolean isNumberStart(int at) {
    char before = at > begin ? text.charAt(at - 1) : '。';
    boolean goesOn = ChineseNumber.isPart(before) && before != '，' && before != ',';
    boolean part = "第几数之点分-－/:：~～—".indexOf(before) >= 0;
    boolean letter = Character.isLetter(before) && before < 0x80;
    boolean vague = "上成".indexOf(before) >= 0 && !ChineseNumber.isDigit(text.charAt(at));
    return !goesOn && !part && !letter && !vague;
  }

  /** 10%到20%, 3000至5000人, 1.2-1.5万: the upper end of a range. */
  private @Nullable ChineseNumber upperOf(ChineseNumber number) {
    int at = number.end();
    if (at + 1 >= end || "至到-－~～—".indexOf(text.charAt(at)) < 0) {
      return null;
    }
    ChineseNumber upper = ChineseNumber.at(text, at + 1, end);
    return upper != null && upper.value().compareTo(number.value()) > 0 ? upper : null;
  }

  private Quantity quantity(
      int first, ChineseNumber number, @Nullable ChineseNumber upper, String unit, int last) {
    Qualifier qualifier = number.more() ? Qualifier.MORE_THAN : Qualifier.EXACT;
    int from = first;
    for (var entry : BEFORE) {
      int at = first - entry.getKey().length();
      if (at >= begin && text.startsWith(entry.getKey(), at)) {
        from = at;
        qualifier = entry.getValue() == Qualifier.EXACT ? qualifier : entry.getValue();
        break;
      }
    }
    int to = last;
    for (var entry : AFTER) {
      if (text.startsWith(entry.getKey(), last) && last + entry.getKey().length() <= end) {
        to = last + entry.getKey().length();
        qualifier = entry.getValue();
        break;
      }
    }
    BigDecimal low = upper == null ? number.value() : lower(number, upper);
    return new Quantity(
        from,
        to,
        -1,
        -1,
        low.doubleValue(),
        upper == null ? null : upper.value().doubleValue(),
        unit,
        qualifier);
  }

  /** 3至5万: the magnitude of the upper end is that of both. */
  private BigDecimal lower(ChineseNumber number, ChineseNumber upper) {
    char last = text.charAt(upper.end() - 1);
    BigDecimal scale =
        last == '万'
            ? BigDecimal.valueOf(10_000)
            : last == '亿' ? BigDecimal.valueOf(100_000_000) : BigDecimal.ONE;
    BigDecimal scaled = number.value().multiply(scale);
    return scaled.compareTo(upper.value()) < 0 ? scaled : number.value();
  }
}
