package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.run.database.RunViews;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.Page.Fact;
import org.dateline.run.pages.html.Section;

/** A page for each of the outlets with most articles. */
final class OutletPages {
  private static final int DAYS = 60;

  private final PageBatch batch;
  private final ReportLinks links;
  private final Trends trends;
  private final Rows evidence;
  private final Rows coverage;
  private final Rows coverageEvidence;
  private final Rows others;
  private final Rows days;

  OutletPages(PageBatch batch) {
    this.batch = batch;
    this.links = batch.links();
    this.trends = batch.trends();
    this.evidence = batch.evidence();
    this.coverage =
        batch.rows(
            """
            SELECT outlet_key AS key, * FROM shown_coverage
            WHERE for_outlet AND %s ORDER BY key, nth_of_outlet
            """);
    this.coverageEvidence =
        batch.rows(
            row -> row.number("key") + row.text("entity_id"),
            """
            SELECT c.outlet_key AS key, v.* FROM shown_coverage c
            JOIN coverage_evidence v USING (source, entity_id)
            WHERE c.for_outlet AND %s ORDER BY key, entity_id, nth
            """);
    this.others =
        batch.rows(
            """
            SELECT o.key, p.*, CASE WHEN p.source_a = o.source THEN p.source_b ELSE p.source_a END AS other,
              CASE WHEN p.source_a = o.source THEN p.median_lag_hours ELSE -p.median_lag_hours END AS lag,
              CASE WHEN p.source_a = o.source THEN p.copied_from_b ELSE p.copied_from_a END AS taken,
              CASE WHEN p.source_a = o.source THEN p.copied_from_a ELSE p.copied_from_b END AS given
            FROM shown_outlets o JOIN source_pairs p ON o.source IN (p.source_a, p.source_b)
            WHERE %s ORDER BY o.key, p.js_divergence NULLS LAST, other
            """);
    this.days =
        batch.rows(
            """
            SELECT o.key, c.*, count(*) OVER (PARTITION BY o.key) AS all_days
            FROM shown_outlets o JOIN source_coverage c USING (source)
            WHERE %s AND (c.is_dump OR (c.articles = 0 AND c.expected >= 1))
            QUALIFY row_number() OVER (PARTITION BY o.key ORDER BY c.day DESC) <= %d
            ORDER BY o.key, c.day DESC
            """
                .formatted("%s", DAYS));
    batch.want(
        """
        SELECT article_id, sentence FROM outlet_places_evidence WHERE key BETWEEN %1$d AND %2$d
        UNION ALL SELECT v.article_id, v.sentence FROM shown_coverage c
          JOIN coverage_evidence v USING (source, entity_id)
          WHERE c.for_outlet AND c.outlet_key BETWEEN %1$d AND %2$d
        """);
  }

  /** The pages, the outlet with most articles first. */
  Stream<Page> pages() {
    return batch.things().map(this::page);
  }

  private Page page(SqlRow outlet) {
    String source = outlet.text("source");
    long key = outlet.number("key");
    var data = new PageData();
    TrendSection.addTo(
        data,
        trends,
        key,
        evidence.of(key),
        source,
        "FROM articles WHERE source = %s AND published_date BETWEEN '{0}' AND '{1}'"
            .formatted(RunViews.text(source)));
    return new Page(
        String.valueOf(links.toOutlet(source)),
        "outlet",
        source,
        "What it covers more and less than all others, whom it is like, and when its articles came.",
        null,
        facts(outlet),
        List.of(
            coverage(key, source, true, data),
            coverage(key, source, false, data),
            likeness(key),
            TrendSection.OF_OUTLET,
            days(key)),
        data.toJson());
  }

  private static List<Fact> facts(SqlRow outlet) {
    return List.of(
        new Fact("articles", Cell.count(outlet.number("articles"))),
        new Fact("stories", Cell.count(outlet.number("stories"))),
        new Fact("told by no other", Cell.count(outlet.number("exclusive_stories"))),
        new Fact(
            "first, of timed",
            Cell.text(
                "%,d of %,d"
                    .formatted(outlet.number("first_stories"), outlet.number("timed_stories")))),
        new Fact("copied from others", Cell.count(outlet.number("copied_from_others"))),
        new Fact("copied by others", Cell.count(outlet.number("copied_by_others"))),
        new Fact("noise floor of z", Cell.formatted("%.1f", outlet.<Double>getAs("null_z"))));
  }

