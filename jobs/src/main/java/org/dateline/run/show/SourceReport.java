package org.dateline.run.show;

import java.util.List;
import java.util.Map;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.Counted;
import org.dateline.run.report.Answer;
import org.dateline.run.report.Figures;
import org.dateline.run.report.Json;
import org.jspecify.annotations.Nullable;

/** What a run says of one source, in words. */
final class SourceReport implements Answer {
  private final SourceRows rows;
  private final String source;

  /** A source and the rows of some, this one among them. */
  SourceReport(SourceRows rows, String source) {
    this.rows = rows;
    this.source = source;
  }

  @Override
  public Map<String, @Nullable Object> data() {
    return Json.object(
        "run", rows.run(),
        "source", source,
        "articles", rows.articles().of(source).get(0),
        "record", rows.records().of(source).stream().findFirst().orElse(null),
        "more", withNames(rows.more()),
        "less", withNames(rows.less()),
        "pairs", rows.pairs().data(source),
        "stories", rows.stories().of(source).stream().findFirst().orElse(null),
        "evidence", rows.sentences().data(rows.evidence(source)),
        "copies", rows.copies().data(source));
  }

  private List<Map<String, @Nullable Object>> withNames(FirstRows section) {
    return section.of(source).stream()
        .map(row -> Json.with(row, "name", rows.names().apply(row.text("entity_id"))))
        .toList();
  }

  @Override
  public String text() {
    return """
    %s in run %s
    %s
    WHAT it covers more than all others; by chance |z| stays below %s in 95 %% of its entities
    %s
    WHAT it covers less than all others
    %s
    WITH WHOM it shares most stories
    %s
    STORIES
    %s
    EVIDENCE: what it covers more
    %s
    COPIES among its articles
    %s\
    """
        .formatted(
            source,
            rows.run(),
            articles(rows.articles().of(source).get(0)),
            noiseFloor(),
            emphasis(rows.more()),
            emphasis(rows.less()),
            EntityReport.listLines(rows.pairs().of(source), this::pair),
            EntityReport.listLines(rows.stories().of(source), SourceReport::stories),
            rows.sentences().lines(rows.evidence(source)),
            rows.copies().of(source));
  }

  private static String articles(SqlRow row) {
    String articles = Figures.counted(row, "articles", "article");
    return row.getAs("first_date") == null
        ? "  %s, none with a date\n".formatted(articles)
        : "  %s, %s to %s; %,d without a date\n"
            .formatted(
                articles, row.getAs("first_date"), row.getAs("last_date"), row.number("undated"));
  }

  /** What |z| reaches between two halves of its own articles; a dash where it is not known. */
  private String noiseFloor() {
    List<SqlRow> records = rows.records().of(source);
    return records.isEmpty() ? "–" : Figures.number(records.get(0), "null_z", "%.1f");
  }

  private String emphasis(FirstRows section) {
    return EntityReport.listLines(
        section.of(source),
        row -> EntityReport.emphasis(rows.names().apply(row.getAs("entity_id")), row));
  }

  private String pair(SqlRow row) {
    boolean first = row.getAs("source_a").equals(source);
    return "  %s: %s%s; %s; entities: Jaccard %s, Jensen–Shannon %s"
        .formatted(
            row.getAs("other"),
            Figures.counted(row, "shared_stories", "shared story"),
            lag(row.getAs("median_lag_hours"), first),
            Figures.counted(row, "copied_articles", "copied article"),
            Figures.number(row, "jaccard", "%.3f"),
            Figures.number(row, "js_divergence", "%.3f"));
  }

  /** The other's hours after this source, or before it. */
  private static String lag(Double hours, boolean first) {
    if (hours == null) {
      return "";
    }
    boolean after = first == hours > 0;
    return ", median %.1f h %s"
        .formatted(Math.abs(hours), hours == 0 ? "apart" : after ? "after it" : "before it");
  }

  private static String stories(SqlRow row) {
    long stories = row.getAs("stories");
    return "  %s; told by no other source: %s\n  %s\n  leaves out an entity that others mention in %,d"
        .formatted(
            Counted.of(stories, "story"),
            ShareInterval.inWords(row.getAs("exclusive"), stories),
            firsts(row.getAs("first"), row.getAs("timed")),
            row.number("leaving_out"));
  }

  private static String firsts(long first, long timed) {
    return timed == 0
        ? "how often it is first is not known: no time of a story that others tell too is"
        : "first or at the same time in %s of the %,d that others tell too with known times"
            .formatted(ShareInterval.inWords(first, timed), timed);
  }
}
