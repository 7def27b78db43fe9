package org.dateline.ingest.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as its paragraphs, each on one line. A line is a paragraph, as scrapers write them, unless
 * the text is hard-wrapped (lines broken near a margin, {@link HardWrap}): then the lines between
 * blank ones are joined.
 */
public final class Paragraphs {
  private static final String SENTENCE_ENDS = ".!?。！？…।॥۔؟።։။";
  private static final String CLOSING_MARKS = "\"'”’」』)）]";
  private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*•►▪·]|\\d{1,2}[.):])\\s*\\S.*");

  static List<String> of(String text) {
    List<List<String>> blocks = blocks(text);
    if (!HardWrap.isIn(blocks)) {
      return blocks.stream().flatMap(List::stream).toList();
    }
    var hyphens = new LineEndHyphens(text);
    return blocks.stream().flatMap(block -> join(block, hyphens).stream()).toList();
  }

  /** Whether a paragraph ends like a sentence rather than like a headline. */
  public static boolean endsSentence(String paragraph) {
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

  private static List<String> join(List<String> block, LineEndHyphens hyphens) {
    var paragraphs = new ArrayList<StringBuilder>();
    for (String line : block) {
      if (paragraphs.isEmpty() || LIST_ITEM.matcher(line).matches()) {
        paragraphs.add(new StringBuilder(line));
      } else {
        StringBuilder before = paragraphs.get(paragraphs.size() - 1);
        if (hyphens.isHyphenated(before, line)) {
          hyphens.join(before, line);
        } else {
          boolean ideographs = isIdeograph(before.codePointBefore(before.length()));
          before.append(ideographs ? "" : " ").append(line);
        }
      }
    }
    return paragraphs.stream().map(StringBuilder::toString).toList();
  }

  private static boolean isIdeograph(int codePoint) {
    return Character.isIdeographic(codePoint) || "，、；：。".indexOf(codePoint) >= 0;
  }

  private Paragraphs() {}
}
