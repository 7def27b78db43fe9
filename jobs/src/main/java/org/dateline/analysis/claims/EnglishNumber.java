package org.dateline.analysis.claims;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in English: 12,000; 2.6 million; 300k; five; twenty-five; two hundred; half a million.
 *
 * @param value exact
 * @param next index of the first token after it
 * @param scale the magnitude (million) that was part of it; 1 without one
 */
record EnglishNumber(BigDecimal value, int next, BigDecimal scale) {

  /** Letters of the longest word of a number. */
  private static final int LONGEST = 9;

  private static final Map<String, Integer> UNITS = new HashMap<>();
  private static final Map<String, Integer> TENS = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  /** Written at the digits: $2.6bn. */
  private static final Map<String, BigDecimal> ATTACHED =
      Map.of(
          "k", BigDecimal.valueOf(1_000),
          "m", BigDecimal.valueOf(1_000_000),
          "mn", BigDecimal.valueOf(1_000_000),
          "b", BigDecimal.valueOf(1_000_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "t", BigDecimal.valueOf(1_000_000_000_000L),
          "tn", BigDecimal.valueOf(1_000_000_000_000L));

  static {
    List<String> units = WordLists.of("en", "claims/small-numbers");
    for (int i = 0; i < units.size(); i++) {
      UNITS.put(units.get(i), i + 1);
    }
    List<String> tens = WordLists.of("en", "claims/tens");
    for (int i = 0; i < tens.size(); i++) {
      TENS.put(tens.get(i), 10 * (i + 2));
    }
  }

  /**
   * False if no number can stand in a piece of a text: neither a digit is in it nor any of the
   * words that all numbers in words have. Most sentences have none, and need not be cut into
   * tokens.
   *
   * @param names the names of the piece, which cut words
   */
  static boolean mayStandIn(String text, int begin, int end, List<Name> names) {
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        return true;
      }
      int first = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at - first >= 3 && at - first <= LONGEST && isPart(text.substring(first, at))) {
        return true;
      }
      // What ends the word is read next, if it is a digit.
      at -= at > first ? 1 : 0;
    }
    return names.stream().anyMatch(name -> isCut(text, name.begin()) || isCut(text, name.end()));
  }

  private static boolean isPart(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return UNITS.containsKey(small) || TENS.containsKey(small) || SCALES.containsKey(small);
  }

  private static boolean isCut(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at));
  }

  /** True for one to nineteen in words. */
  static boolean isSmall(String word) {
    return UNITS.containsKey(word);
  }

  /** The number that begins at a token; null if none does. */
  static @Nullable EnglishNumber at(ClaimTokens words, int index) {
    Token token = words.at(index);
    if (token.kind() == Token.Kind.NUMBER) {
      return digits(words, index);
    }
    if (token.kind() != Token.Kind.WORD) {
      return null;
    }
    if (token.is("half")
        && (words.at(index + 1).is("a") || words.at(index + 1).is("an"))
        && SCALES.containsKey(words.at(index + 2).word())) {
      BigDecimal whole = requireNonNull(SCALES.get(words.at(index + 2).word()));
      return new EnglishNumber(whole.divide(BigDecimal.valueOf(2)), index + 3, whole);
    }
    if ((token.is("a") || token.is("one")) && SCALES.containsKey(words.at(index + 1).word())) {
      BigDecimal whole = requireNonNull(SCALES.get(words.at(index + 1).word()));
      return new EnglishNumber(whole, index + 2, whole);
    }
    return inWords(words, index);
  }

  private static @Nullable EnglishNumber digits(ClaimTokens words, int index) {
    Token token = words.at(index);
    if (token.word().length() > 24) {
      return null;
    }
    var value = new BigDecimal(token.word().replace(",", ""));
    Token next = words.at(index + 1);
    if (token.touches(next) && next.kind() == Token.Kind.WORD) {
      BigDecimal scale = ATTACHED.get(next.word());
      return scale == null ? null : new EnglishNumber(value.multiply(scale), index + 2, scale);
    }
    return withScale(words, value, index + 1);
  }

  private static @Nullable EnglishNumber inWords(ClaimTokens words, int index) {
    Integer unit = UNITS.get(words.at(index).word());
    Integer tens = TENS.get(words.at(index).word());
    if (unit == null && tens == null) {
      return null;
    }
    int value = requireNonNull(unit == null ? tens : unit);
    int next = index + 1;
    boolean hyphen = words.at(next).isMark("-") && words.at(index).touches(words.at(next));
    Integer digit = UNITS.get(words.at(hyphen ? next + 1 : next).word());
    if (tens != null && digit != null && digit < 10) {
      value += digit;
      next += hyphen ? 2 : 1;
    } else if (unit != null && unit < 20 && words.at(next).is("hundred")) {
      value *= 100;
      next++;
    }
    return withScale(words, BigDecimal.valueOf(value), next);
  }

  private static EnglishNumber withScale(ClaimTokens words, BigDecimal value, int index) {
    boolean hyphen = words.at(index).isMark("-") && words.at(index).touches(words.at(index + 1));
    int at = hyphen ? index + 1 : index;
    BigDecimal scale = SCALES.get(words.at(at).word());
    return scale == null
        ? new EnglishNumber(value, index, BigDecimal.ONE)
        : new EnglishNumber(value.multiply(scale), at + 1, scale);
  }
}
