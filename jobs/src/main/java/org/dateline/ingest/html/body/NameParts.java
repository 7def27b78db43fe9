package org.dateline.ingest.html.body;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.text.LongestText;
import org.jspecify.annotations.Nullable;

/**
 * Finds patterns in the names of elements. Each opens with three small letters: where no pattern
 * opens so, none is tried, as names are many and patterns slow.
 */
@LongestText(NameParts.LONGEST)
final class NameParts {
  /** Most characters of a name that are looked at. */
  static final int LONGEST = 500;

  private static final int LETTERS = 3;
  private static final int BITS = 5;

  /** By opening; null where no pattern opens so. */
  private final @Nullable Pattern[] patterns = new Pattern[1 << (LETTERS * BITS)];

  /**
   * Patterns, each of which opens with three letters.
   *
   * @param before a lookbehind that all of them share; empty: none
   */
  NameParts(String before, List<String> parts) {
    var ofOpening = new TreeMap<Integer, String>();
    for (String part : parts) {
      ofOpening.merge(opening(part, 0), part, (one, other) -> one + "|" + other);
    }
    ofOpening.forEach(
        (opening, all) -> patterns[opening] = Pattern.compile(before + "(?:" + all + ")"));
  }

  /** Whether one of the patterns stands in a name, in lower case and of bounded length. */
  boolean in(String name) {
    for (int i = 0; i + LETTERS <= name.length(); i++) {
      Pattern pattern = patterns[opening(name, i)];
      if (pattern != null && stands(pattern, name, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Pattern pattern, String name, int at) {
    return pattern.matcher(name).useTransparentBounds(true).region(at, name.length()).lookingAt();
  }

  private static int opening(String text, int at) {
    int code = 0;
    for (int i = at; i < at + LETTERS; i++) {
      char character = text.charAt(i);
      int letter = character >= 'a' && character <= 'z' ? character - 'a' + 1 : 0;
      code = code << BITS | letter;
    }
    return code;
  }
}
