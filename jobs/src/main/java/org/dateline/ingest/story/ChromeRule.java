package org.dateline.ingest.story;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.text.TimeLimit;
import org.dateline.text.WordEdges;

/**
 * A pattern of text that is on the page and not in the story.
 *
 * @param name what it is, for tests and accounts of what was cut
 * @param effect what is cut where it matches
 * @param longest longest paragraph, in characters, it is tried on: what is longer is a story's
 * @param cues lower-case words; one of them must occur, in any case, before the pattern is tried:
 *     for patterns that do not begin with words of their own, as trying those is slow; empty: no
 *     condition
 * @param ofUser whether a user wrote the pattern, which then may take any time
 * @param pattern matched against the whole paragraph; for {@code PHRASE}, found within it
 */
record ChromeRule(
    String name, Effect effect, int longest, List<String> cues, boolean ofUser, Pattern pattern) {

  enum Effect {
    /** The paragraph goes. */
    PARAGRAPH,
    /** The paragraph goes, and the links after it: paragraphs that are headlines or list items. */
    LINK_LIST,
    /** The matching words go, the rest of the paragraph stays. */
    PHRASE
  }

  static ChromeRule paragraph(String name, int longest, String regex) {
    return new ChromeRule(name, Effect.PARAGRAPH, longest, List.of(), false, ofParagraph(regex));
  }

  static ChromeRule linkList(String name, int longest, String regex) {
    return new ChromeRule(name, Effect.LINK_LIST, longest, List.of(), false, ofParagraph(regex));
  }

  static ChromeRule phrase(String name, String regex, String... cues) {
    return new ChromeRule(
        name,
        Effect.PHRASE,
        Integer.MAX_VALUE,
        List.of(cues),
        false,
        Pattern.compile(WordEdges.in(regex)));
  }

  /** A regular expression of the user's, taken as it is. */
  static ChromeRule ofUser(String name, String regex) {
    return new ChromeRule(
        name, Effect.PARAGRAPH, Integer.MAX_VALUE, List.of(), true, Pattern.compile(regex));
  }

  private static Pattern ofParagraph(String regex) {
    return Pattern.compile("^(?:" + WordEdges.in(regex) + ")");
  }

  ChromeRule withCues(String... words) {
    return new ChromeRule(name, effect, longest, List.of(words), ofUser, pattern);
  }

  /**
   * Whether the paragraph goes.
   *
   * @param lowerCase the paragraph in lower case
   */
  boolean matches(String paragraph, String lowerCase) {
    return paragraph.length() <= longest
        && hasCue(lowerCase)
        && pattern.matcher(ofUser ? TimeLimit.watch(paragraph) : paragraph).matches();
  }

  boolean hasCue(String lowerCase) {
    if (cues.isEmpty()) {
      return true;
    }
    for (String cue : cues) {
      if (lowerCase.contains(cue)) {
        return true;
      }
    }
    return false;
  }
}
