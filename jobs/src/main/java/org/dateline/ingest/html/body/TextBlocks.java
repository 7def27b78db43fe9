package org.dateline.ingest.html.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts what is left of a page into blocks of text, in document order. */
public final class TextBlocks implements NodeFilter {
  private static final Set<String> ITALIC = Set.of("em", "i", "cite");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** From this weight on a table's cell holds paragraphs rather than a value. */
  private static final int LARGE_CELL = 150;

  private final List<PageElement> elements;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final OpenBlock open = new OpenBlock();
  private int next;
  private int links;
  private int italics;
  private PageElement current;

  private TextBlocks(List<PageElement> elements) {
    this.elements = elements;
    current = elements.get(0);
  }

  /** The blocks of all elements that are not dropped; sets the elements' ranges of blocks. */
  public static List<TextBlock> of(List<PageElement> elements) {
    var reading = new TextBlocks(elements);
    NodeTraversor.filter(reading, elements.get(0).element);
    return reading.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.append(text.getWholeText(), links > 0, italics > 0);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    PageElement entered = elements.get(next);
    if (entered.dropped) {
      next += entered.size;
      if (element.isBlock()) {
        close();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    next++;
    enter(element, entered);
    return FilterResult.CONTINUE;
  }

  private void enter(Element element, PageElement entered) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      if (open.breakLine()) {
        close();
      }
    } else {
      part(element, entered);
    }
    current = entered;
    entered.firstBlock = blocks.size();
    links += tag.equals("a") ? 1 : 0;
    italics += ITALIC.contains(tag) ? 1 : 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      part(element, current);
      links -= tag.equals("a") ? 1 : 0;
      italics -= ITALIC.contains(tag) ? 1 : 0;
      current.endBlock = blocks.size();
      current = current.parent;
    }
    return FilterResult.CONTINUE;
  }

  /**
   * Separates texts where an element begins or ends: small cells by a space, blocks by a new block.
   */
  private void part(Element element, PageElement page) {
    if (CELLS.contains(element.normalName()) && page.weight <= LARGE_CELL) {
      open.space();
    } else if (element.isBlock()) {
      close();
    }
  }

  private void close() {
    PageElement container = current;
    while (container.parent != null && !container.element.isBlock()) {
      container = container.parent;
    }
    TextBlock block = open.close(container);
    if (block != null) {
      blocks.add(block);
    }
  }
}
