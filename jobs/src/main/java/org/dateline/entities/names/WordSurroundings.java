package org.dateline.entities.names;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.text.WordLists;

/** What stands beside a name in a script with spaces, and whether it belongs to the name. */
public final class WordSurroundings {
  private static final Set<String> PARTICLES =
      Set.copyOf(WordLists.of(WordLists.ANY, "entities/name-particles"));
  private static final List<String> LINKS = List.of(" and ", " of ", " for ", " of the ");

  /** Whether a word in small letters may stand inside a name, as van and bin do. */
  public static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /**
   * Whether the name is only a part of something written there: of a longer name, an address, a
   * compound of names ("Jean-Claude").
   *
   * @param mayStandBefore capitalised words that may stand before a name
   */
  public static boolean isPartOfMore(
      String text, int begin, int end, Predicate<String> mayStandBefore) {
    String before = NameBoundary.wordBefore(text, begin);
    return isCapitalised(NameBoundary.wordAfter(text, end))
        || (isCapitalised(before) && !mayStandBefore.test(before))
        || PARTICLES.contains(before)
        || isJoinedBefore(text, begin)
        || isJoinedAfter(text, end)
        || isInAddress(text, begin, end);
  }

  /** Whether "and" or "of" stands between it and another capital: "Human" of "Health and Human". */
  public static boolean isCoordinated(String text, int begin, int end) {
    for (String link : LINKS) {
      boolean after =
          text.startsWith(link, end)
              && end + link.length() < text.length()
              && Character.isUpperCase(text.charAt(end + link.length()));
      int from = begin - link.length();
      boolean before = text.startsWith(link, from) && isCapitalised(wordEndingAt(text, from));
      if (after || before) {
        return true;
      }
    }
    return false;
  }

  private static String wordEndingAt(String text, int end) {
    int from = end;
    while (from > 0 && NameCharacters.joinsWords(NameCharacters.plain(text.charAt(from - 1)))) {
      from--;
    }
    return text.substring(from, end);
  }

  private static boolean isJoinedBefore(String text, int begin) {
    char before = begin > 0 ? NameCharacters.plain(text.charAt(begin - 1)) : ' ';
    if (before == '-') {
      int from = begin - 1;
      while (from > 0 && NameCharacters.joinsWords(NameCharacters.plain(text.charAt(from - 1)))) {
        from--;
      }
      return from == begin - 1 || !Character.isLowerCase(text.charAt(from));
    }
    boolean ampersand = begin > 1 && before == ' ' && text.charAt(begin - 2) == '&';
    return before == '.'
        || before == '#'
        || before == '&'
        || before == '\'' && isLetter(text, begin - 2)
        || ampersand;
  }

  private static boolean isJoinedAfter(String text, int end) {
    char after = end < text.length() ? NameCharacters.plain(text.charAt(end)) : ' ';
    if (after == '-') {
      return end + 1 >= text.length() || !Character.isLowerCase(text.charAt(end + 1));
    }
    boolean ampersand = end + 1 < text.length() && after == ' ' && text.charAt(end + 1) == '&';
    return after == '&' || ampersand;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && Character.isLetter(text.charAt(at));
  }

  private static boolean isInAddress(String text, int begin, int end) {
    return (begin > 0 && text.charAt(begin - 1) == '/')
        || (end < text.length() && text.charAt(end) == '/');
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private WordSurroundings() {}
}
