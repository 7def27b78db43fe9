package org.dateline.run.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dateline.run.message.Counted;
import org.dateline.run.message.TextTable;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.show.EntityLookup.Found;

/** What a run says of one entity, in words. */
final class EntityReport {
  private final EntityRows rows;
  private final Found entity;

  /** An entity and the rows of some, this one among them. */
  EntityReport(EntityRows rows, Found entity) {
    this.rows = rows;
    this.entity = entity;
  }

  String text() {
    Row counts = entity.row();
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
            Counted.of(counts, "mentions", "mention"),
            Counted.of(counts, "articles", "article"),
            roles(counts),
            String.join(", ", entity.aliases()),
            EntityRows.MONTHS,
            months(),
            lines(rows.bursts(), EntityReport::burst),
            lines(rows.partners(), this::partner),
            lines(rows.sources(), row -> emphasis(row.getAs("source"), row)),
            lines(rows.claims(), row -> "  " + StoryReport.claim(row)),
            rows.sentences()
                .lines(rows.evidence().of(entity.id()).stream().map(EntityRows::place).toList()),
            rows.copies().of(entity.id()));
  }

  /** How many of its mentions are no subjects; empty if all are. */
  private static String roles(Row counts) {
    long cited = counts.<Long>getAs("cited_mentions");
    long bylines = counts.<Long>getAs("byline_mentions");
    return cited + bylines == 0
        ? ""
        : " (%,d as a subject, %,d cited, %,d in bylines)"
            .formatted(counts.<Long>getAs("subject_mentions"), cited, bylines);
  }

  private String lines(FirstRows section, Function<Row, String> line) {
    return listLines(section.of(entity.id()), line);
  }

  /** A line for each row; "none" without any. */
  static String listLines(List<Row> rows, Function<Row, String> line) {
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

  private static List<String> month(Row row) {
    return List.of(
        String.valueOf(row.<Object>getAs("period_start")),
        PublishedRun.number(row, "articles", "%,d"),
        PublishedRun.number(row, "articles_total", "%,d"),
        ShareInterval.inWords(row.getAs("articles"), row.getAs("articles_total")),
        PublishedRun.number(row, "stories", "%,d"),
        PublishedRun.number(row, "originals", "%,d"),
        PublishedRun.number(row, "sources", "%,d"),
        PublishedRun.number(row, "z_score", "%.1f"),
        PublishedRun.number(row, "burst_level", "%d"),
        PublishedRun.number(row, "coverage", "%.2f"));
  }

  private static String burst(Row row) {
    return "  %s to %s by %s, level %s, weight %.1f"
        .formatted(
            row.getAs("start"),
            row.getAs("end"),
            row.getAs("granularity"),
            row.getAs("level"),
            row.<Double>getAs("weight"));
  }

  private String partner(Row row) {
    return "  %s: %s, %s, %s; G² %.1f, q %.1e, NPMI %.3f"
        .formatted(
            rows.names().apply(row.getAs("partner")),
            Counted.of(row, "articles", "article"),
            Counted.of(row, "originals", "original"),
            Counted.of(row, "sources", "source"),
            row.<Double>getAs("log_likelihood"),
            row.<Double>getAs("q_value"),
            row.<Double>getAs("npmi"));
  }

  /** A row of source_entities in words: of a source by an entity, of an entity by a source. */
  static String emphasis(String whose, Row row) {
    return "  %s: in %s (%.1f %%), log-odds %s, z %s, q %s"
        .formatted(
            whose,
            Counted.of(row, "articles", "article"),
            100 * row.<Double>getAs("share"),
            PublishedRun.number(row, "log_odds", "%+.2f"),
            PublishedRun.number(row, "z_score", "%+.1f"),
            PublishedRun.number(row, "q_value", "%.1e"));
  }
}
