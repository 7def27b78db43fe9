package org.dateline.run.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.TextTable;
import org.dateline.run.report.Answer;
import org.dateline.run.report.Figures;
import org.dateline.run.report.Json;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.run.show.EntityLookup.Found;
import org.jspecify.annotations.Nullable;

/** What a run says of one entity, in words. */
final class EntityReport implements Answer {
  private final EntityRows rows;
  private final Found entity;

  /** An entity and the rows of some, this one among them. */
  EntityReport(EntityRows rows, Found entity) {
    this.rows = rows;
    this.entity = entity;
  }

  @Override
  public Map<String, @Nullable Object> data() {
    String id = entity.id();
    return Json.object(
        "run", rows.run(),
        "entity", entity.row(),
        "months", rows.months().data(id),
        "bursts", rows.bursts().data(id),
        "partners",
            rows.partners().of(id).stream()
                .map(row -> Json.with(row, "partner_name", rows.names().apply(row.text("partner"))))
                .toList(),
        "sources", rows.sources().data(id),
        "claims", rows.claims().data(id),
        "evidence", rows.sentences().data(evidence()),
        "copies", rows.copies().data(id));
  }

  private List<Place> evidence() {
    return rows.evidence().of(entity.id()).stream().map(Place::of).toList();
  }

  @Override
  public String text() {
    SqlRow counts = entity.row();
    return """
    %s in run %s
      %s in %s%s; also written %s

    WHEN: by month, the last %d with data; share of all articles with its 95 %% interval
    %s
    BURSTS
    %s
    WITH WHOM: strongest pairs in one sentence
    %s
    WHOSE: sources that cover it more or less than all others
    %s
    CLAIMS: numbers and quotations, newest first
    %s
    EVIDENCE: its first sentences in originals
    %s
    COPIES among its articles
    %s\
    """
        .formatted(
            entity.inWords(),
            rows.run(),
            Figures.counted(counts, "mentions", "mention"),
            Figures.counted(counts, "articles", "article"),
            roles(counts),
            String.join(", ", entity.aliases()),
            EntityRows.MONTHS,
            months(),
            lines(rows.bursts(), EntityReport::burst),
            lines(rows.partners(), this::partner),
            lines(rows.sources(), row -> emphasis(row.getAs("source"), row)),
            lines(rows.claims(), row -> "  " + StoryReport.claim(row)),
            rows.sentences().lines(evidence()),
            rows.copies().of(entity.id()));
  }

  /** How many of its mentions are no subjects; empty if all are. */
  private static String roles(SqlRow counts) {
    long cited = counts.number("cited_mentions");
    long bylines = counts.number("byline_mentions");
    return cited + bylines == 0
        ? ""
        : " (%,d as a subject, %,d cited, %,d in bylines)"
            .formatted(counts.number("subject_mentions"), cited, bylines);
  }

  private String lines(FirstRows section, Function<SqlRow, String> line) {
    return listLines(section.of(entity.id()), line);
  }

  /** A line for each row; "none" without any. */
  static String listLines(List<SqlRow> rows, Function<SqlRow, String> line) {
    return rows.isEmpty()
        ? "  none\n"
        : rows.stream().map(row -> line.apply(row) + "\n").collect(Collectors.joining());
  }

  private String months() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            "month",
            "articles",
            "of",
            "share",
            "stories",
            "originals",
            "sources",
            "z",
            "burst",
            "coverage"));
    rows.months().of(entity.id()).forEach(row -> lines.add(month(row)));
    return TextTable.of(lines).indent(2);
  }

  private static List<String> month(SqlRow row) {
    return List.of(
        String.valueOf(row.<Object>getAs("period_start")),
        Figures.number(row, "articles", "%,d"),
        Figures.number(row, "articles_total", "%,d"),
        ShareInterval.inWords(row.getAs("articles"), row.getAs("articles_total")),
        Figures.number(row, "stories", "%,d"),
        Figures.number(row, "originals", "%,d"),
        Figures.number(row, "sources", "%,d"),
        Figures.number(row, "z_score", "%.1f"),
        Figures.number(row, "burst_level", "%d"),
        Figures.number(row, "coverage", "%.2f"));
  }

  private static String burst(SqlRow row) {
    return "  %s to %s by %s, level %s, weight %.1f"
        .formatted(
            row.getAs("start"),
            row.getAs("end"),
            row.getAs("granularity"),
            row.getAs("level"),
            row.<Double>getAs("weight"));
  }

  private String partner(SqlRow row) {
    return "  %s: %s, %s, %s; G² %.1f, q %.1e, NPMI %.3f"
        .formatted(
            rows.names().apply(row.getAs("partner")),
            Figures.counted(row, "articles", "article"),
            Figures.counted(row, "originals", "original"),
            Figures.counted(row, "sources", "source"),
            row.<Double>getAs("log_likelihood"),
            row.<Double>getAs("q_value"),
            row.<Double>getAs("npmi"));
  }

  /** A row of source_entities in words: of a source by an entity, of an entity by a source. */
  static String emphasis(String whose, SqlRow row) {
    return "  %s: in %s (%.1f %%), log-odds %s, z %s, q %s"
        .formatted(
            whose,
            Figures.counted(row, "articles", "article"),
            100 * row.<Double>getAs("share"),
            Figures.number(row, "log_odds", "%+.2f"),
            Figures.number(row, "z_score", "%+.1f"),
            Figures.number(row, "q_value", "%.1e"));
  }
}
