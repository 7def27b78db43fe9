package org.dateline.run.pages.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the report.
 *
 * @param path below the report's folder, as {@code entities/apple-1a2b3c4d.html}
 * @param kind word above the title
 * @param lead one sentence below it
 * @param outside address of the same thing elsewhere
 * @param facts counts of the page
 * @param data what its script of data holds; null if the page has none
 */
public record Page(
    String path,
    String kind,
    String title,
    String lead,
    @Nullable String outside,
    List<Fact> facts,
    List<Section> sections,
    @Nullable Object data) {

  /** A count with its name. */
  public record Fact(String name, Cell value) {}

  /** What leads from the page to the report's folder: empty, or "../". */
  public String root() {
    return path.contains("/") ? "../" : "";
  }

  /** Where its data lies, below the report's folder. */
  public String shard() {
    return "data/" + path.replaceAll("\\.html$", ".js");
  }

  /** Whether a chart is drawn in it. */
  public boolean hasCharts() {
    return sections.stream().anyMatch(section -> section.chart() != null);
  }
}
