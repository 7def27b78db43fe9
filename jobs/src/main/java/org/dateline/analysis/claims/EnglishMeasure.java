package org.dateline.analysis.claims;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A number, a second one where it is a range, and what they count.
 *
 * @param upper upper end of a range; null for a single number
 * @param next index of the first token after the unit
 */
record EnglishMeasure(BigDecimal value, @Nullable BigDecimal upper, String unit, int next) {
  private static final int MODIFIERS = 2;
  private static final Set<String> MULTIPLES = WordLists.setOf("en", "claims/comparatives");

  /**
   * What a number counts.
   *
   * @param next index of the first token after the number
   * @param currency of the sign before the number; null if there is none
   * @return null if it counts nothing that is known
   */
  static @Nullable EnglishMeasure of(
      ClaimTokens words, BigDecimal value, @Nullable BigDecimal upper, int next, String currency) {
    return new Reading(words, value, upper).unit(next, currency);
  }

  /** One number, while its unit is looked for. */
  private record Reading(ClaimTokens words, BigDecimal value, @Nullable BigDecimal upper) {

    private @Nullable EnglishMeasure unit(int next, String currency) {
      if (currency != null) {
        return per(currency, next);
      }
      Token after = words.at(next);
      boolean hyphen = after.isMark("-") && words.at(next - 1).touches(after);
      int at = hyphen ? next + 1 : next;
      Token unit = words.at(at);
      if (unit.isMark("%") || unit.is("percent") || unit.is("pct")) {
        return share(at + 1);
      }
      if (unit.is("per") && words.at(at + 1).is("cent")) {
        return share(at + 2);
      }
      if (unit.is("percentage") && words.at(at + 1).word().startsWith("point")) {
        return measure("percentage point", at + 2);
      }
      if (EnglishUnits.CURRENCIES.containsKey(unit.word())) {
        return per(EnglishUnits.CURRENCIES.get(unit.word()), at + 1);
      }
      if (unit.is("fold") || unit.is("times") && words.at(at + 1).in(MULTIPLES)) {
        return measure("times", at + 1);
      }
      return hyphen ? null : withCountedNoun(at);
    }

    private EnglishMeasure share(int next) {
      boolean points = words.at(next).is("point") || words.at(next).is("points");
      return points ? measure("percentage point", next + 1) : measure("percent", next);
    }

    /** Money, and the hour or barrel it is for. */
    private EnglishMeasure per(String currency, int next) {
      int at = next;
      if (words.at(at).isMark("-")) {
        at++;
      }
      Token each = words.at(at);
      int unit = words.at(at + 1).isMark("-") ? at + 2 : at + 1;
      boolean rate = each.is("a") || each.is("an") || each.is("per");
      return rate && words.at(unit).in(EnglishUnits.PER)
          ? measure(currency + " per " + words.at(unit).word(), unit + 1)
          : measure(currency, next);
    }

    /** A noun of the list, after two plain words or adjectives of names at most. */
    private @Nullable EnglishMeasure withCountedNoun(int index) {
      if (value.compareTo(BigDecimal.ONE) <= 0 && value.scale() <= 0) {
        return null;
      }
      for (int at = index; at <= index + MODIFIERS; at++) {
        Token token = words.at(at);
        String unit = EnglishUnits.NOUNS.get(token.word());
        if (unit != null && token.isPlain() && isWhole(unit)) {
          return endsNoun(at + 1) ? measure(unit, at + 1) : null;
        }
        if (at == index && EnglishUnits.FATES.contains(token.word()) && token.isPlain()) {
          return measure("person", at + 1);
        }
        if (isPeople(token)) {
          return endsNoun(at + 1) ? measure("person", at + 1) : null;
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
    private boolean isWhole(String unit) {
      return value.stripTrailingZeros().scale() <= 0 || !unit.equals("person");
    }

    /**
     * A noun that another noun follows is none of the number's: 12 vote margin, two state houses.
     */
    private boolean endsNoun(int next) {
      Token after = words.at(next);
      return !(after.isMark("-") || EnglishUnits.NOUNS.containsKey(after.word()));
    }

    private EnglishMeasure measure(String unit, int next) {
      return new EnglishMeasure(value, upper, unit, next);
    }
  }
}
