package org.dateline.run.pages.html;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page: a heading, what the part says and how to read it, a chart, a table.
 *
 * @param id to link to, unique in the page
 * @param chart kind of the chart that {@code report.js} draws here
 * @param preformatted text to show as it stands
 */
public record Section(
    String id,
    String heading,
    String explanation,
    @Nullable String chart,
    @Nullable DataTable table,
    @Nullable String preformatted) {

  public static Section of(String id, String heading, String explanation) {
    return new Section(id, heading, explanation, null, null, null);
  }

  public Section with(DataTable shown) {
    return new Section(id, heading, explanation, chart, shown, preformatted);
  }

  public Section withChart(String kind) {
    return new Section(id, heading, explanation, kind, table, preformatted);
  }

  public Section withText(String text) {
    return new Section(id, heading, explanation, chart, table, text);
  }
}
