package org.dateline.ingest.html;

/**
 * A stretch of text without a break: a paragraph, heading, list item or table row.
 *
 * @param weight of the whole text, see {@link Weight}
 * @param linkWeight of the part that stands in links
 * @param italicWeight of the part that stands in italics
 * @param container the innermost block element that holds it
 */
record TextBlock(
    String text, int weight, int linkWeight, int italicWeight, Kind kind, PageElement container) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    CAPTION
  }

  double linkDensity() {
    return weight == 0 ? 0 : (double) linkWeight / weight;
  }
}
