package org.dateline.analysis.claims;

import java.util.List;
import java.util.Map;
import org.dateline.analysis.claims.Quantity.Qualifier;

/**
 * How exact English says a number is, in the words beside it.
 *
 * @param index of the qualifier's first token, where it stands before the number; of the token
 *     after it, where it stands behind; of the number itself where there is none
 */
record EnglishQualifier(Qualifier qualifier, int index) {

  /** Longer ones first: "no more than" is not "more than". */
  private static final List<Map.Entry<String[], Qualifier>> BEFORE =
      List.of(
          entry("not more than", Qualifier.AT_MOST),
          entry("no more than", Qualifier.AT_MOST),
          entry("as much as", Qualifier.AT_MOST),
          entry("as many as", Qualifier.AT_MOST),
          entry("a maximum of", Qualifier.AT_MOST),
          entry("no less than", Qualifier.AT_LEAST),
          entry("no fewer than", Qualifier.AT_LEAST),
          entry("a minimum of", Qualifier.AT_LEAST),
          entry("in excess of", Qualifier.MORE_THAN),
          entry("up to", Qualifier.AT_MOST),
          entry("at most", Qualifier.AT_MOST),
          entry("at least", Qualifier.AT_LEAST),
          entry("more than", Qualifier.MORE_THAN),
          entry("less than", Qualifier.LESS_THAN),
          entry("fewer than", Qualifier.LESS_THAN),
          entry("close to", Qualifier.NEARLY),
          entry("an estimated", Qualifier.ABOUT),
          entry("over", Qualifier.MORE_THAN),
          entry("exceeding", Qualifier.MORE_THAN),
          entry("under", Qualifier.LESS_THAN),
          entry("nearly", Qualifier.NEARLY),
          entry("almost", Qualifier.NEARLY),
          entry("about", Qualifier.ABOUT),
          entry("around", Qualifier.ABOUT),
          entry("roughly", Qualifier.ABOUT),
          entry("approximately", Qualifier.ABOUT),
          entry("estimated", Qualifier.ABOUT),
          entry("some", Qualifier.ABOUT));

  private static Map.Entry<String[], Qualifier> entry(String words, Qualifier qualifier) {
    return Map.entry(words.split(" "), qualifier);
  }

  /** The qualifier that ends before a token; articles may stand between. */
  static EnglishQualifier before(ClaimTokens words, int index) {
    int end = index;
    Token last = words.at(end - 1);
    if (last.is("a") || last.is("an") || last.is("the")) {
      end--;
    }
    for (var entry : BEFORE) {
      int first = end - entry.getKey().length;
      if (matches(words, first, entry.getKey())) {
        return new EnglishQualifier(entry.getValue(), first);
      }
    }
    return new EnglishQualifier(Qualifier.EXACT, index);
  }

  /** "or more", "or less", "or so" after a quantity. */
  static EnglishQualifier after(ClaimTokens words, int index) {
    if (words.at(index).is("or")) {
      Qualifier qualifier =
          switch (words.at(index + 1).word()) {
            case "more" -> Qualifier.AT_LEAST;
            case "less", "fewer" -> Qualifier.AT_MOST;
            case "so" -> Qualifier.ABOUT;
            default -> Qualifier.EXACT;
          };
      if (qualifier != Qualifier.EXACT) {
        return new EnglishQualifier(qualifier, index + 2);
      }
    }
    return new EnglishQualifier(Qualifier.EXACT, index);
  }

  private static boolean matches(ClaimTokens words, int first, String[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!words.at(first + i).is(expected[i])) {
        return false;
      }
    }
    return true;
  }
}
