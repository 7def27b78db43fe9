package org.dateline.table;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Notes that ingest makes on an article, counted in {@code ingest_report.notes}. Notes on its text
 * are also in {@code articles.text_note}.
 */
public enum ArticleNote implements Coded {
  TRUNCATED(
      true,
      "the input ends it with a mark that more follows (\"[+1234 chars]\", \"[…]\"), which is cut, or"
          + " it is as long as the longest cell of a spreadsheet"),
  TEASER(true, "one short paragraph that ends in an ellipsis or in a link to the whole story"),
  EXCERPT(
      true,
      "the description of a feed's item that has no full text, under 1,000 characters: probably"
          + " not the whole story"),
  SMALL_PART(
      true,
      "a small part of a page rich in running text: either the page holds many texts, or part of"
          + " the story was not found"),
  REPAIRED(false, "escapes or a wrong decoding were mended in text, title, authors or source"),
  CARRIER_ADDRESS(
      false,
      "source \"unknown\", as the address is a shortener's or another carrier's that does not say"
          + " whose page it leads to");

  private final boolean ofText;
  private final String meaning;

  ArticleNote(boolean ofText, String meaning) {
    this.ofText = ofText;
    this.meaning = meaning;
  }

  /** Whether {@code articles.text_note} may have this value. */
  public boolean isOfText() {
    return ofText;
  }

  /** What the note means, as a clause in lower case. */
  public String meaning() {
    return meaning;
  }

  static String textNotes() {
    return Arrays.stream(values())
        .filter(ArticleNote::isOfText)
        .map(ArticleNote::inWords)
        .collect(Collectors.joining("; "));
  }

  static String all() {
    return Arrays.stream(values()).map(ArticleNote::inWords).collect(Collectors.joining("; "));
  }

  private String inWords() {
    return code() + ": " + meaning;
  }
}
