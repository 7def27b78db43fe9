package org.dateline.ingest.html.body;

import java.util.regex.Pattern;
import org.dateline.text.WordEdges;

/**
 * Recognises the notes below a story: who contributed, where to follow, what else the author does.
 * By italics in any language, and by their words in some.
 */
final class EndNote {
  private static final double ALL = 0.9;
  private static final int LONGEST = 500;

  private static final Pattern WORDS =
      Pattern.compile(
          WordEdges.in(
              "(?i)contributed to this (?:report|story|article)"
                  + "|^\\W{0,3}(?:additional )?(?:reporting|writing|editing) by\\b"
                  + "|^(?:follow|like|join|email|e-mail|reach|contact|subscribe|sign up)\\b"
                  + ".{0,200}\\b(?:twitter|facebook|instagram|newsletter|@\\w)"
                  + "|^(?:updated|published|posted)(?: at| on|:)"
                  + "|^(?:source|copyright|©|ⓒ|tags?|filed under)\\s?:?\\s"
                  + "|^comments?$"));

  static boolean is(TextBlock block) {
    return block.italicWeight() >= ALL * block.weight()
        || (block.text().length() < LONGEST && WORDS.matcher(block.text()).find());
  }

  private EndNote() {}
}
