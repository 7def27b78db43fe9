package org.dateline.ingest.html.body;

import org.jsoup.nodes.Element;

/**
 * An element of a page with what its subtree holds, counted once from the leaves up. Elements stand
 * in document order, so a subtree is the {@code size} elements from its own {@code index} on, and
 * its text the blocks from {@code firstBlock} to before {@code endBlock}.
 */
public final class PageElement {
  final Element element;
  final PageElement parent;
  final int index;

  /** Elements in the subtree, this one counted. */
  int size = 1;

  /** Weight of all text in the subtree (see {@link TextWeight}). */
  int weight;

  /** Weight of the text that stands in links. */
  int linkWeight;

  /** Weight of longer runs of text outside of links: what a story is made of. */
  int proseWeight;

  /** Characters that the subtree shows, spaces made one. */
  int characters;

  int images;

  /** Paragraphs, headings, list items, quotations and table rows in the subtree. */
  int paragraphs;

  /**
   * Whether the subtree holds a heading of the first rank or what is marked as an article's body.
   */
  boolean holdsStory;

  /** True if this element and everything in it is not part of the story. */
  boolean dropped;

  int firstBlock;
  int endBlock;

  PageElement(Element element, PageElement parent, int index) {
    this.element = element;
    this.parent = parent;
    this.index = index;
  }

  String tag() {
    return element.normalName();
  }

  /** The share of the text that stands in links, 0 to 1. */
  double linkDensity() {
    return weight == 0 ? 0 : (double) linkWeight / weight;
  }

  /** Takes in the counts of a finished child. */
  void add(PageElement child) {
    size += child.size;
    weight += child.weight;
    linkWeight += child.linkWeight;
    proseWeight += child.proseWeight;
    characters += child.characters;
    images += child.images;
    paragraphs += child.paragraphs;
    holdsStory |= child.holdsStory;
  }
}
