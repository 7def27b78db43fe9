package org.dateline.ingest;

import java.util.List;

/**
 * An article as a format read it, before cleaning; absent parts are null or empty lists.
 *
 * @param titleFromText whether a headline may be looked for in the text where none is given
 */
record Draft(
    String title,
    String text,
    String source,
    String url,
    List<String> authors,
    String language,
    List<GivenDate> dates,
    boolean titleFromText) {

  /** A date as the input wrote it and where: {@code metadata} or {@code front_matter}. */
  record GivenDate(String raw, String provenance) {}

  Draft {
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }

  /** A draft of nothing but text. */
  static Draft ofText(String text) {
    return new Draft(null, text, null, null, List.of(), null, List.of(), true);
  }

  Draft withTitle(String newTitle) {
    return new Draft(newTitle, text, source, url, authors, language, dates, titleFromText);
  }
}
