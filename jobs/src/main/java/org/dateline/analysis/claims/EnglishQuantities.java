package org.dateline.analysis.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.analysis.claims.Quantity.Qualifier;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities in an English sentence: shares, money, multiples, measures and counted things.
 *
 * <p>Left out, since they are no quantities or not surely: dates, ages, times, ordinals, scores
 * (5-4), fractions, number 5, changes from one value to another if only the last has a unit.
 */
final class EnglishQuantities {
  private static final Set<String> NUMBER_WORDS = WordLists.setOf("en", "claims/number-words");

  private static final Set<String> FRACTIONS = WordLists.setOf("en", "claims/fractions");

  private final ClaimTokens words;

  private EnglishQuantities(ClaimTokens words) {
    this.words = words;
  }

  /** The quantities of a sentence in order; they do not overlap. */
  static List<Quantity> of(ClaimTokens words) {
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

  private @Nullable Quantity at(int at) {
    int sign = signAt(at);
    int first = sign < 0 ? at : sign;
    String currency = sign < 0 ? null : currencyBefore(first);
    if (sign >= 0 && currency == null || !maybeNumber(first, currency != null)) {
      return null;
    }
    EnglishMeasure measured = measureAt(first, currency);
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

  private @Nullable String currencyBefore(int number) {
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

  private @Nullable EnglishMeasure measureAt(int first, String currency) {
    EnglishNumber number = EnglishNumber.at(words, first);
    if (number == null || isCutShort(number.next())) {
      return null;
    }
    EnglishMeasure range = range(first, number, currency);
    return range == null
        ? EnglishMeasure.of(words, number.value(), null, number.next(), currency)
        : range;
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
  private @Nullable EnglishMeasure range(int first, EnglishNumber low, String currency) {
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
    // 5 to 6 million: the magnitude is that of both; 900,000 to 1 million: it is not.
    BigDecimal value = low.value();
    BigDecimal scaled = value.multiply(high.scale());
    if (low.scale().equals(BigDecimal.ONE) && scaled.compareTo(high.value()) < 0) {
      value = scaled;
    }
    if (value.compareTo(high.value()) >= 0) {
      return null;
    }
    return EnglishMeasure.of(words, value, high.value(), high.next(), currency);
  }
}
