package org.dateline.ingest.html.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.ingest.html.body.TextBlock.Kind;
import org.dateline.ingest.html.head.LettersAndDigits;
import org.jspecify.annotations.Nullable;

/**
 * Removes from the blocks of a story's element those that belong to the page rather than to the
 * story.
 */
final class StoryBlocks {
  /** Links lighter than this may be sources, prices and addresses. */
  private static final int SHORT_LINK = 20;

  /** Heavier blocks are no labels. */
  private static final int LABEL = 20;

  /** A label that announces a list is lighter than this. */
  private static final int ANNOUNCEMENT = 40;

  /** Heavier headings say something of their own. */
  private static final int SUBHEADING = 100;

  /**
   * Notes below a story are at most this many blocks, and hold less than {@link #NOTES_SHARE} of
   * it.
   */
  private static final int NOTES = 5;

  private static final double NOTES_SHARE = 0.25;

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "td", "th");
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:\\S[^\\s.@]*+[.@]\\S[^\\s.]*+\\.\\S++|\\S[^\\s@]*+@\\S++)");
  private static final int LONGEST_ADDRESS = 200;

  private final List<TextBlock> blocks;
  private final String title;

  StoryBlocks(List<TextBlock> blocks, @Nullable String title) {
    this.blocks = blocks;
    this.title = title == null ? "" : LettersAndDigits.of(title);
  }

  /** The story's blocks, in order. */
  List<TextBlock> inStory() {
    int start = start();
    int end = end(start);
    var result = new ArrayList<TextBlock>();
    int i = start;
    while (i < end) {
      int behindLinks = behindLinks(i, end);
      if (behindLinks > i) {
        i = behindLinks;
      } else {
        if (belongs(i)) {
          result.add(blocks.get(i));
        }
        i++;
      }
    }
    return result;
  }

  /** The index after the headline, if the headline stands before all prose. */
  private int start() {
    int start = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).container().tag().equals("h1")) {
        start = i + 1;
      }
      if (blocks.get(i).prose() > 0) {
        break;
      }
    }
    return start;
  }

  /** The index before the links to other pages and the notes that follow a story. */
  private int end(int start) {
    int end = beforeLinks(start, blocks.size());
    int mayGo =
        (int) (NOTES_SHARE * blocks.subList(start, end).stream().mapToInt(TextBlock::prose).sum());
    for (int i = 0; i < NOTES && end > start; i++) {
      TextBlock last = blocks.get(end - 1);
      mayGo -= last.prose();
      if (mayGo <= 0 || (canEndStory(last) && !EndNote.is(last))) {
        break;
      }
      end--;
    }
    return beforeLinks(start, end);
  }

  private int beforeLinks(int start, int end) {
    int last = end;
    while (last > start && !canEndStory(blocks.get(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean canEndStory(TextBlock block) {
    return block.kind() != Kind.HEADING && !block.isLink();
  }

  /** The end of a list of links to other stories that a label announces, if one begins here. */
  private int behindLinks(int i, int end) {
    TextBlock label = blocks.get(i);
    boolean announces =
        label.kind() == Kind.HEADING
            || (label.weight() < ANNOUNCEMENT && label.text().endsWith(":"));
    announces &= label.weight() < SUBHEADING;
    int behind = i + 1;
    while (announces && behind < end && isLinkedTitle(blocks.get(behind))) {
      behind++;
    }
    return behind - i > 1 ? behind : i;
  }

  private static boolean isLinkedTitle(TextBlock block) {
    return block.isLink() && block.weight() > SHORT_LINK;
  }

  private boolean belongs(int i) {
    TextBlock block = blocks.get(i);
    if (!title.isEmpty() && block.says(title)) {
      return false;
    }
    if (!block.isLink()) {
      return !isLabel(i);
    }
    if (isSentence(block)) {
      return true;
    }
    return switch (block.kind()) {
      case HEADING -> i + 1 < blocks.size() && canEndStory(blocks.get(i + 1));
      case ITEM, ROW -> true;
      case PARAGRAPH, CAPTION ->
          (block.weight() <= SHORT_LINK && !isLabel(i)) || isAddress(block.text());
    };
  }

  /** Whether a paragraph of one long link says something outside of it, and ends as a sentence. */
  private static boolean isSentence(TextBlock block) {
    return block.kind() == Kind.PARAGRAPH
        && block.weight() - block.linkWeight() >= LABEL
        && block.text().endsWith(".");
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
  }

  /** A word or two of the page itself, such as "Advert": in no paragraph and no sentence. */
  private boolean isLabel(int i) {
    TextBlock block = blocks.get(i);
    return block.weight() <= LABEL
        && block.kind() == Kind.PARAGRAPH
        && !PARAGRAPHS.contains(block.container().tag())
        && !isOfSameElement(i, i - 1)
        && !isOfSameElement(i, i + 1)
        && block.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
  }

  private boolean isOfSameElement(int i, int other) {
    return other >= 0
        && other < blocks.size()
        && blocks.get(other).container() == blocks.get(i).container();
  }
}
