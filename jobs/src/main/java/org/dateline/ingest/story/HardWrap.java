package org.dateline.ingest.story;

import java.util.List;

/**
 * Whether the lines of a text were broken near a margin, so that they are no paragraphs: most lines
 * that another follows stop in mid-sentence. Wide lines need no more evidence; narrow ones, which
 * lists and verse have too, must fill their column and go on in small letters. Lines that all begin
 * with a capital are verse.
 */
final class HardWrap {
  private static final int WIDEST_MARGIN = 100;
  private static final int NARROWEST_MARGIN = 24;
  private static final int WIDE = 40;
  private static final int FEWEST_WRAPPED_LINES = 4;

  /** A line broken before a long word still fills this share of its column. */
  private static final double FILLED = 0.65;

  private int inner;
  private int broken;
  private int wide;
  private int filled;
  private int small;
  private int capital;
  private int longest;

  private HardWrap() {}

  /** Whether the lines of these blocks, which have no blank lines, are hard-wrapped. */
  static boolean isIn(List<List<String>> blocks) {
    var wrap = new HardWrap();
    for (List<String> block : blocks) {
      for (String line : block) {
        wrap.longest = Math.max(wrap.longest, line.length());
      }
    }
    if (wrap.longest > WIDEST_MARGIN) {
      return false;
    }
    for (List<String> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        wrap.count(block.get(i), block.get(i + 1));
      }
    }
    return wrap.isPlain();
  }

  private void count(String line, String next) {
    inner++;
    boolean open = !Paragraphs.endsSentence(line);
    int first = next.codePointAt(0);
    broken += open ? 1 : 0;
    wide += open && line.length() >= WIDE ? 1 : 0;
    filled += line.length() >= FILLED * longest ? 1 : 0;
    small += Character.isLowerCase(first) || Character.isIdeographic(first) ? 1 : 0;
    capital += Character.isUpperCase(first) ? 1 : 0;
  }

  private boolean isPlain() {
    if (inner < FEWEST_WRAPPED_LINES || 10 * capital >= 9 * inner) {
      return false;
    }
    boolean narrow =
        longest >= NARROWEST_MARGIN
            && 2 * broken > inner
            && 5 * filled >= 4 * inner
            && 5 * small >= 2 * inner;
    return 2 * wide > inner || narrow;
  }
}
