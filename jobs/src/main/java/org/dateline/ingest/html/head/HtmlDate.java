package org.dateline.ingest.html.head;

/**
 * A date of publication as a page writes it, unread.
 *
 * @param raw as written, spaces normalised
 * @param kind where it stands: {@code json-ld}, {@code open-graph}, {@code microdata}, {@code
 *     dublin-core}, {@code meta} (another {@code <meta>} name in use at news sites), {@code
 *     time-element}, {@code attribute} and {@code page-text} (kept or shown beside the headline,
 *     asked only if nothing else gives a year), {@code visible} and {@code surely-visible} (shown
 *     near the story)
 */
public record HtmlDate(String raw, String kind) {
  static final String VISIBLE = "visible";

  /** Beside the headline, and named or labelled as the day of publication. */
  static final String SURELY_VISIBLE = "surely-visible";

  /** Whether the page only shows it to its readers. */
  public boolean isVisible() {
    return kind.equals(VISIBLE) || kind.equals(SURELY_VISIBLE);
  }
}
