package org.dateline.entities.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.text.WordLists;

/**
 * Given names in normalised form, and which of them one person may go by: a name and its familiar
 * forms, an initial, a name in two spellings.
 */
final class GivenNames {
  private static final String VOWELS = "aeiouy";

  /** Shorter names with a letter changed are mostly other names: Ron, Rod and Rob. */
  private static final int LONG_ENOUGH = 5;

  private static final int LONG_FAMILY_NAME = 7;

  /** The familiar forms of each name. */
  private static final Map<String, Set<String>> FAMILIAR = familiar();

  private static final Set<String> GIVEN_NAMES =
      Stream.concat(
              FAMILIAR.keySet().stream(), FAMILIAR.values().stream().flatMap(Collection::stream))
          .collect(Collectors.toUnmodifiableSet());

  private static Map<String, Set<String>> familiar() {
    Map<String, Set<String>> forms = new HashMap<>();
    for (String line : WordLists.of("en", "entities/nicknames")) {
      String[] sides = line.split(":\\s*", 2);
      forms.put(sides[0], Set.of(sides[1].split(",\\s*")));
    }
    return forms;
  }

  /** Whether a word is a given name of the list. */
  static boolean isGivenName(String word) {
    return GIVEN_NAMES.contains(word);
  }

  /** Whether one person may have both as first name. */
  static boolean mayBeOnePersons(String one, String other) {
    return one.equals(other)
        || isInitialOf(one, other)
        || isInitialOf(other, one)
        || isFamiliarFormOf(one, other)
        || isFamiliarFormOf(other, one)
        || areSpellings(one, other);
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.length() == 1 && name.startsWith(initial);
  }

  private static boolean isFamiliarFormOf(String form, String name) {
    return FAMILIAR.getOrDefault(name, Set.of()).contains(form);
  }

  /**
   * Whether two names differ only as spellings of one name do: by a doubled letter, an h, or a
   * vowel (Elliot, Teresa, Raoul). The last letter does not count: Eric is not Erica.
   */
  private static boolean areSpellings(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    int at = onlyDifference(shorter, longer);
    if (at < 1 || at == longer.length() - 1 || longer.length() < LONG_ENOUGH) {
      return false;
    }
    char changed = longer.charAt(at);
    return shorter.length() == longer.length()
        ? isVowel(changed) && isVowel(shorter.charAt(at))
        : changed == 'h' || changed == longer.charAt(at - 1) || isVowel(changed);
  }

  /**
   * Whether two family names differ by one letter, as typing errors do: one that is missing, or in
   * a long name another. Rosen and Risen are two names.
   */
  static boolean areTypedAlike(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    int leastLength = shorter.length() == longer.length() ? LONG_FAMILY_NAME : LONG_ENOUGH;
    return shorter.length() >= leastLength && onlyDifference(shorter, longer) > 0;
  }

  /** Where two words differ if one letter is all, which is another or missing; else -1. */
  private static int onlyDifference(String shorter, String longer) {
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    int missing = longer.length() - shorter.length();
    boolean isOnly =
        missing <= 1
            && at < longer.length()
            && shorter.substring(at + 1 - missing).equals(longer.substring(at + 1));
    return isOnly ? at : -1;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private GivenNames() {}
}
