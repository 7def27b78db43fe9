package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.database.SqlRow;
import org.dateline.run.report.QuotedSentences.Place;

/** The data of a page: its series, the sentences its figures open to, and what its charts show. */
final class PageData {
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final Map<Place, Integer> places = new LinkedHashMap<>();
  private final List<Object> evidence = new ArrayList<>();
  private final Map<String, Object> figures = new LinkedHashMap<>();

  PageData put(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** Adds a sentence and gives its number in the page. */
  private int quote(Place place) {
    return places.computeIfAbsent(
        place,
        one -> {
          evidence.add(List.of(one.articleId(), one.sentence()));
          return evidence.size() - 1;
        });
  }

  /** Adds the sentences that the periods of the page's trend open to, each with its day. */
  void dated(List<SqlRow> rows) {
    List<Object> dated = new ArrayList<>();
    for (SqlRow row : rows) {
      if (!row.isNull("day")) {
        dated.add(List.of(quote(Place.of(row)), row.text("day")));
      }
    }
    members.put("dated", dated);
  }

  /**
   * Says what a figure opens to.
   *
   * @param key by which a cell names it
   * @param about heading of the dialog
   * @param articles how many articles the figure counts
   * @param shown the first of them
   * @param sql what lists them all
   */
  void figure(String key, String about, long articles, List<Place> shown, String sql) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("about", about);
    figure.put("articles", articles);
    figure.put("shown", shown.stream().map(this::quote).toList());
    figure.put("sql", sql);
    figures.put(key, figure);
  }

  /** All of it, to be written as JSON. */
  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>(members);
    json.put("evidence", evidence);
    json.put("figures", figures);
    return json;
  }
}
