package org.dateline.ingest.html.body;

import org.dateline.ingest.html.body.TextBlock.Kind;
import org.jspecify.annotations.Nullable;

/** A block of text while it is read: spaces are made one, and it knows where a break ends it. */
final class OpenBlock {
  private static final String SENTENCE_ENDS = ".!?。！？…”\"";

  /** How far above its text the element may stand that says what kind of block it is. */
  private static final int NEAR = 4;

  private final StringBuilder text = new StringBuilder();
  private int linkWeight;
  private int italicWeight;
  private boolean afterBreak;

  void append(String more, boolean link, boolean italic) {
    int weight = link || italic ? TextWeight.of(more) : 0;
    linkWeight += link ? weight : 0;
    italicWeight += italic ? weight : 0;
    for (int i = 0; i < more.length(); i++) {
      char character = more.charAt(i);
      if (isSpace(character)) {
        space();
      } else if (!isInvisible(character)) {
        text.append(character);
        afterBreak = false;
      }
    }
  }

  void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /**
   * Takes a line break; whether it ends the block. One may be layout; two, or one after a full
   * sentence, end a paragraph.
   */
  boolean breakLine() {
    boolean ends = afterBreak || endsSentence();
    space();
    afterBreak = !text.isEmpty();
    return ends;
  }

  private boolean endsSentence() {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** Ends the open block and returns it, null if it is empty; the next one begins. */
  @Nullable TextBlock close(PageElement container) {
    String read = text.toString().strip();
    TextBlock block =
        read.isEmpty()
            ? null
            : new TextBlock(
                read, TextWeight.of(read), linkWeight, italicWeight, kind(container), container);
    text.setLength(0);
    linkWeight = 0;
    italicWeight = 0;
    afterBreak = false;
    return block;
  }

  // A paragraph within an item is the item's text; a story within a layout's cell is a story.
  private static Kind kind(PageElement container) {
    PageElement at = container;
    for (int up = 0; at != null && up < NEAR; up++, at = at.parent) {
      Kind kind =
          switch (at.tag()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dt", "dd" -> Kind.ITEM;
            case "td", "th", "tr" -> Kind.ROW;
            case "figcaption", "caption" -> Kind.CAPTION;
            default -> null;
          };
      if (kind != null) {
        return kind;
      }
    }
    return Kind.PARAGRAPH;
  }

  private static boolean isSpace(char character) {
    return character <= ' ' || character == 0x85 || Character.isSpaceChar(character);
  }

  /** Soft hyphens and zero-width spaces: they break words that are whole on the screen. */
  private static boolean isInvisible(char character) {
    return character == 0xAD || character == 0x200B || character == 0x2060 || character == 0xFEFF;
  }
}