  private Section coverage(long key, String source, boolean more, PageData data) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : coverage.of(key)) {
      if ((row.<Double>getAs("z_score") > 0) != more) {
        continue;
      }
      String id = row.text("entity_id");
      String figure = (more ? "more:" : "less:") + rows.size();
      data.figure(
          figure,
          row.text("name"),
          row.number("articles"),
          Rows.places(coverageEvidence.of(key + id)),
          "FROM sentences_of(%s) WHERE source = %s"
              .formatted(RunViews.text(id), RunViews.text(source)));
      rows.add(
          List.of(
              Cell.link(row.text("name"), links.toEntity(id)),
              Cell.count(row.number("articles")).opensTo(figure),
              Cell.percent(row.<Double>getAs("share")),
              Cell.percent(
                  (double) row.number("other_articles")
                      / Math.max(1, row.number("other_source_articles"))),
              Cell.formatted("%+.2f", row.<Double>getAs("log_odds")),
              Cell.formatted("%+.1f", row.<Double>getAs("z_score")),
              Cell.rate(row.<Double>getAs("q_value"))));
    }
    return Section.of(
            more ? "more" : "less",
            more ? "Covers more than all others" : "Covers less than all others",
            "Only what is more than chance (q at most 0.05). Compare z with the outlet's noise"
                + " floor: what two halves of its own articles differ by.")
        .with(
            DataTable.of(
                more ? "Covered more" : "Covered less",
                List.of(
                    Head.text("entity", "who or what"),
                    Head.number("articles", "articles of the outlet that mention it"),
                    Head.number("share", "of the outlet's articles"),
                    Head.number("elsewhere", "share of all other outlets' articles"),
                    Head.number("log-odds", "against all other outlets"),
                    Head.number("z", "log-odds in standard errors"),
                    Head.number("q", "false discovery rate")),
                rows));
  }

  private Section likeness(long key) {
    List<List<Cell>> rows =
        others.of(key).stream()
            .map(
                row ->
                    List.of(
                        Cell.link(row.text("other"), links.toOutlet(row.text("other"))),
                        Cell.formatted("%.3f", row.<Double>getAs("js_divergence")),
                        Cell.count(row.number("shared_stories")),
                        Cell.count(row.number("taken")),
                        Cell.count(row.number("given")),
                        Cell.formatted("%+.1f", row.<Double>getAs("lag"))))
            .toList();
    return Section.of(
            "likeness",
            "Whom it is like",
            "The most alike first: divergence of whom the two mention, 0 the same, 1 nothing"
                + " shared (Jensen–Shannon, bits).")
        .with(
            DataTable.of(
                "Other outlets",
                List.of(
                    Head.text("outlet", "the other outlet"),
                    Head.number("divergence", "0 to 1"),
                    Head.number("shared stories", "events that both tell"),
                    Head.number("copied from it", "articles that are copies of the other's"),
                    Head.number("copied by it", "the other's articles that are copies of its own"),
                    Head.number(
                        "hours ahead", "median over shared stories; above 0: this outlet first")),
                rows));
  }

  private Section days(long key) {
    List<SqlRow> listed = days.of(key);
    long all = listed.isEmpty() ? 0 : listed.get(0).number("all_days");
    List<List<Cell>> rows =
        listed.stream()
            .map(
                row ->
                    List.of(
                        Cell.text(row.<Object>getAs("day").toString()),
                        Cell.count(row.number("articles")),
                        Cell.formatted("%.1f", row.<Double>getAs("expected")),
                        Cell.text(
                            Boolean.TRUE.equals(row.getAs("is_dump"))
                                ? "many articles were given this one day"
                                : "nothing came in")))
            .toList();
    String counted = all > DAYS ? " The newest %,d of %,d days.".formatted(DAYS, all) : "";
    return Section.of(
            "days",
            "Missing days and dumps",
            "Days on which nothing came in although something was expected, and days that a dump"
                + " of articles was given."
                + counted)
        .with(
            DataTable.of(
                "Days that are not as usual",
                List.of(
                    Head.text("day", "day of publication"),
                    Head.number("articles", "articles of that day"),
                    Head.number("expected", "median of the same weekday before"),
                    Head.text("what", "why it stands here")),
                rows));
  }
}
