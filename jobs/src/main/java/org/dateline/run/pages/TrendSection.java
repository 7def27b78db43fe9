package org.dateline.run.pages;

import java.util.List;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Section;

/** The part of a page that shows a trend, with what its periods open to. */
final class TrendSection {

  static final Section OF_ENTITY =
      Section.of(
              "when",
              "When",
              "Share of all dated articles that mention it, with the 95 % interval. Periods without"
                  + " it are zero, periods without any article are gaps. Shaded: bursts, and"
                  + " periods for which fewer articles came in than expected. Choose a period to"
                  + " read its sentences.")
          .withChart("trend");

  static final Section OF_PAIR =
      Section.of(
              "when",
              "When",
              "Share of all dated articles in which a sentence names both, with the 95 % interval."
                  + " Periods without them are zero, periods without any article are gaps. Choose a"
                  + " period to read its sentences.")
          .withChart("trend");

  static final Section OF_OUTLET =
      Section.of(
              "when",
              "When",
              "Its share of all dated articles of the corpus, with the 95 % interval. Choose a"
                  + " period to see its first articles.")
          .withChart("trend");

  /**
   * Adds a trend to the data of its page.
   *
   * @param evidence places by month, the first of each
   * @param sql what lists all of a period: {0} and {1} stand for its first and last day
   */
  static void addTo(
      PageData data, Trends trends, long key, List<SqlRow> evidence, String about, String sql) {
    data.put("series", trends.columns(key)).put("about", about).put("sql", sql).dated(evidence);
  }

  private TrendSection() {}
}
