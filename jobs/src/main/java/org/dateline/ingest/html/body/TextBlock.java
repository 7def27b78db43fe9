package org.dateline.ingest.html.body;

import org.dateline.ingest.html.head.LettersAndDigits;

/**
 * A stretch of text without a break: a paragraph, heading, list item or table row.
 *
 * @param weight of the whole text, see {@link TextWeight}
 * @param linkWeight of the part that stands in links
 * @param italicWeight of the part that stands in italics
 * @param container the innermost block element that holds it
 */
public record TextBlock(
    String text, int weight, int linkWeight, int italicWeight, Kind kind, PageElement container) {
  /** Lighter blocks are no prose: labels, teasers, entries of menus. */
  private static final int PROSE = 60;

  /** Blocks with a larger share of links are no prose either. */
  private static final double LINKED = 0.5;

  /** A block with this share of its text in links is nothing but a link. */
  private static final double LINK = 0.7;

  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    CAPTION
  }

  /** The weight of the text outside of links if this is prose, else 0. */
  int prose() {
    boolean prose = weight >= PROSE && linkWeight <= LINKED * weight && kind != Kind.HEADING;
    return prose ? weight - linkWeight : 0;
  }

  /** Whether the block's letters and digits are the given ones, see {@link LettersAndDigits}. */
  boolean says(String words) {
    // Checks a bound on the length first, since the comparison itself reads the whole text.
    return weight <= TextWeight.IDEOGRAPH * words.length()
        && LettersAndDigits.of(text).equals(words);
  }

  /** Whether the block is a link rather than text. */
  boolean isLink() {
    return weight > 0 && linkWeight >= LINK * weight;
  }
}
