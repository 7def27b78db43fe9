package org.dateline.ingest.story;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.story.ChromeFilter.Cut;

/**
 * Takes out what a page shows when the pointer rests on a politician's name, where a crawler has
 * written it into the sentence: the full name, headlines glued to it, and "MORE" ("Joe Manchin
 * Joseph (Joe) ManchinSenate delays vote Democrats object MORE said").
 *
 * <p>Tied to the last name that stands twice, to the full name between, and to "MORE" at most
 * {@link #LONGEST} characters on. Looks back from each "MORE" over at most that many characters,
 * and not beyond the "MORE" before, so time is linear in the text.
 */
final class NameTooltips {
  static final String RULE = "tooltip of a name";

  private static final String END = " MORE";
  private static final int LONGEST = 700;

  // Names of more words than these are not those of politicians.
  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}.'’-]{0,30}|\\([^()]{1,20}\\)|[\"“][^\"“”]{1,20}[\"”])";

  /** A last name, then the full name that ends in it, glued to a headline. */
  private static final Pattern GLUED =
      Pattern.compile(lastName() + "(?:" + NAME + " ){1,5}?\\1(?=[\\p{Lu}\\p{N}'‘“\"])");

  /**
   * A last name, then the full name that ends in it, with a space before the headline. If the first
   * name is repeated instead ("Joe Manchin Joe Alan Manchin"), the last name follows once more, and
   * there is no match.
   */
  private static final Pattern APART =
      Pattern.compile(
          lastName()
              + "("
              + NAME
              + ") (?:"
              + NAME
              + " ){0,4}?\\1(?= [\\p{Lu}\\p{N}'‘“\"])(?! (?:"
              + NAME
              + " ){0,4}?\\2)");

  private static String lastName() {
    return "(?<![\\p{L}'’.-])(\\p{Lu}[\\p{L}'’-]{1,30}) ";
  }

  /** The paragraph without tooltips; what was taken out is added to the cuts. */
  static String remove(String paragraph, List<Cut> cuts) {
    int end = paragraph.indexOf(END);
    if (end < 0) {
      return paragraph;
    }
    var rest = new StringBuilder();
    int begin = 0;
    int searched = 0;
    for (; end >= 0; end = paragraph.indexOf(END, end + END.length())) {
      int after = end + END.length();
      boolean word = after < paragraph.length() && Character.isLetter(paragraph.charAt(after));
      int nameEnd = word ? -1 : nameEnd(paragraph, Math.max(searched, end - LONGEST), end);
      searched = after;
      if (nameEnd >= 0) {
        rest.append(paragraph, begin, nameEnd);
        cuts.add(new Cut(RULE, paragraph.substring(nameEnd, after).strip()));
        begin = after;
      }
    }
    return rest.append(paragraph, begin, paragraph.length()).toString();
  }

  /** Where the last name ends that the tooltip belongs to; -1 if there is none. */
  private static int nameEnd(String paragraph, int begin, int end) {
    for (Pattern pattern : List.of(GLUED, APART)) {
      Matcher name = pattern.matcher(paragraph).region(begin, end).useTransparentBounds(true);
      if (name.find()) {
        return name.end(1);
      }
    }
    return -1;
  }

  private NameTooltips() {}
}
