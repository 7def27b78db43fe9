package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.RunViews;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.Page.Fact;
import org.dateline.run.pages.html.Section;
import org.dateline.run.settings.Settings;

/** A page for each of the strongest pairs of entities. */
final class PairPages {
  /** Columns of a table of pairs. */
  static final List<Head> HEADS =
      List.of(
          Head.text("with", "the other entity"),
          Head.number("articles", "articles with both in one sentence, copies included"),
          Head.number("originals", "distinct texts among them"),
          Head.number("stories", "distinct events among them"),
          Head.number("outlets", "distinct sources among them"),
          Head.number("NPMI", "normalised pointwise mutual information, −1 to 1"),
          Head.number("G²", "log-likelihood ratio: how sure it is no chance"),
          Head.number("q", "false discovery rate"));

  private final PageBatch batch;
  private final ReportLinks links;
  private final Trends trends;
  private final Rows evidence;
  private final Rows periods;
  private final Rows outlets;

  PairPages(PageBatch batch) {
    this.batch = batch;
    this.links = batch.links();
    this.trends = batch.trends();
    this.evidence = batch.evidence();
    this.periods =
        batch.rows(
            """
            FROM pair_periods
            WHERE %s ORDER BY key, entity_window DESC, period = 'all' DESC, period
            """);
    this.outlets = batch.rows("FROM pair_outlets WHERE %s ORDER BY key, articles DESC, source");
    batch.want(
        """
        SELECT article_id, sentence FROM pair_places_evidence WHERE key BETWEEN %1$d AND %2$d
        UNION ALL SELECT place.article_id, place.sentence
          FROM (SELECT unnest(evidence) AS place FROM pair_periods WHERE key BETWEEN %1$d AND %2$d)
        UNION ALL SELECT place.article_id, place.sentence
          FROM (SELECT unnest(evidence) AS place FROM pair_outlets WHERE key BETWEEN %1$d AND %2$d)
        """);
  }

  /** Makes the tables of statistics and outlets of all pairs with a page. */
  static void create(RunDatabase run, Settings.Report wanted) {
    run.execute(
        """
        CREATE TEMP TABLE pair_periods AS
        SELECT p.key, c.*
        FROM shown_pairs p JOIN cooccurrence c USING (entity_a, entity_b)
        WHERE c.period = 'all' OR length(c.period) = 4;

        CREATE TEMP TABLE pair_outlets AS
        SELECT h.key, a.source, count(*) AS articles,
          count(DISTINCT a.original_article_id) AS originals,
          min(a.published_date) AS first_day, max(a.published_date) AS last_day,
          list({'article_id': h.article_id, 'sentence': h.sentence}
            ORDER BY a.is_original DESC, a.published_date NULLS LAST, h.article_id)[:%d] AS evidence
        FROM pair_places h JOIN report_articles a USING (article_id)
        GROUP BY h.key, a.source
        """
            .formatted(wanted.evidence()));
  }

  /** The pages, the strongest pair first. */
  Stream<Page> pages() {
    return batch.things().map(this::page);
  }

  private Page page(SqlRow pair) {
    String a = pair.text("entity_a");
    String b = pair.text("entity_b");
    String title = pair.text("name_a") + " and " + pair.text("name_b");
    String sql = "FROM sentences_with(%s, %s)".formatted(RunViews.text(a), RunViews.text(b));
    var data = new PageData();
    long key = pair.number("key");
    TrendSection.addTo(
        data,
        trends,
        key,
        evidence.of(key),
        title,
        sql + " WHERE published_date BETWEEN '{0}' AND '{1}'");
    return new Page(
        String.valueOf(links.toPair(a, b)),
        "pair",
        title,
        "Named together in one sentence.",
        null,
        List.of(
            new Fact("articles", Cell.count(pair.number("articles"))),
            new Fact("originals", Cell.count(pair.number("originals"))),
            new Fact("outlets", Cell.count(pair.number("sources"))),
            new Fact("G²", Cell.formatted("%,.0f", pair.<Double>getAs("log_likelihood"))),
            new Fact("q", Cell.rate(pair.<Double>getAs("q_value"))),
            new Fact(pair.text("name_a"), Cell.link("its page", links.toEntity(a))),
            new Fact(pair.text("name_b"), Cell.link("its page", links.toEntity(b)))),
        List.of(TrendSection.OF_PAIR, outlets(key, sql, data), periods(key, sql, data)),
        data.toJson());
  }

  private Section outlets(long key, String sql, PageData data) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : outlets.of(key)) {
      String source = row.text("source");
      String figure = "outlet:" + rows.size();
      data.figure(
          figure,
          source,
          row.number("articles"),
          Rows.places(row.list("evidence")),
          sql + " WHERE source = " + RunViews.text(source));
      rows.add(
          List.of(
              Cell.link(source, links.toOutlet(source)),
              Cell.count(row.number("articles")).opensTo(figure),
              Cell.count(row.number("originals")),
              Cell.text(Rows.day(row, "first_day")),
              Cell.text(Rows.day(row, "last_day"))));
    }
    return Section.of("says-who", "Says who", "Outlets that name both in one sentence.")
        .with(
            DataTable.of(
                "Outlets that name both",
                List.of(
                    Head.text("outlet", "source of the articles"),
                    Head.number("articles", "its articles that name both in one sentence"),
                    Head.number("originals", "distinct texts among them"),
                    Head.text("first", "first day"),
                    Head.text("last", "last day")),
                rows));
  }

  private Section periods(long key, String sql, PageData data) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : periods.of(key)) {
      String figure = "row:" + rows.size();
      data.figure(
          figure,
          row.text("entity_window") + ", " + row.text("period"),
          row.number("articles"),
          Rows.places(row.list("evidence")),
          sql);
      rows.add(
          List.of(
              Cell.text(row.text("entity_window")),
              Cell.text(row.text("period")),
              Cell.count(row.number("articles")).opensTo(figure),
              Cell.count(row.number("originals")),
              Cell.count(row.number("windows")),
              Cell.count(row.number("windows_a")),
              Cell.count(row.number("windows_b")),
              Cell.count(row.number("windows_total")),
              Cell.formatted("%.2f", row.<Double>getAs("npmi")),
              Cell.formatted("%,.0f", row.<Double>getAs("log_likelihood")),
              Cell.rate(row.<Double>getAs("q_value"))));
    }
    return Section.of(
            "statistics",
            "Is it more than chance?",
            "The rows of the table cooccurrence, by window and year.")
        .with(
            DataTable.of(
                "Statistics of the pair",
                List.of(
                    Head.text("window", "what the two share"),
                    Head.text("period", "year of publication, or all"),
                    Head.number("articles", "articles with both"),
                    Head.number("originals", "distinct texts among them"),
                    Head.number("windows", "sentences or articles with both"),
                    Head.number("with one", "windows with the first"),
                    Head.number("with other", "windows with the second"),
                    Head.number("of", "all windows"),
                    Head.number("NPMI", "−1 to 1"),
                    Head.number("G²", "log-likelihood ratio"),
                    Head.number("q", "false discovery rate")),
                rows));
  }
}
