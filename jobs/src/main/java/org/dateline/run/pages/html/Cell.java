package org.dateline.run.pages.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text what it shows
 * @param isNumber whether it stands to the right
 * @param href a page to go to, relative to the root of the report; or an address on the web
 * @param figure key of the sentences that it opens to, among those of the page
 * @param spark points of a small line, as SVG writes them
 */
public record Cell(
    String text,
    boolean isNumber,
    @Nullable String href,
    @Nullable String figure,
    @Nullable String spark) {

  public static Cell text(@Nullable String text) {
    return new Cell(text == null ? "–" : text, false, null, null, null);
  }

  public static Cell number(String text) {
    return new Cell(text, true, null, null, null);
  }

  public static Cell count(@Nullable Number count) {
    return number(count == null ? "–" : String.format(Locale.ROOT, "%,d", count.longValue()));
  }

  /** A number with a format, or a dash where it is null. */
  public static Cell formatted(String format, @Nullable Number number) {
    return number(number == null ? "–" : String.format(Locale.ROOT, format, number));
  }

  /** A false discovery rate, which may be too small for a number of 64 bits. */
  public static Cell rate(@Nullable Double rate) {
    return rate != null && rate == 0 ? number("< 1e-300") : formatted("%.1e", rate);
  }

  /** A share in percent. */
  public static Cell percent(@Nullable Number share) {
    return share == null ? number("–") : formatted("%.1f %%", 100 * share.doubleValue());
  }

  public static Cell link(String text, @Nullable String href) {
    return new Cell(text, false, href, null, null);
  }

  public static Cell spark(String points) {
    return new Cell("", false, null, null, points);
  }

  /** A cell like this that opens to sentences; a count of nothing opens to none. */
  public Cell opensTo(String key) {
    return text.equals("0") ? this : new Cell(text, isNumber, href, key, spark);
  }

  /** True for an address that leads out of the report. */
  public boolean leadsOut() {
    return href != null && SafeLink.isOne(href);
  }
}
