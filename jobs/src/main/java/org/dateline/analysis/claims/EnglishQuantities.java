package org.dateline.analysis.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.analysis.claims.Quantity.Qualifier;

/**
 * Finds quantities in an English sentence: shares, money, multiples, measures and counted things.
 *
 * <p>Left out, since they are no quantities or not surely: dates, ages, times, ordinals, scores
 * (5-4), fractions, number 5, changes from one value to another of which only the last has a unit.
 */
final class EnglishQuantities {
  private static final int MODIFIERS = 2;
  private static final Set<String> MULTIPLES =
      Set.of(
          "as",
          "more",
          "higher",
          "larger",
          "bigger",
          "greater",
          "faster",
          "stronger",
          "better",
          "the",
          "lower",
          "smaller",
          "less",
          "likelier");
  private static final Set<String> NUMBER_WORDS =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "dozen", "half", "point");

  private static final Set<String> FRACTIONS =
      Set.of("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "hundredth");

  private final Words words;

  private EnglishQuantities(Words words) {
    this.words = words;
  }

  /** The quantities of a sentence in order; they do not overlap. */
  static List<Quantity> of(Words words) {
    var sentence = new EnglishQuantities(words);
    var quantities = new ArrayList<Quantity>();
    int at = 0;
    while (at < words.size()) {
      Quantity found = sentence.at(at);
      if (found == null) {
        at = sentence.afterNumber(at);
      } else {
        quantities.add(found);
        at = found.next();
      }
    }
    return quantities;
  }

  /** What begins like a number and is none must not be read again from its middle. */
  private int afterNumber(int at) {
    EnglishNumber number = EnglishNumber.at(words, at);
    return number == null ? at + 1 : number.next();
  }

  /** A number, and a second one where it is a range, and what they count. */
  private record Measured(BigDecimal value, BigDecimal upper, String unit, int next) {}

  private Quantity at(int at) {
    int sign = signAt(at);
    int first = sign < 0 ? at : sign;
    String currency = sign < 0 ? null : currencyBefore(first);
    if (sign >= 0 && currency == null || !maybeNumber(first, currency != null)) {
      return null;
    }
    Measured measured = measured(first, currency);
    if (measured == null) {
      return null;
    }
    int begin = currency == null ? first : beginOfSign(first);
    var before = EnglishQualifier.before(words, begin);
    var after = EnglishQualifier.after(words, measured.next());
    Qualifier qualifier =
        after.qualifier() == Qualifier.EXACT ? before.qualifier() : after.qualifier();
    return new Quantity(
        words.at(before.index()).begin(),
        words.at(after.index() - 1).end(),
        before.index(),
        after.index(),
        measured.value().doubleValue(),
        measured.upper() == null ? null : measured.upper().doubleValue(),
        measured.unit(),
        qualifier);
  }

  /** The index of the number after a sign of currency at this token; -1 if there is no sign. */
  private int signAt(int at) {
    return EnglishUnits.CURRENCY_SIGNS.containsKey(words.at(at).word()) ? at + 1 : -1;
  }

  private String currencyBefore(int number) {
    Token sign = words.at(number - 1);
    Token letters = words.at(number - 2);
    if (!sign.touches(words.at(number))) {
      return null;
    }
    if (sign.is("$") && letters.touches(sign) && letters.kind() == Token.Kind.WORD) {
      return EnglishUnits.DOLLARS.get(letters.word());
    }
    return EnglishUnits.CURRENCY_SIGNS.get(sign.word());
  }

  private int beginOfSign(int number) {
    boolean letters =
        words.at(number - 2).touches(words.at(number - 1))
            && words.at(number - 2).kind() == Token.Kind.WORD;
    return letters ? number - 2 : number - 1;
  }

  /** False where what stands before makes it part of something else. */
  private boolean maybeNumber(int at, boolean afterSign) {
    Token before = words.at(at - 1);
    Token earlier = words.at(at - 2);
    if (afterSign) {
      return true;
    }
    if (before.touches(words.at(at)) && before.kind() != Token.Kind.NONE) {
      return before.isMark("“") || before.isMark("\"") || before.isMark("(") || before.isMark("—");
    }
    boolean goesOn =
        before.in(NUMBER_WORDS)
            || before.kind() == Token.Kind.NUMBER
            || before.is("and") && (earlier.in(NUMBER_WORDS) || earlier.is("between"));
    return !goesOn
        && !before.is("no")
        && !before.is("per")
        && !(before.isMark(".") && earlier.is("no"))
        && !isShareOf(before, earlier);
  }

  /** Six in 10, two out of 5, one-tenth of 1 percent. */
  private static boolean isShareOf(Token before, Token earlier) {
    boolean inTen =
        (before.is("in") || before.is("of"))
            && (earlier.kind() == Token.Kind.NUMBER
                || earlier.is("out")
                || EnglishNumber.isSmall(earlier.word()));
    boolean fraction =
        before.is("of")
            && (earlier.word().endsWith("tenth")
                || earlier.word().endsWith("tenths")
                || earlier.in(FRACTIONS));
    return inTen || fraction;
  }

  private Measured measured(int first, String currency) {
    EnglishNumber number = EnglishNumber.at(words, first);
    if (number == null || isCutShort(number.next())) {
      return null;
    }
    Measured range = range(first, number, currency);
    return range == null ? single(number.value(), null, number, currency) : range;
  }

  /** True for 5:30, 9/11, 1/2 and 2012-style runs that touch more digits. */
  private boolean isCutShort(int next) {
    Token after = words.at(next);
    boolean touches = words.at(next - 1).touches(after);
    return touches
        && (after.isMark(":") || after.isMark("/") || after.isMark("°"))
        && words.at(next + 1).kind() == Token.Kind.NUMBER;
  }

  /** 40 to 50 percent, 40-50 percent, between $5 and $6 million. */
  private Measured range(int first, EnglishNumber low, String currency) {
    Token link = words.at(low.next());
    boolean between =
        words.at(currency == null ? first - 1 : beginOfSign(first) - 1).is("between")
            && link.is("and");
    boolean dash = link.isMark("-") || link.isMark("–");
    if (!between && !dash && !link.is("to")) {
      return null;
    }
    int second = low.next() + 1;
    String sign = EnglishUnits.CURRENCY_SIGNS.get(words.at(second).word());
    if (sign != null) {
      second++;
    }
    EnglishNumber high = EnglishNumber.at(words, second);
    if (high == null || (sign != null && currency == null)) {
      return null;
    }
    BigDecimal value = low.value();
    if (high.scaled() && !low.scaled()) {
      value = value.multiply(scaleOf(high, second));
    }
    if (value.compareTo(high.value()) >= 0) {
      return null;
    }
    return single(value, high.value(), high, currency);
  }

  private BigDecimal scaleOf(EnglishNumber number, int first) {
    return number.value().divide(unscaled(first), java.math.MathContext.DECIMAL64);
  }

  private BigDecimal unscaled(int first) {
    Token token = words.at(first);
    return token.kind() == Token.Kind.NUMBER
        ? new BigDecimal(token.word().replace(",", ""))
        : BigDecimal.ONE;
  }

  private Measured single(
      BigDecimal value, BigDecimal upper, EnglishNumber number, String currency) {
    int next = number.next();
    if (currency != null) {
      return per(value, upper, currency, next);
    }
    Token after = words.at(next);
    boolean hyphen = after.isMark("-") && words.at(next - 1).touches(after);
    int at = hyphen ? next + 1 : next;
    Token unit = words.at(at);
    if (unit.isMark("%") || unit.is("percent") || unit.is("pct")) {
      return share(value, upper, at + 1);
    }
    if (unit.is("per") && words.at(at + 1).is("cent")) {
      return share(value, upper, at + 2);
    }
    if (unit.is("percentage") && words.at(at + 1).word().startsWith("point")) {
      return new Measured(value, upper, "percentage point", at + 2);
    }
    if (EnglishUnits.CURRENCIES.containsKey(unit.word())) {
      return per(value, upper, EnglishUnits.CURRENCIES.get(unit.word()), at + 1);
    }
    if (unit.is("fold") || unit.is("times") && words.at(at + 1).in(MULTIPLES)) {
      return new Measured(value, upper, "times", at + 1);
    }
    return hyphen ? null : counted(value, upper, at);
  }

  private Measured share(BigDecimal value, BigDecimal upper, int next) {
    boolean points = words.at(next).is("point") || words.at(next).is("points");
    return points
        ? new Measured(value, upper, "percentage point", next + 1)
        : new Measured(value, upper, "percent", next);
  }

  /** Money, and the hour or barrel it is for. */
  private Measured per(BigDecimal value, BigDecimal upper, String currency, int next) {
    int at = next;
    if (words.at(at).isMark("-")) {
      at++;
    }
    Token each = words.at(at);
    int unit = words.at(at + 1).isMark("-") ? at + 2 : at + 1;
    boolean rate = each.is("a") || each.is("an") || each.is("per");
    return rate && words.at(unit).in(EnglishUnits.PER)
        ? new Measured(value, upper, currency + " per " + words.at(unit).word(), unit + 1)
        : new Measured(value, upper, currency, next);
  }

  /** A noun of the list, after two plain words or adjectives of names at most. */
  private Measured counted(BigDecimal value, BigDecimal upper, int index) {
    if (value.compareTo(BigDecimal.ONE) <= 0 && value.scale() <= 0) {
      return null;
    }
    for (int at = index; at <= index + MODIFIERS; at++) {
      Token token = words.at(at);
      String unit = EnglishUnits.NOUNS.get(token.word());
      if (unit != null && token.isPlain() && isWhole(value, unit)) {
        return endsNoun(at + 1) ? new Measured(value, upper, unit, at + 1) : null;
      }
      if (at == index && EnglishUnits.FATES.contains(token.word()) && token.isPlain()) {
        return new Measured(value, upper, "person", at + 1);
      }
      if (isPeople(token)) {
        return endsNoun(at + 1) ? new Measured(value, upper, "person", at + 1) : null;
      }
      boolean modifier = token.isPlain() && !token.in(EnglishWords.FUNCTION) || token.isName();
      if (!modifier || EnglishWords.isVerb(token)) {
        return null;
      }
    }
    return null;
  }

  /** 47 Republicans, 40 million Americans. */
  private static boolean isPeople(Token token) {
    return token.isName()
        && token.name().type().equals("MISC")
        && (token.word().endsWith("ns") || token.word().endsWith("crats"))
        && token.word().indexOf(' ') < 0;
  }

  /** People come in whole numbers; barrels need not. */
  private static boolean isWhole(BigDecimal value, String unit) {
    return value.stripTrailingZeros().scale() <= 0 || !unit.equals("person");
  }

  /** A noun that another noun follows is none of the number's: 12 vote margin, two state houses. */
  private boolean endsNoun(int next) {
    Token after = words.at(next);
    return !(after.isMark("-") || EnglishUnits.NOUNS.containsKey(after.word()));
  }
}
