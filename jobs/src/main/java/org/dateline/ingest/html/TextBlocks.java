package org.dateline.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.ingest.html.TextBlock.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts what is left of a page into blocks of text, in document order. */
final class TextBlocks implements NodeFilter {
  private static final Set<String> ITALIC = Set.of("em", "i", "cite");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** From this weight on a table's cell holds paragraphs rather than a value. */
  private static final int LARGE_CELL = 150;

  private final List<PageElement> elements;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder();
  private int next;
  private int links;
  private int italic;
  private int linkWeight;
  private int italicWeight;
  private boolean afterBreak;
  private PageElement current;

  private TextBlocks(List<PageElement> elements) {
    this.elements = elements;
  }

  /** The blocks of all elements that are not dropped; sets the elements' ranges of blocks. */
  static List<TextBlock> of(List<PageElement> elements) {
    var reading = new TextBlocks(elements);
    NodeTraversor.filter(reading, elements.get(0).element);
    reading.flush();
    return reading.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    PageElement entered = elements.get(next);
    if (entered.dropped) {
      next += entered.size;
      if (isBlock(element)) {
        flush();
      }
      entered.firstBlock = entered.endBlock = blocks.size();
      return FilterResult.SKIP_ENTIRELY;
    }
    next++;
    enter(element, entered);
    return FilterResult.CONTINUE;
  }

  private void enter(Element element, PageElement entered) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
    } else if (CELLS.contains(tag)) {
      cell(entered.weight > LARGE_CELL);
    } else if (isBlock(element)) {
      flush();
    }
    current = entered;
    entered.firstBlock = blocks.size();
    links += tag.equals("a") ? 1 : 0;
    italic += ITALIC.contains(tag) ? 1 : 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (CELLS.contains(tag)) {
      cell(current.weight > LARGE_CELL);
    } else if (isBlock(element)) {
      flush();
    }
    links -= tag.equals("a") ? 1 : 0;
    italic -= ITALIC.contains(tag) ? 1 : 0;
    current.endBlock = blocks.size();
    current = current.parent;
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock();
  }

  private void cell(boolean large) {
    if (large) {
      flush();
    } else if (!buffer.isEmpty()) {
      buffer.append(' ');
    }
  }

  // One line break may be layout; two, or one after a full sentence, end a paragraph.
  private void lineBreak() {
    if (afterBreak || endsSentence()) {
      flush();
    } else if (!buffer.isEmpty()) {
      buffer.append(' ');
      afterBreak = true;
    }
  }

  private boolean endsSentence() {
    int last = buffer.length() - 1;
    while (last >= 0 && buffer.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && ".!?。！？…”\"".indexOf(buffer.charAt(last)) >= 0;
  }

  private void append(String text) {
    int weight = Weight.of(text);
    linkWeight += links > 0 ? weight : 0;
    italicWeight += italic > 0 ? weight : 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isSpace(character)) {
        space();
      } else if (!isInvisible(character)) {
        buffer.append(character);
        afterBreak = false;
      }
    }
  }

  private void space() {
    if (!buffer.isEmpty() && buffer.charAt(buffer.length() - 1) != ' ') {
      buffer.append(' ');
    }
  }

  private static boolean isSpace(char character) {
    return character <= ' ' || character == 0x85 || Character.isSpaceChar(character);
  }

  /** Soft hyphens and zero-width spaces: they break words that are whole on the screen. */
  private static boolean isInvisible(char character) {
    return character == 0xAD || character == 0x200B || character == 0x2060 || character == 0xFEFF;
  }

  private void flush() {
    String text = buffer.toString().strip();
    if (!text.isEmpty()) {
      PageElement container = container();
      blocks.add(
          new TextBlock(
              text, Weight.of(text), linkWeight, italicWeight, kind(container), container));
    }
    buffer.setLength(0);
    linkWeight = 0;
    italicWeight = 0;
    afterBreak = false;
  }

  private PageElement container() {
    PageElement container = current == null ? elements.get(0) : current;
    while (container.parent != null && !isBlock(container.element)) {
      container = container.parent;
    }
    return container;
  }

  private static Kind kind(PageElement container) {
    PageElement at = container;
    // A paragraph within an item is the item's text, but not a whole story within a cell or item.
    for (int up = 0; at != null && up < 4; up++, at = at.parent) {
      switch (at.tag()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Kind.HEADING;
        }
        case "li", "dt", "dd" -> {
          return Kind.ITEM;
        }
        case "td", "th", "tr" -> {
          return Kind.ROW;
        }
        case "figcaption", "caption" -> {
          return Kind.CAPTION;
        }
        default -> {}
      }
    }
    return Kind.PARAGRAPH;
  }
}
