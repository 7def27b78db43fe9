package org.dateline.analysis.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.claims.Quantity.Qualifier;
import org.dateline.text.WordLists;

/**
 * How exact English says a number is, in the words beside it.
 *
 * @param index of the qualifier's first token, where it stands before the number; of the token
 *     after it, where it stands behind; of the number itself where there is none
 */
record EnglishQualifier(Qualifier qualifier, int index) {

  /** Longer ones first: "no more than" is not "more than". */
  private static final List<Map.Entry<String[], Qualifier>> BEFORE =
      WordLists.keyed("en", "claims/qualifiers").entrySet().stream()
          .map(entry -> Map.entry(entry.getKey().split(" "), Qualifier.valueOf(entry.getValue())))
          .sorted(Comparator.comparingInt(entry -> -entry.getKey().length))
          .toList();

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
