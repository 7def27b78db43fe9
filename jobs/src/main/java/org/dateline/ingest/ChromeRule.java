package org.dateline.ingest;

import java.util.regex.Pattern;

/**
 * A pattern of text that is on the page and not in the story.
 *
 * @param name what it is, for tests and accounts of what was cut
 * @param effect what is cut where it matches
 * @param longest longest paragraph, in characters, it is tried on: what is longer is a story's
 * @param pattern matched against the whole paragraph; for {@code PHRASE}, found within it
 */
record ChromeRule(String name, Effect effect, int longest, Pattern pattern) {

  enum Effect {
    /** The paragraph goes. */
    PARAGRAPH,
    /** The paragraph goes, and the links after it: paragraphs that are headlines or list items. */
    LINK_LIST,
    /** The matching words go, the rest of the paragraph stays. */
    PHRASE
  }

  static ChromeRule paragraph(String name, int longest, String regex) {
    return new ChromeRule(name, Effect.PARAGRAPH, longest, Pattern.compile(regex));
  }

  static ChromeRule linkList(String name, int longest, String regex) {
    return new ChromeRule(name, Effect.LINK_LIST, longest, Pattern.compile(regex));
  }

  static ChromeRule phrase(String name, String regex) {
    return new ChromeRule(name, Effect.PHRASE, Integer.MAX_VALUE, Pattern.compile(regex));
  }

  boolean matches(String paragraph) {
    return paragraph.length() <= longest && pattern.matcher(paragraph).matches();
  }
}
