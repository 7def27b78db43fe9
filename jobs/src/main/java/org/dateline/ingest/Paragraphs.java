package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as its paragraphs, each on one line. A line is a paragraph, as scrapers write them, unless
 * the text is hard-wrapped (long lines broken near a margin): then the lines between blank ones are
 * joined.
 */
final class Paragraphs {
  private static final int WIDEST_MARGIN = 100;
  private static final int NARROWEST_MARGIN = 40;
  private static final int FEWEST_WRAPPED_LINES = 4;
  private static final String SENTENCE_ENDS = ".!?。！？…।॥۔؟።։။";
  private static final String CLOSING_MARKS = "\"'”’」』)）]";
  private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*•►▪·]|\\d{1,2}[.):])\\s*\\S.*");

  static List<String> of(String text) {
    List<List<String>> blocks = blocks(text);
    var paragraphs = new ArrayList<String>();
    boolean wrapped = isHardWrapped(blocks);
    for (List<String> block : blocks) {
      paragraphs.addAll(wrapped ? joined(block) : block);
    }
    return paragraphs;
  }

  /** Whether a paragraph ends like a sentence rather than like a headline. */
  static boolean endsSentence(String paragraph) {
    int last = paragraph.length() - 1;
    while (last >= 0 && CLOSING_MARKS.indexOf(paragraph.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(paragraph.charAt(last)) >= 0;
  }

  private static List<List<String>> blocks(String text) {
    var blocks = new ArrayList<List<String>>();
    var block = new ArrayList<String>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        block.add(line.strip());
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    return blocks;
  }

  /** Of the lines that another follows in their block, most stop in mid-sentence near a margin. */
  private static boolean isHardWrapped(List<List<String>> blocks) {
    int inner = 0;
    int broken = 0;
    for (List<String> block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        String line = block.get(i);
        if (line.length() > WIDEST_MARGIN) {
          return false;
        }
        if (i + 1 < block.size()) {
          inner++;
          broken += line.length() >= NARROWEST_MARGIN && !endsSentence(line) ? 1 : 0;
        }
      }
    }
    return inner >= FEWEST_WRAPPED_LINES && 2 * broken > inner;
  }

  private static List<String> joined(List<String> block) {
    var paragraphs = new ArrayList<String>();
    for (String line : block) {
      int last = paragraphs.size() - 1;
      if (last < 0 || LIST_ITEM.matcher(line).matches()) {
        paragraphs.add(line);
      } else {
        String before = paragraphs.get(last);
        boolean ideographs = isIdeograph(before.codePointBefore(before.length()));
        paragraphs.set(last, before + (ideographs ? "" : " ") + line);
      }
    }
    return paragraphs;
  }

  private static boolean isIdeograph(int codePoint) {
    return Character.isIdeographic(codePoint) || "，、；：。".indexOf(codePoint) >= 0;
  }

  private Paragraphs() {}
}
